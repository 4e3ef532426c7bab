"""Old name of `vader.samples`, see `vader.renamed`."""

from .renamed import old_module

__getattr__ = old_module("triplets")
