"""Embedded checkpoints; `synthetic-note-small` is the default of the pipeline."""
