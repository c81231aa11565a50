"""The clinical safe list: what looks like an identifier and is none."""
