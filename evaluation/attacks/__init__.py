"""Attacks on synthetic notes, one file a measure."""
