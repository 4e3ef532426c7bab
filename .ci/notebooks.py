"""The project's own notebook chores, where nbdev's need Quarto or hide what went wrong.

    python .ci/notebooks.py run NB...   execute in place and keep the outputs (stops at the first error)
    python .ci/notebooks.py test [NB...]  nbdev_test on these notebooks, or every one; fails unless all of them ran
    python .ci/notebooks.py readme      write README.md from nbs/index.ipynb
    python .ci/notebooks.py docs        process the notebooks as the docs do; check pages, links, figures' texts, methods, outputs and the sidebar
    python .ci/notebooks.py texts       name what is public and lacks a docstring, a parameter's comment or a type; check plain English
    python .ci/notebooks.py house       check sizes of notebooks and cells, line lengths, and the order of imports
    python .ci/notebooks.py settings    compare the settings that the experiments were run with with today's

Cells flagged `#| eval: false` never run; `#| slow` and `#| gpu` cells run only with --slow or --gpu, and keep
the outputs they have otherwise.
"""

import argparse
import os
import re
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import nbformat

ROOT = Path(__file__).resolve().parent.parent
NBS = ROOT / "nbs"
SCRIPTS = Path(sysconfig.get_path("scripts"))


def notebooks() -> list[Path]:
    "Every notebook of the project, in the order of their numbers."
    return sorted(
        p for p in NBS.rglob("*.ipynb") if not any(part.startswith((".", "_")) for part in p.relative_to(NBS).parts)
    )


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


def texts_of(output) -> list[str]:
    "What an output shows as text."
    return [output.get("text", ""), *(v for k, v in output.get("data", {}).items() if k.startswith("text/"))]


def tidy(cell) -> None:
    "Keep of a cell's outputs what a reader needs: no standard error, no temporary folder of this run, small pictures."
    cell.outputs = [o for o in cell.outputs if o.get("name") != "stderr"]
    for output in cell.outputs:
        compact(output)
        for part in (output, output.get("data", {})):
            for kind in [k for k in part if k.startswith("text")]:
                part[kind] = re.sub(r"/tmp/tmp\w{8}\b", "/tmp/example", part[kind])


def run(paths: list[Path], allowed: set[str], slow_cells: list[str]) -> int:
    "Execute notebooks in place; what a skipped cell printed before stays. Of the cells flagged slow those listed run, or all if none is."
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    for path in paths:
        nb = nbformat.read(path, as_version=4)
        client = NotebookClient(
            nb, timeout=4 * 3600, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}}
        )
        with client.setup_kernel():
            for i, cell in enumerate(nb.cells):
                skip = {"eval: false"} | ({"slow", "gpu"} - allowed)
                unlisted = "slow" in flags(cell) and slow_cells and cell.id not in slow_cells
                if cell.cell_type != "code" or flags(cell) & skip or unlisted:
                    continue
                cell.outputs = []
                try:
                    client.execute_cell(cell, i)
                except CellExecutionError as e:
                    nbformat.write(nb, path)  # what ran so far, and the error, to be looked at
                    print(f"{path}: cell {i} failed\n{cell.source}\n{e}", file=sys.stderr)
                    return 1
                tidy(cell)
        nbformat.write(nb, path)
        print(f"{path.relative_to(ROOT)}: ran, {path.stat().st_size / 1024:.0f} KB")
    return subprocess.call([str(SCRIPTS / "nbdev_clean"), "--fname", str(NBS)], cwd=ROOT)


