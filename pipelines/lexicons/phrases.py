"""Phrases of everyday and clinical English that hang together."""

from __future__ import annotations

from .loading import groups, phrases

#: Phrases in which no word is replaced by itself.
FIXED_PHRASES: tuple[str, ...] = phrases("fixed_phrases")

#: Words that belong to the verb before them, and those that are prepositions as well.
PARTICLES = frozenset(groups("verb_particles")["particle"])
ALSO_PREPOSITIONS = frozenset(groups("verb_particles")["also_preposition"])
