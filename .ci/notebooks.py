"""The project's own notebook chores, where nbdev's need Quarto or hide what went wrong.

    python .ci/notebooks.py run NB...   execute in place and keep the outputs (stops at the first error)
    python .ci/notebooks.py test [NB...]  nbdev_test on these notebooks, or every one; fails unless all of them ran
    python .ci/notebooks.py readme      write README.md from nbs/index.ipynb
    python .ci/notebooks.py docs        process the notebooks as the docs do and count the pages
    python .ci/notebooks.py texts       name what is public and lacks a docstring, a parameter's comment or a type

Cells flagged `#| eval: false` never run; `#| slow` and `#| gpu` cells run only with --slow or --gpu, and keep
the outputs they have otherwise.
"""
import argparse
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import nbformat

ROOT = Path(__file__).resolve().parent.parent
NBS = ROOT / "nbs"


def notebooks() -> list[Path]:
    "Every notebook of the project, in the order of their numbers."
    return sorted(p for p in NBS.rglob("*.ipynb") if not any(part.startswith((".", "_")) for part in p.relative_to(NBS).parts))


def flags(cell) -> set[str]:
    "The words of the cell's `#|` lines, e.g. {'export'} or {'eval: false', 'slow'}."
    return {m.strip() for m in re.findall(r"^#\|\s*(.+)$", cell.source, flags=re.M)}


def compact(output) -> None:
    "Store a picture output with 256 colours: a third of the size, and nobody sees it."
    import base64
    import io

    from PIL import Image

    if png := output.get("data", {}).get("image/png"):
        buffer = io.BytesIO()
        Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB").quantize(256).save(buffer, "PNG", optimize=True)
        output["data"]["image/png"] = base64.b64encode(buffer.getvalue()).decode()


def run(paths: list[Path], allowed: set[str]) -> int:
    "Execute notebooks in place; what a skipped cell printed before stays."
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    for path in paths:
        nb = nbformat.read(path, as_version=4)
        client = NotebookClient(nb, timeout=3600, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}})
        with client.setup_kernel():
            for i, cell in enumerate(nb.cells):
                skip = {"eval: false"} | ({"slow", "gpu"} - allowed)
                if cell.cell_type != "code" or flags(cell) & skip:
                    continue
                cell.outputs = []
                try:
                    client.execute_cell(cell, i)
                except CellExecutionError as e:
                    nbformat.write(nb, path)  # what ran so far, and the error, to be looked at
                    print(f"{path}: cell {i} failed\n{cell.source}\n{e}", file=sys.stderr)
                    return 1
                for output in cell.outputs:
                    compact(output)
        nbformat.write(nb, path)
        print(f"{path.relative_to(ROOT)}: ran, {path.stat().st_size / 1024:.0f} KB")
    return subprocess.call([str(Path(sys.executable).parent / "nbdev_clean"), "--fname", str(NBS)], cwd=ROOT)


def test(paths: list[Path], workers: int) -> int:
    "Run nbdev_test notebook by notebook, each in a process of its own (nbdev reuses its workers, and module state leaks) and with one thread for torch (two processes with two each wait for one another)."
    from concurrent.futures import ThreadPoolExecutor

    def one(path: Path) -> tuple[subprocess.CompletedProcess, float]:
        start, cmd = time.perf_counter(), [str(Path(sys.executable).parent / "nbdev_test"), "--path", str(path), "--n_workers", "0", "--do_print"]
        done = subprocess.run(cmd, cwd=ROOT, capture_output=True, text=True, env={**os.environ, "MPLBACKEND": "agg", "OMP_NUM_THREADS": "1"})
        return done, time.perf_counter() - start

    failed = 0
    if stray := list(NBS.rglob(".notest")):
        print(f"remove {stray}: nbdev_test would pass over everything beside it", file=sys.stderr)
        return 1
    with ThreadPoolExecutor(workers) as pool:
        for path, (done, seconds) in zip(paths, pool.map(one, paths)):
            text = done.stdout + done.stderr
            ok = done.returncode == 0 and f"Starting {path}" in text and "Completed" in text
            failed += not ok
            print(f"{'ok    ' if ok else 'FAILED'} {path.relative_to(ROOT)} {seconds:.0f} s", flush=True)
            if not ok:
                print(text, flush=True)
            else:
                for line in re.findall(r"^skipped.*$", text, flags=re.M):
                    print(f"       {line}", flush=True)
    print(f"{len(paths) - failed} passed, {failed} failed")
    return failed > 0


