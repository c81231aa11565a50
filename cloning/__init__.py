"""Cloning: a new data set from a model trained on a labelled one, under differential privacy where asked.

note_table -> deidentify -> skeletons (or private_skeletons) -> generators -> screen -> outputs; `clone` runs them.
"""
