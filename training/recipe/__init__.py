"""A checkpoint's configuration, and the mean of several checkpoints."""
