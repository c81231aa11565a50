"""Finds protected health information by rules: formats, labels and context words.

What counts as PHI follows HIPAA Safe Harbor: every date element but the year (a bare month name counts), ages
above 89, geography below the state, names, contact details, numbers and codes. Bare years, weekday names alone,
relative expressions ("two days ago"), times of day, states and countries alone are left as they are.
"""

from __future__ import annotations

import re

from ..note_words import NoteWords
from ..spans import PhiSpan, resolve_overlaps
from .address_rules import ADDRESS_RULES
from .contact_rules import CONTACT_RULES
from .dates import find_dates
from .format_rules import FORMAT_RULES
from .identifiers import find_identifiers, whole_number
from .name_rules import NAME_RULES
from .names_in_context import find_names_by_context
from .place_rules import PLACE_RULES
from .rule import Rule
from .town_rules import TOWN_RULES

#: Every recogniser in the form of a rule.
RULES: tuple[Rule, ...] = (*NAME_RULES, *ADDRESS_RULES, *TOWN_RULES, *PLACE_RULES, *CONTACT_RULES, *FORMAT_RULES)

_PROFESSION = re.compile(
    r"\b(?:works? as an? |working as an? |worked as an? |employed as an? |retired (?=[a-z]{4,}(?:er"
    r"|or|ian|ist|ant|man|ent)\b)|"
    r"occupation(?: is)?: ?|job title: ?|profession: ?|by (?:trade|profession),? an? |career as an? )"
    r"([A-Za-z][A-Za-z'-]*(?: [a-z][a-z'-]*){0,2}?)(?=[.,;:)\n]|\s*\Z| (?:at|for|in|and|with|who|but"
    r"|since|until|by|from|on|to|before|because)\b)",
    re.I,
)
_NO_PROFESSION = frozenset("none unknown retired disabled unemployed n/a na student".split())


def find_phi_by_rules(text: str, *, include_professions: bool = False, words: NoteWords | None = None) -> list[PhiSpan]:
    """Identifiers of `text` that a rule finds, sorted, without overlaps, with source `rule`.

    Time is linear in the length of the text. With `include_professions`, occupations are found too. `words` are those
    of the text, where they are at hand.
    """
    words = words or NoteWords(text)
    spans = [*find_names_by_context(words), *find_dates(words), *find_identifiers(words)]
    spans += [whole_number(text, span) for rule in RULES for span in rule.find(words)]
    if include_professions:
        spans.extend(
            PhiSpan(match.start(1), match.end(1), "PROFESSION", 0.85)
            for match in _PROFESSION.finditer(text)
            if match.group(1).lower() not in _NO_PROFESSION
        )
    return resolve_overlaps(spans)
