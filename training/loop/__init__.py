"""Steps, batches and saved state of a run."""
