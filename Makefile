# Two commands do everything on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip install --disable-pip-version-check --quiet -c constraints.txt

.PHONY: demo test run readme clean

demo: $(VENV)/.installed ## make a sample call, reconstruct its room, print where the pictures are and the score
	$(BIN)/vader demo -o demo

test: $(VENV)/.installed-dev ## run every notebook's tests
	$(BIN)/python .ci/notebooks.py test

run: $(VENV)/.installed-dev ## execute notebooks in place: make run NB="nbs/00_video.ipynb"
	$(BIN)/python .ci/notebooks.py run $(NB)

readme: $(VENV)/.installed-dev ## write README.md from nbs/index.ipynb
	$(BIN)/python .ci/notebooks.py readme

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if (3, 10) <= v <= (3, 13) else f"vader needs Python 3.10 to 3.13, {sys.executable} is {v[0]}.{v[1]}: run make with PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: settings.ini setup.py constraints.txt | $(VENV)/bin/python
	$(PIP) -e .
	@touch $@

$(VENV)/.installed-dev: settings.ini setup.py constraints.txt | $(VENV)/bin/python
	$(PIP) -e '.[dev]'
	@touch $(VENV)/.installed $@

clean:
	rm -rf $(VENV) demo _docs _proc
