"""Widening: what belongs to an identifier that was found by a part."""
