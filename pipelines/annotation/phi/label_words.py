"""Words that announce identifiers, from the tables of the rules."""

from __future__ import annotations

import re

from ...lexicons.names import NAME_HEADERS
from .identifier_patterns import LABELS

LABEL_WORDS: frozenset[str] = frozenset(
    word for label in [*LABELS, *NAME_HEADERS] for word in re.findall(r"[^\W\d_]+", label.lower())
) | frozenset(
    {"grp", "group", "gp", "tel", "telephone", "phone", "fax", "no", "number", "id", "date", "license", "licence"}
)
