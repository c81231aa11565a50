"""Recognisers of protected health information: formats, labels and context."""
