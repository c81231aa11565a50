# Targets run in the active environment; README.md tells how to make one.
PYTHON ?= python

.PHONY: test lint format demo

test:
	$(PYTHON) -m pytest

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy -p synthetic_note

format:
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

demo:
	$(PYTHON) -m synthetic_note.cli demo all
