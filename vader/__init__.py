"""Recover the real background behind a virtual background from the moments in which a video call leaks it."""

from importlib import import_module as _import_module
from importlib.util import find_spec as _find_spec
from typing import Any as _Any

import lazy_loader as _lazy

__version__ = "0.2.0"

# The public names stand in `__init__.pyi`; each is imported when it is first used, so that `import vader` is quick
_attach, _names, _public = _lazy.attach_stub(__name__, __file__)
__all__ = [*_public, "__version__"]


def __getattr__(name: str) -> _Any:
    "Import a public name, a module, or a name of version 0.1 when it is first used."
    if name in _public:
        value = globals()[name] = _attach(name)
        return value
    if not name.startswith("_") and _find_spec(f"vader.{name}") is not None:
        return _import_module(f"vader.{name}")
    return _import_module("vader.renamed").find(name, "vader")


def __dir__() -> list[str]:
    return sorted([*globals(), *_names()])