def readme() -> int:
    "The index notebook as Markdown: prose as it is, shown code fenced, text outputs indented, links to notebooks made relative to the top."
    nb = nbformat.read(NBS / "index.ipynb", as_version=4)
    front = dict(re.findall(r"^(title|description): *(.+)$", nb.cells[0].source, flags=re.M))
    parts = [f"# {front['title']}", f"> {front['description']}"]
    for cell in nb.cells[1:]:
        if flags(cell) & {"hide", "include: false"}:
            continue
        if cell.cell_type == "markdown":
            parts.append(re.sub(r"(\]\(|src=\")(images/|(?:\w+/)*\w+\.ipynb)", r"\1nbs/\2", cell.source))
            continue
        if not flags(cell) & {"echo: false", "hide_input"}:
            source = re.sub(r"^#\|.*\n?", "", cell.source, flags=re.M).strip()
            parts.append(f"```python\n{source}\n```")
        for out in cell.get("outputs", []):
            data = out.get("data", {})
            text = data.get("text/markdown") or data.get("text/plain") or out.get("text", "")
            parts.append(text if "text/markdown" in data else "\n".join(f"    {line}" for line in text.rstrip().splitlines()))
    (ROOT / "README.md").write_text("<!-- written from nbs/index.ipynb by `make readme`: edit that instead -->\n\n" + "\n\n".join(p for p in parts if p.strip()) + "\n", encoding="utf-8")
    return 0


def docs() -> int:
    "Process the notebooks as nbdev_docs does, short of Quarto's rendering, and check that each page came out."
    from nbdev.serve import proc_nbs

    proc = Path(proc_nbs(force=True))  # raises where an exported cell or a mix of imports and code breaks a page
    missing = [p.name for p in notebooks() if not (proc / p.relative_to(NBS)).exists()]
    print(f"docs: {len(notebooks()) - len(missing)} pages processed" + (f", missing {missing}" if missing else ""))
    return bool(missing)


def lacking(where: str, thing) -> list[str]:
    "What the text of a function or class lacks: a docstring, a comment on a parameter or on what a function returns, a type. A command's parameters have their help instead."
    import inspect
    from dataclasses import is_dataclass
    from typing import Annotated, get_origin

    from fastcore.docments import docments

    is_class, is_method = inspect.isclass(thing), "." in where.partition(":")[2]
    found = [] if thing.__doc__ and not thing.__doc__.startswith(f"{thing.__name__}(") else [f"{where}: no docstring"]
    if not is_class or "__init__" in vars(thing) or is_dataclass(thing):
        signature = inspect.signature(thing)
        given = [p for p in signature.parameters.values() if p.name not in ("self", "cls") and get_origin(p.annotation) is not Annotated]
        said = docments(thing, args_kwargs=True) if given or not is_method else {}
        found += [f"{where}: {p.name} has no {what}" for p in given for what, ok in (("comment", said.get(p.name)), ("type", p.annotation is not p.empty)) if not ok]
        if not is_class and signature.return_annotation is signature.empty:
            found.append(f"{where}: no type of what is returned")
        elif not is_class and not is_method and signature.return_annotation not in (None, "None") and not said.get("return"):
            found.append(f"{where}: no comment on what is returned")  # of a method the docstring tells
    for name, member in vars(thing).items() if is_class else ():
        member = getattr(member, "__func__", getattr(member, "fget", getattr(member, "func", member)))
        if not name.startswith("_") and inspect.isfunction(member):
            found += lacking(f"{where}.{name}", member)
    return found


def texts() -> int:
    "Walk all that is public in all modules, and name what lacks a text."
    import importlib
    import inspect
    import pkgutil

    import vader

    public = [(m, n, getattr(m, n)) for i in pkgutil.iter_modules(vader.__path__) if i.name[0] != "_" for m in [importlib.import_module(f"vader.{i.name}")] for n in m.__all__]
    own = [(m, n, x) for m, n, x in public if (inspect.isclass(x) or inspect.isroutine(x)) and x.__module__ == m.__name__]
    found = [line for m, n, x in own for line in lacking(f"{m.__name__}:{n}", x)]
    print("\n".join([*found, f"texts: {len(own)} public functions and classes, {len(found)} of their texts or types lacking"]))
    return bool(found) or not own


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chore", choices=["run", "test", "readme", "docs", "texts"])
    parser.add_argument("notebooks", nargs="*", type=Path)
    parser.add_argument("--slow", action="store_true", help="run cells flagged slow too")
    parser.add_argument("--gpu", action="store_true", help="run cells flagged gpu too")
    parser.add_argument("--workers", type=int, default=2, help="notebooks tested at a time")
    args = parser.parse_intermixed_args()
    os.chdir(ROOT)
    sys.exit({
        "run": lambda: run([p.resolve() for p in args.notebooks] or notebooks(), {n for n in ("slow", "gpu") if getattr(args, n)}),
        "test": lambda: test([p.resolve() for p in args.notebooks] or notebooks(), args.workers),
        "readme": readme,
        "docs": docs,
        "texts": texts,
    }[args.chore]())
