"""Training of checkpoints: data, PHI injection, objectives, and the scripts for `accelerate launch`."""
