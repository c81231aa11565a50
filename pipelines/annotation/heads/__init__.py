"""Read notes with the model's heads: windows, batches, and spans out of labels."""
