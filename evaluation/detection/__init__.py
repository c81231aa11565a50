"""How well identifiers are found: gold standards, scores, thresholds."""
