"""How the site shows a class: with its methods and properties. nbdev uses it (`renderer` in settings.ini); the library does not."""

import inspect
from typing import Any

from nbdev.showdoc import BasicMarkdownRenderer


def members(
    cls: Any,  # A class; anything else has no members
) -> dict[str, Any]:  # Name -> function
    "Return the public methods and properties of a class that are VADER's: its own, then those of its bases."
    found: dict[str, Any] = {}
    bases = inspect.getmro(cls) if inspect.isclass(cls) else ()
    for name, member in ((name, member) for base in bases for name, member in vars(base).items()):
        member = getattr(member, "__func__", getattr(member, "fget", getattr(member, "func", member)))
        own = inspect.isfunction(member) and (member.__module__ or "").split(".")[0] in ("vader", "__main__")
        if not name.startswith("_") and own:
            found.setdefault(name, member)
    return found


def _shown(member: Any, name: str, level: int) -> str:
    "Return a method as nbdev shows it. A class that a later cell defines is known by its name only."
    try:
        return BasicMarkdownRenderer(member, name=name, title_level=level)._repr_markdown_()
    except NameError as e:
        member.__globals__[e.name] = type(str(e.name), (), {})
        return _shown(member, name, level)


class ClassRenderer(BasicMarkdownRenderer):
    "A function or a class as nbdev shows it, and below a class each of its methods and properties."

    def _repr_markdown_(self) -> str:
        parts = [super()._repr_markdown_()]
        for name, member in members(self.sym).items():
            parts.append(_shown(member, f"{self.nm}.{name}", self.title_level + 1))
        return "\n\n".join(parts).replace("__main__.", "")  # nbdev runs the cells as a script
