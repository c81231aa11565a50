"""Decode: planned words are masked and filled in rounds."""
