"""Recognisers of personal names."""
