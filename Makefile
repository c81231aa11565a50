# Targets run in .venv where there is one (README.md makes it), else in the active environment.
PYTHON ?= $(if $(wildcard .venv/bin/python),.venv/bin/python,python)
# For `make checkpoint`: the folder that training/README.md describes, and a folder for the run.
DATA ?=
RUN ?= checkpoint-run

.PHONY: test lint format demo checkpoint

test:
	$(PYTHON) -m pytest

lint:
	@$(PYTHON) -m ruff --version > /dev/null 2>&1 || { echo "Run the second set-up command of README.md first: it makes .venv"; exit 2; }
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy -p synthetic_note

format:
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

demo:
	$(PYTHON) -m synthetic_note.cli demo all

# The embedded checkpoint anew: train, finish, score. Run it again to continue an interrupted training.
checkpoint:
	@test -d "$(DATA)" || { echo "Give the data folder: make checkpoint DATA=FOLDER (see training/README.md)"; exit 2; }
	$(PYTHON) -m accelerate.commands.launch training/train_checkpoint.py --config training/configs/small.yaml \
		--data-dir "$(DATA)" --output-dir "$(RUN)"
	$(PYTHON) training/finish_checkpoint.py --model "$(RUN)/final" --data-dir "$(DATA)" \
		--config training/configs/small.yaml --entity-notes 220 --calibration-notes 60 \
		--output checkpoints/synthetic-note-small
	$(PYTHON) -m synthetic_note.training.evaluate_checkpoint --model checkpoints/synthetic-note-small \
		--data-dir "$(DATA)" --output checkpoints/synthetic-note-small/scores.json