def test(paths: list[Path], workers: int) -> int:
    "Run nbdev_test notebook by notebook, each in a process of its own (nbdev reuses its workers, and module state leaks) and with one thread for torch (two processes with two each wait for one another)."
    from concurrent.futures import ThreadPoolExecutor

    def one(path: Path) -> tuple[subprocess.CompletedProcess, float]:
        start, cmd = (
            time.perf_counter(),
            [str(SCRIPTS / "nbdev_test"), "--path", str(path), "--n_workers", "0", "--do_print"],
        )
        done = subprocess.run(
            cmd,
            cwd=ROOT,
            capture_output=True,
            text=True,
            env={**os.environ, "MPLBACKEND": "agg", "OMP_NUM_THREADS": "1"},
        )
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
    "The index notebook as Markdown: prose as it is, shown code fenced, text outputs indented, links to notebooks and pictures made absolute."
    from nbdev.config import get_config

    nb = nbformat.read(NBS / "index.ipynb", as_version=4)
    front = dict(re.findall(r"^(title|description): *(.+)$", nb.cells[0].source, flags=re.M))
    git, branch = get_config().git_url, get_config().branch  # whole addresses, for the package's page on PyPI
    parts = [f"# {front['title']}", f"> {front['description']}"]
    for cell in nb.cells[1:]:
        if flags(cell) & {"hide", "include: false"}:
            continue
        if cell.cell_type == "markdown":
            text = re.sub(r"!\[(.*?)\]\((.*?)\)\{fig-alt=\"(.*?)\"\}", r"![\3](\2)\n\n*\1*", cell.source)
            text = re.sub(r"\]\((images/)", rf"]({git}/raw/{branch}/nbs/\1", text)
            parts.append(text)
            continue
        if not flags(cell) & {"echo: false", "hide_input"}:
            source = re.sub(r"^#\|.*\n?", "", cell.source, flags=re.M).strip()
            parts.append(f"```python\n{source}\n```")
        for out in cell.get("outputs", []):
            data = out.get("data", {})
            text = data.get("text/markdown") or data.get("text/plain") or out.get("text", "")
            parts.append(
                text if "text/markdown" in data else "\n".join(f"    {line}" for line in text.rstrip().splitlines())
            )
    (ROOT / "README.md").write_text(
        "<!-- written from nbs/index.ipynb by `make readme`: edit that instead -->\n\n"
        + re.sub(
            r"\]\(((?:\w+/)*\w+\.ipynb)", rf"]({git}/blob/{branch}/nbs/\1", "\n\n".join(p for p in parts if p.strip())
        )
        + "\n",
        encoding="utf-8",
    )
    return 0


def prose(cell) -> str:
    "What the site shows of a cell as text: Markdown, written or put out."
    return (
        cell.source
        if cell.cell_type == "markdown"
        else "\n".join(o.get("data", {}).get("text/markdown", "") for o in cell.get("outputs", []))
    )


def unfenced(text: str) -> str:
    "Markdown without its code and formulas, in which a bracket is no link and a # no heading."
    return re.sub(r"^```.*?^```|\$\$.*?\$\$|\$[^$\n]+\$|`[^`\n]*`", "", text, flags=re.M | re.S)


