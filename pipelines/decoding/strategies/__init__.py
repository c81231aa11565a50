"""In which order masked words are filled: one file a strategy."""
