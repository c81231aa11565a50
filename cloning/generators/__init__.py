"""Generators write a note from its skeleton: `masked` and `causal`, behind one interface."""
