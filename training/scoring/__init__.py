"""How well the heads do on held-out text."""
