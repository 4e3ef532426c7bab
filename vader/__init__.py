"""Recover the room behind a virtual background from the moments in which a video call leaks it."""

__version__ = "0.1.0"


def _homes() -> dict[str, str]:
    "Public names of the library, and the module each is at home in (of two, the lower room)."
    from ._modidx import d

    homes: dict[str, str] = {}
    for module, symbols in d["syms"].items():
        if module != "vader.cli":
            for name in (symbol.removeprefix(f"{module}.") for symbol in symbols):
                if "." not in name and not name.startswith("_"):
                    homes.setdefault(name, module)
    return homes


def __getattr__(name: str):
    "Import a public name when it is first asked for, so that `import vader` is quick."
    from importlib import import_module

    if (home := None if name.startswith("_") else _homes().get(name)) is None:
        raise AttributeError(f"module 'vader' has no attribute {name!r}: dir(vader) lists what it has")
    value = globals()[name] = getattr(import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_homes()])
