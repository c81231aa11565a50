"""What a training window asks of the model: masked words, labels, a teacher's words."""
