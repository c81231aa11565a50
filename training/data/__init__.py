"""Notes read from files, the corpus and the labelled texts made of them, the vocabulary fitted to them."""
