# Two commands do everything on a fresh machine: `make demo` and `make test`.
# PYTHON=python3.12: the interpreter.  VENV=DIR: the environment.  SET=FILE: the versions to install.  QUARTO=FILE: the program that renders.
# TORCH=https://download.pytorch.org/whl/cpu: the index that torch comes from. On Linux PyPI's torch has CUDA (5.5 GB), this one has not (1.8 GB).
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
SET    ?= constraints.txt
TORCH  ?=
QUARTO ?= quarto
PIP    := $(BIN)/python -m pip install --disable-pip-version-check --quiet -c $(SET)
ENDS   := $(addprefix nbs/,00_video.ipynb 01_color.ipynb 02_exploration.ipynb 11_metrics.ipynb 52_unmix.ipynb)

# what settings.ini says of torch
CAP    := $(shell grep -o 'torch>=[^ ]*' settings.ini)

.PHONY: demo test check run readme docs dist oldest newest clean

demo: $(VENV)/.installed ## make a sample call, reconstruct its room, print where the pictures are and the score
	$(BIN)/vader demo -o demo

test: $(VENV)/.installed-dev ## run every notebook's tests
	$(BIN)/python .ci/notebooks.py test

check: $(VENV)/.installed-dev ## texts, sizes, pages, style and types, without the tests
	for chore in house texts docs settings; do $(BIN)/python .ci/notebooks.py $$chore || exit 1; done
	$(BIN)/ruff format --check -q nbs .ci setup.py
	$(BIN)/ruff check -q nbs .ci setup.py
	$(BIN)/python -m mypy vader

run: $(VENV)/.installed-dev ## execute notebooks in place: make run NB="nbs/00_video.ipynb"
	$(BIN)/python .ci/notebooks.py run $(NB)

readme: $(VENV)/.installed-dev ## write README.md from nbs/index.ipynb
	$(BIN)/python .ci/notebooks.py readme

docs: $(VENV)/.installed-dev ## render the site into _docs
	$(BIN)/python .ci/notebooks.py docs
	@command -v "$(QUARTO)" > /dev/null || { echo 'rendering needs Quarto 1.4 or later (quarto.org; `pip install quarto-cli` downloads it): put it on PATH, or run make docs QUARTO=/path/to/quarto'; exit 1; }
	cd _proc && "$(abspath $(or $(shell command -v $(QUARTO)),$(QUARTO)))" render --no-cache && rm -rf ../_docs && mv _docs ..

dist: $(VENV)/.installed-dev ## build the wheel and the source distribution, and check both
	rm -rf dist
	$(BIN)/python -m build --quiet
	$(BIN)/check-wheel-contents dist
	$(BIN)/twine check --strict dist/*

oldest newest: ## run some notebooks' tests with the oldest or the newest versions of what they need
	$(MAKE) --no-print-directory VENV=.venv-$@ SET=constraints-$@.txt .venv-$@/.installed-tests
	.venv-$@/bin/python .ci/notebooks.py test $(ENDS)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if (3, 10) <= v <= (3, 14) else f"vader needs Python 3.10 to 3.14, {sys.executable} is {v[0]}.{v[1]}: run make with PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(if $(TORCH),$(PIP) '$(CAP)' --index-url $(TORCH))

$(VENV)/.installed: settings.ini setup.py pyproject.toml $(SET) | $(VENV)/bin/python
	$(PIP) -e .
	@touch $@

$(VENV)/.installed-dev: settings.ini setup.py pyproject.toml $(SET) | $(VENV)/bin/python
	$(PIP) -e '.[dev]'
	@touch $(VENV)/.installed $@

$(VENV)/.installed-tests: settings.ini setup.py pyproject.toml $(SET) | $(VENV)/bin/python
	$(PIP) -e '.[test]'
	@touch $@

clean:
	rm -rf $(VENV) .venv-oldest .venv-newest demo dist build _docs _proc