def anchors(cells) -> set[str]:
    "The identifiers that pandoc gives the headings of a page, and those given by hand."
    found: list[str] = []
    for text in map(prose, cells):
        for heading in re.findall(
            r"^#{1,6} +(.+?)(?: *\{.*\})?$", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S), flags=re.M
        ):
            words = re.sub(r"[^\w\s.-]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).lower())
            name = re.sub(r"^[\W\d_]+", "", re.sub(r"\s", "-", words)) or "section"
            found.append(
                f"{name}-{n}"
                if (n := sum(re.fullmatch(re.escape(name) + r"(-\d+)?", f) is not None for f in found))
                else name
            )
    return {
        *found,
        *re.findall(
            r"""(?:\{#|id="|^#\| label: )([\w.-]+)""", "\n".join(f"{c.source}\n{prose(c)}" for c in cells), flags=re.M
        ),
    }


def broken(target: str, page: Path, pages: dict[Path, set[str]], roots: dict[str, Path]) -> bool:
    "Does a link of a page lead nowhere? Pages are known by their notebooks and by what is rendered from them; other sites are left alone."
    path, _, anchor = target.partition("#")
    if at := next((r for r in roots if path.startswith(r)), None):
        where = roots[at] / path.removeprefix(at)
    elif re.match(r"[a-z]+:", path):
        return False
    else:
        where = Path(os.path.normpath(page.parent / path)) if path else page
    return anchor not in pages[where] if anchor and where in pages else where not in pages and not where.is_file()


def cell_faults(cell, page: Path, pages: dict[Path, set[str]], roots: dict[str, Path]) -> list[str]:
    "The links of a cell's text that lead nowhere or stand in one another, and a figure without a text for those who cannot see it."
    text = unfenced(prose(cell))
    found = [
        f"{t} leads nowhere"
        for both in re.findall(r"""\]\(([^)\s]+)|(?:src|href)="([^"]+)""", text)
        for t in both
        if t and broken(t, page, pages, roots)
    ]
    found += [
        f"a link within a link, {t}" for t in re.findall(r"\[[^][]*(?<!!)\[[^]]*\]\([^)]*\)[^]]*\]\(([^)]*)", text)
    ]
    found += [
        f"a path of the machine in an output, {m[0]}"
        for o in cell.get("outputs", [])
        for m in re.finditer(
            r"(?<![\w.:/])/(work|root|home|tmp/tmp\w{8}|tmp/ipykernel)\b[^\s\'\"]*", "\n".join(texts_of(o))
        )
    ]
    found += ["standard error in an output"] * any(o.get("name") == "stderr" for o in cell.get("outputs", []))
    found += [
        f"a raw link in a signature: {line.strip()[:60]} ... (no backticks in comments on parameters)"
        for block in re.findall(r"^```python\n(.*?)^```", prose(cell), flags=re.M | re.S)
        for line in block.splitlines()
        if "](http" in line
    ]
    figure = any("image/png" in o.get("data", {}) for o in cell.get("outputs", []))
    return [
        *found,
        *(
            ["a figure without fig-alt"]
            if figure and not re.search(r'^#\| fig-alt: ("|\[").+', cell.source, flags=re.M)
            else []
        ),
    ]


def undocumented(module: str, anchors_of: set[str]) -> list[str]:
    "Public classes, functions and methods of a module that its page has no heading for."
    import importlib
    import inspect

    from vader._pages import members

    home = importlib.import_module(f"vader.{module}")
    own = [getattr(home, n) for n in getattr(home, "__all__", ())]
    own = [x for x in own if (inspect.isclass(x) or inspect.isfunction(x)) and x.__module__ == home.__name__]
    names = [n for x in own for n in (x.__name__, *(f"{x.__name__}.{m}" for m in members(x)))]
    return [f"{module}: {n} is not shown on the page" for n in names if n.lower() not in anchors_of]


def site_faults(names: set[str]) -> list[str]:
    "Pages that the sidebar lacks, and what the site's bars name that is no page."
    import yaml

    site = yaml.safe_load((ROOT / "_quarto.yml").read_text(encoding="utf-8"))["website"]

    def named(part) -> set[str]:
        return set(re.findall(r"[\w/]+\.ipynb", yaml.safe_dump(part)))

    return [
        *(f"{n}: not in the sidebar" for n in sorted(names - named(site["sidebar"]))),
        *(f"_quarto.yml: {n} is no page" for n in sorted(named(site) - names)),
    ]


def docs() -> int:
    "Process the notebooks as nbdev_docs does, short of Quarto's rendering, and check that each page came out, has a title, a description and a place in the sidebar, shows every public name of its module, that its links lead somewhere, that its figures are described, and that its outputs are free of paths and errors of the machine."
    import yaml
    from nbdev.config import get_config
    from nbdev.serve import proc_nbs

    proc, config = (
        Path(proc_nbs(force=True)),
        get_config(),
    )  # raises where an exported cell or a mix of imports and code breaks a page
    names = [p.relative_to(NBS).as_posix() for p in notebooks()]
    faults = [f"{n}: not processed" for n in names if not (proc / n).exists()]
    read = {proc / n: nbformat.read(proc / n, as_version=4) for n in names if (proc / n).exists()}
    fronts = {
        p: yaml.safe_load(nb.cells[0].source.strip().strip("-")) if nb.cells[0].cell_type == "raw" else {}
        for p, nb in read.items()
    }
    faults += [
        f"{p.relative_to(proc)}: no {what}"
        for p, front in fronts.items()
        for what in ("title", "description")
        if not front.get(what)
    ]
    pages = {p: anchors(nb.cells) for p, nb in read.items()}
    pages |= {p.with_name(front["output-file"]): pages[p] for p, front in fronts.items() if "output-file" in front}
    roots = {f"{config.doc_host}{config.doc_baseurl}/": proc, f"{config.git_url}/blob/{config.branch}/": ROOT}
    faults += [
        f"{page.relative_to(proc)} {cell.id}: {fault}"
        for page, nb in read.items()
        for cell in nb.cells
        for fault in cell_faults(cell, page, pages, roots)
    ]
    homes = {p: m[1] for p in notebooks() if (m := re.search(r"#\| default_exp (\w+)", p.read_text(encoding="utf-8")))}
    for path, module in homes.items():
        faults += undocumented(module, pages[proc / path.relative_to(NBS)])
    faults += site_faults(set(names))
    print("\n".join([*faults, f"docs: {len(read)} pages processed, {len(faults)} faults"]))
    return bool(faults)


def lacking(where: str, thing) -> list[str]:
    "What the text of a function or class lacks: a docstring, a comment on a parameter or on what a function returns, a type. A command's parameters have their help instead."
    import inspect
    from dataclasses import is_dataclass
    from typing import Annotated, get_origin

    from fastcore.docments import docments

    is_class, is_method = inspect.isclass(thing), "." in where.partition(":")[2]
    found = [] if thing.__doc__ and not thing.__doc__.startswith(f"{thing.__name__}(") else [f"{where}: no docstring"]
    own_fields = is_class and is_dataclass(thing) and bool(vars(thing).get("__annotations__"))
    protocol = is_class and getattr(thing, "_is_protocol", False)
    if not is_class or own_fields or ("__init__" in vars(thing) and not protocol):
        signature = inspect.signature(thing)
        given = [
            p
            for p in signature.parameters.values()
            if p.name not in ("self", "cls") and get_origin(p.annotation) is not Annotated
        ]
        said = docments(thing, args_kwargs=True) if given or not is_method else {}
        found += [
            f"{where}: {p.name} has no {what}"
            for p in given
            for what, ok in (("comment", said.get(p.name)), ("type", p.annotation is not p.empty))
            if not ok
        ]
        if not is_class and signature.return_annotation is signature.empty:
            found.append(f"{where}: no type of what is returned")
        elif (
            not is_class
            and not is_method
            and signature.return_annotation not in (None, "None")
            and not said.get("return")
        ):
            found.append(f"{where}: no comment on what is returned")  # of a method the docstring tells
    for name, member in vars(thing).items() if is_class else ():
        member = getattr(member, "__func__", getattr(member, "fget", getattr(member, "func", member)))
        if not name.startswith("_") and inspect.isfunction(member):
            found += lacking(f"{where}.{name}", member)
    return found


# Words that plain English replaces, see CONTRIBUTING: pattern -> what to write
WORDS = {
    r"\b(told|tells?|telling)\b": "predict, show, return",
    r"\bclaim(s|ed|ing)?\b": "predict, predicted pixels, coverage",
    r"\basked about\b": "predicted",
    r"\bhow many-th\b": "frame step",
    r"\bsomebody('s)?\b": "a person, another project",
    r"(^|[.:;] )(Who|What|Whoever|Whatever) (?!to\b)": "name the subject",
    r"\bwhat (leaks?|leaked|is|shows|comes|came)\b": "name the subject",
}
IN_PROSE = ("told", "claim", "asked about", "how many-th", "somebody")  # the patterns that hold for Markdown too


def sentences(text: str) -> list[str]:
    "The sentences of a text; items of a list and paragraphs end one."
    parts = re.split(r"\n\s*\n|\n\s*(?=[-*] |\d+\. )", text)
    return [s for part in parts for s in re.split(r"(?<=[.!?:;])\s+", " ".join(part.split())) if s]


def faults_of(text: str, where: str, patterns: dict[str, str], longest: int | None = 25) -> list[str]:
    "Words of a text that are to be replaced, and sentences that are too long."
    plain = re.sub(r"`[^`]*`|\$[^$]*\$|https?://\S+", "X", text)
    found = [f"{where}: {m[0].strip()!r}; write {cure}" for p, cure in patterns.items() for m in re.finditer(p, plain)]
    for sentence in sentences(plain) if longest else ():
        count = len(re.findall(r"[\w'-]+", sentence))
        if count > longest:
            found.append(f"{where}: a sentence of {count} words: {sentence[:60]} ...")
    return found


def plain_english() -> list[str]:
    "What in the docstrings and comments of the library, and in the prose of the notebooks, is not plain English."
    import ast
    import io
    import tokenize

    found = []
    for path in sorted((ROOT / "vader").glob("[a-z]*.py")):
        source = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and (text := ast.get_docstring(node)):
                text = re.sub(r"^\x08\n.*?(?=\n\n|\Z)", "", text, flags=re.M | re.S)  # a table of --help
                found += faults_of(text, f"{path.name}:{node.name}", WORDS)
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT and not token.string.startswith(("# %%", "#|")):
                found += faults_of(token.string.lstrip("# "), f"{path.name}:{token.start[0]}", WORDS, None)
    prose_words = {p: cure for p, cure in WORDS.items() if any(w in p for w in IN_PROSE)}
    for path in notebooks():
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "markdown":
                found += faults_of(unfenced(cell.source), f"{path.name} {cell.id}", prose_words, None)
    return found


def texts() -> int:
    "Walk all that is public in all modules, and name what lacks a text; then check the language of all texts."
    import importlib
    import inspect
    import pkgutil

    import vader

    modules = [
        importlib.import_module(f"vader.{i.name}") for i in pkgutil.iter_modules(vader.__path__) if i.name[0] != "_"
    ]
    public = [(m, n, getattr(m, n)) for m in modules if hasattr(m, "__all__") for n in m.__all__]
    own = [
        (m, n, x)
        for m, n, x in public
        if (inspect.isclass(x) or inspect.isroutine(x)) and getattr(x, "__module__", "") == m.__name__
    ]
    found = [*(line for m, n, x in own for line in lacking(f"{m.__name__}:{n}", x)), *plain_english()]
    print("\n".join([*found, f"texts: {len(own)} public functions and classes, {len(found)} faults"]))
    return bool(found) or not own


def order_of(path: Path) -> tuple[int, str]:
    "The number of a notebook, to compare: 00a comes after 00."
    number = re.match(r"(\d+)([a-z]?)_", path.name)
    return (int(number[1]), number[2]) if number else (99, "")


def house() -> int:
    "Notebooks are small, their cells short, their lines at most 120 characters, and they import from lower numbers only."
    faults = []
    read = {path: nbformat.read(path, as_version=4).cells for path in notebooks()}
    homes = {}
    for path, cells in read.items():
        homes |= {m[1]: path for c in cells if (m := re.search(r"#\| default_exp (\w+)", c.source))}
    for path, cells in read.items():
        if path.stat().st_size > 300 * 1024 or len(cells) > 80:
            faults.append(f"{path.name}: {path.stat().st_size // 1024} KB in {len(cells)} cells; at most 300 KB and 80")
        for cell in (c for c in cells if c.cell_type == "code"):
            lines = cell.source.split("\n")
            if len(lines) > 60:
                faults.append(f"{path.name} {cell.id}: {len(lines)} lines; at most 60")
            long = [line for line in lines if len(line) > 120 and not line.startswith("#|") and "://" not in line]
            faults += [f"{path.name} {cell.id}: {len(line)} characters: {line.strip()[:50]} ..." for line in long]
            used = set(re.findall(r"^\s*from vader\.(\w+) import", cell.source, flags=re.M))
            higher = [m for m in used if m in homes and order_of(homes[m]) > order_of(path)]
            faults += [f"{path.name} {cell.id}: imports vader.{m}, which comes later" for m in higher]
    print("\n".join([*faults, f"house: {len(read)} notebooks, {len(faults)} faults"]))
    return bool(faults)


def older_settings(path: Path) -> tuple[dict[str, str], set[str]]:
    "The recorded settings of an experiment that are not today's, as `was ..., is ...` by name; and the names that its callouts of older settings list."
    import json

    from vader.evaluation import changed_settings

    nb = nbformat.read(path, as_version=4)
    outputs = "\n".join(
        o.get("data", {}).get("text/markdown", "") for c in nb.cells if c.cell_type == "code" for o in c.outputs
    )
    records = [
        json.loads(text)["settings"] for text in re.findall(r"^```json\n(.*?)\n```$", outputs, flags=re.M | re.S)
    ]
    if not records:
        return {
            "(record)": "there is none: end the cell that makes the table with vader.evaluation.record_run(...)"
        }, set()
    differ = {
        name: f"was {then!r}, is {now!r}"
        for record in records
        for name, (then, now) in changed_settings(record).items()
    }
    callouts = [c.source for c in nb.cells if c.cell_type == "markdown" and "## Run with older settings" in c.source]
    return differ, set(re.findall(r"`(\w+\.[\w.]+(?:\(\w+\))?)`", "\n".join(callouts)))


def settings() -> int:
    "Every experiment that runs today holds a record of its settings, and where they are not today's, a callout lists which, so that a reader sees it."
    paths = [
        p for p in notebooks() if re.match(r"exp\d+[a-z]?_", p.name) and "A record of version" not in p.read_text()
    ]
    faults = []
    for path in paths:
        differ, listed = older_settings(path)
        faults += [
            f"{path.name}: {n}: {how}; run it again, or list it in a callout '## Run with older settings'"
            for n, how in differ.items()
            if n not in listed
        ]
        faults += [
            f"{path.name}: {n} is listed as an older setting, and is not: take it out"
            for n in sorted(listed - differ.keys())
        ]
    print("\n".join([*faults, f"settings: {len(paths)} experiments, {len(faults)} faults"]))
    return bool(faults) or not paths


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chore", choices=["run", "test", "readme", "docs", "texts", "house", "settings"])
    parser.add_argument("notebooks", nargs="*", type=Path)
    parser.add_argument("--slow", action="store_true", help="run cells flagged slow too")
    parser.add_argument(
        "--cells",
        type=lambda text: text.split(","),
        default=[],
        help="of the cells flagged slow only those with these ids, separated by commas",
    )
    parser.add_argument("--gpu", action="store_true", help="run cells flagged gpu too")
    parser.add_argument("--workers", type=int, default=2, help="notebooks tested at a time")
    args = parser.parse_intermixed_args()
    os.chdir(ROOT)
    sys.exit(
        {
            "run": lambda: run(
                [p.resolve() for p in args.notebooks] or notebooks(),
                {n for n in ("slow", "gpu") if getattr(args, n)} | ({"slow"} if args.cells else set()),
                args.cells,
            ),
            "test": lambda: test([p.resolve() for p in args.notebooks] or notebooks(), args.workers),
            "readme": readme,
            "docs": docs,
            "texts": texts,
            "house": house,
            "settings": settings,
        }[args.chore]()
    )
