"""Annotate: the tokens of a note, what the model and the recognisers find in it, and where it stands again."""
