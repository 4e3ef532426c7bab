"""Recover the real background behind a virtual background from the moments in which a video call leaks it."""

from importlib import import_module as _import_module
from importlib.util import find_spec as _find_spec
from typing import Any as _Any

__version__ = "0.2.0"

_HOMES = {  # public name -> module; imported when it is first used, so that `import vader` is quick
    "reconstruct": "reconstruction",
    "reconstruct_each": "reconstruction",
    "Reconstruction": "reconstruction",
    "METHODS": "reconstruction",
    "QUALITIES": "schedule",
    "leak_report": "report",
    "LeakReport": "report",
    "evaluate_methods": "evaluation",
    "evaluate_call": "evaluation",
    "Evaluation": "evaluation",
    "score": "metrics",
    "load_triplets": "samples",
    "Sample": "samples",
    "synthetic_call": "calls",
    "make_calls": "factory",
    "Frames": "video",
    "Note": "images",
    "probe": "video",
    "VirtualBackground": "background",
    "estimate_virtual_background": "background",
    "denoise": "unmixing",
    "load_pretrained": "leaknet",
    "train": "training",
    "BackgroundLeakDataModule": "data",
    "BackgroundLeakSegmenter": "model",
    "CallExplorer": "widgets",
    "FilterExplorer": "widgets",
    "MaskExplorer": "widgets",
    "ReconstructionExplorer": "widgets",
}
__all__ = [*_HOMES, "__version__"]


def __getattr__(name: str) -> _Any:
    "Import a public name, a module, or a name of version 0.1 when it is first used."
    if name in _HOMES:
        value = globals()[name] = getattr(_import_module(f"vader.{_HOMES[name]}"), name)
        return value
    if not name.startswith("_") and _find_spec(f"vader.{name}") is not None:
        return _import_module(f"vader.{name}")
    return _import_module("vader.renamed").find(name, "vader")


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
