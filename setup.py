"""Package metadata comes from settings.ini, the one place that nbdev and pip both read; pyproject.toml has the rest."""

from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

config = ConfigParser(delimiters=["="])
config.read(Path(__file__).parent / "settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]

pythons = ["3.10", "3.11", "3.12", "3.13", "3.14"]
assert cfg["min_python"] in pythons, f"settings.ini: min_python {cfg['min_python']} is not one of {pythons}"

extras = {name: cfg[f"{name}_requirements"].split() for name in ("train", "notebook", "cluster", "test", "dev")}
extras["dev"] += [*extras["test"], *extras["train"], *extras["notebook"], *extras["cluster"]]

setup(
    version=cfg["version"],
    description=cfg["description"],
    author=cfg["author"],
    author_email=cfg["author_email"],
    keywords=cfg["keywords"].split(),
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Science/Research",
        "Natural Language :: English",
        "Topic :: Multimedia :: Video",
        "Typing :: Typed",
        *(f"Programming Language :: Python :: {v}" for v in pythons),
    ],
    packages=find_packages(include=[cfg["lib_path"], f"{cfg['lib_path']}.*"]),
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg["requirements"].split(),
    extras_require=extras,
    entry_points={
        "console_scripts": cfg["console_scripts"].split(),
        "nbdev": [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"],
    },
    zip_safe=False,
)
