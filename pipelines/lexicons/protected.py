"""Words that the plan never rewrites and the decoder never writes."""

from __future__ import annotations

from .loading import groups, words

#: Words by the reason why they stay.
PROTECTED_TERMS: dict[str, frozenset[str]] = {
    reason: frozenset(entries) for reason, entries in groups("protected_terms").items()
}

#: Every protected word; the reason does not matter to the plan.
PROTECTED_WORDS: frozenset[str] = frozenset().union(words("clinical_facts"), *PROTECTED_TERMS.values())

#: Words of grammar: a tagger that calls one of them a noun or a verb is wrong, so they never count as content
#: words.
FUNCTION_WORDS = words("protected_function_words")

#: Words that the decoder must not write, beside the protected ones: they would state a finding, name a person or
#: place, or only make sense where they stood in the training text.
NEVER_FILLS = words("never_fills")
