"""The pipeline and its stages: annotation, planning, decoding, surrogates."""
