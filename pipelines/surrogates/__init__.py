"""Replace: each identifier gets a surrogate."""
