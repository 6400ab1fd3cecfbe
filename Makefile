# Few verbs: run, test, check, bench, eval, messages, screenshots, clean. Each makes what it needs.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: run test check bench eval snapshots screenshots messages soak clean

run: $(VENV)/.run
	@$(BIN)/kupmon $(ARGS)

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev
	$(BIN)/python bench/run.py $(ARGS)

soak: $(VENV)/.dev
	$(BIN)/python bench/soak.py $(ARGS)

eval: $(VENV)/.run
	$(BIN)/python tests/facts/evaluate.py $(ARGS)

snapshots: $(VENV)/.dev
	$(BIN)/python -m pytest tests/ui --snapshot-update $(ARGS)

messages: $(VENV)/.dev
	$(BIN)/python docs/messages.py $(ARGS)

screenshots: $(VENV)/.dev
	$(BIN)/python docs/screenshots.py

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,check]'
	@touch $@ $(VENV)/.run
