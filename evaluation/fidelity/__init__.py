"""What synthetic notes keep of the real ones, one file a measure."""
