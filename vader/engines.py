"""Old name of `vader.segmenters`, see `vader.renamed`."""

from .renamed import old_module

__getattr__ = old_module("engines")
