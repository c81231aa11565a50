"""Measures of what the system finds and makes."""
