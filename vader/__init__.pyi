"""Types of the public names, for editors and type checkers; `vader/__init__.py` imports them when they are used."""

from .background import VirtualBackground as VirtualBackground
from .background import estimate_virtual_background as estimate_virtual_background
from .calls import synthetic_call as synthetic_call
from .data import BackgroundLeakDataModule as BackgroundLeakDataModule
from .evaluation import Evaluation as Evaluation
from .evaluation import evaluate_call as evaluate_call
from .evaluation import evaluate_methods as evaluate_methods
from .factory import make_calls as make_calls
from .images import Note as Note
from .leaknet import load_pretrained as load_pretrained
from .metrics import score as score
from .model import BackgroundLeakSegmenter as BackgroundLeakSegmenter
from .reconstruction import METHODS as METHODS
from .schedule import QUALITIES as QUALITIES
from .reconstruction import Reconstruction as Reconstruction
from .reconstruction import reconstruct as reconstruct
from .reconstruction import reconstruct_each as reconstruct_each
from .report import LeakReport as LeakReport
from .report import leak_report as leak_report
from .samples import Sample as Sample
from .samples import load_triplets as load_triplets
from .training import train as train
from .unmixing import denoise as denoise
from .video import Frames as Frames
from .video import probe as probe
from .widgets import CallExplorer as CallExplorer
from .widgets import FilterExplorer as FilterExplorer
from .widgets import MaskExplorer as MaskExplorer
from .widgets import ReconstructionExplorer as ReconstructionExplorer

__version__: str
