"""Word lists and pattern tables."""
