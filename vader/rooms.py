"""Old name of `vader.scenes`, see `vader.renamed`."""

from .renamed import old_module

__getattr__ = old_module("rooms")
