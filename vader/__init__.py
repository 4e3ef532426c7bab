"""Recover the room behind a virtual background from the moments in which a video call leaks it."""

from typing import Any as _Any

__version__ = "0.1.0"

_ROOMS = ("video", "exploration", "diagnosis", "masks", "losses", "metrics", "unmixing", "triplets", "data", "people", "rooms", "engines", "calls", "networks", "model", "leaknet", "estimator", "training", "leaktraining", "reconstruction", "baselines", "evaluation", "report", "widgets")
_APART = ("filters", "cli")  # rooms whose short names (`vader.filters.log`) stay in them


def _homes() -> dict[str, str]:
    "Public names of the library, and the room each is at home in; read, not imported, so that `import vader` is quick."
    import ast
    import re
    from pathlib import Path

    homes: dict[str, str] = {}
    for room in _ROOMS:
        source = (Path(__file__).parent / f"{room}.py").read_text(encoding="utf-8")
        for name in ast.literal_eval(re.findall(r"^__all__ = (\[.*?\])", source, flags=re.M | re.S)[0]):
            homes.setdefault(name, f"vader.{room}")
    return homes


def __getattr__(name: str) -> _Any:
    "Import a public name when it is first asked for."
    from importlib import import_module

    if name in (*_ROOMS, *_APART):
        return import_module(f"vader.{name}")
    if (home := None if name.startswith("_") else _homes().get(name)) is None:
        raise AttributeError(f"module 'vader' has no attribute {name!r}: dir(vader) lists what it has")
    value = globals()[name] = getattr(import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_homes()])
