"""Recognisers of addresses, places, care facilities and employers."""
