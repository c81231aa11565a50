"""Checks every data file of this folder; `problems()` names what is wrong, with file and section.

Templates: known kinds and places, balanced brackets and braces, no line twice, no odd characters, an identifier in
each text that must have one and none in look-alikes. Layouts: whole weights above zero, known places, no layout twice,
none for training that is held out for evaluation. Words: no empty list, nothing that is held out.
"""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from .check_digits import MAKERS
from .lexicons import HELD_OUT_SHARE
from .places import place_parts
from .slots import is_identifier_place, is_known_place, parse_template
from .tables import (
    BLOCK_KINDS,
    FOLDER,
    LINE_KINDS,
    PAIRED_FILES,
    SHARED_FILES,
    TRAINING_FILES,
    by_kind,
    checked_identifiers,
    identifier_layouts,
    is_held_out,
    layouts,
    read_sections,
    read_templates,
    split_rare,
    templates_of_split,
    training_identifiers,
    training_places,
    word_lists,
)

_HEAD_WORDS = ("Source:", "Licence:", "Format:")
_DATE_PARTS = frozenset(
    "m mm d dd yy yyyy Month MONTH Mon MON mon Weekday Wkd ord d2 dd2 ord2 season holiday "
    "week week_year week_day".split()
)
#: Lists whose names are drawn for training only.
_TRAINING_NAMES = {"word_names": ("family", "given", "initials")}
_ODD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\xa0\u200b-\u200f\u2028\u2029\ufeff\ufffd]| +$", re.MULTILINE)


def problems() -> list[str]:
    """What is wrong with the data files; empty if they are in order."""
    found = [problem for path in sorted(FOLDER.glob("*/*.t*")) for problem in _file_problems(path)]
    for file in (*SHARED_FILES, *TRAINING_FILES, *PAIRED_FILES):
        for kind, templates in read_templates(file).items():
            found += [f"templates/{file}.txt, {kind}: {text}" for text in template_problems(kind, templates)]
    return [*found, *_split_problems(), *_layout_problems(), *_word_problems()]


def _file_problems(path: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    name = f"{path.parent.name}/{path.name}"
    head = text.partition("\n## ")[0]
    for word in _HEAD_WORDS:
        if word not in head:
            yield f"{name}: the first lines lack {word!r}"
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield f"{name}: must end with one line end"
    for match in _ODD.finditer(text):
        yield f"{name}, line {text.count(chr(10), 0, match.start()) + 1}: a character that must not stand there"
    for section, content in read_sections(path).items():
        if not content.strip():
            yield f"{name}, {section}: is empty"


def template_problems(kind: str, templates: tuple[str, ...]) -> Iterator[str]:
    """What is wrong with the templates of one kind in one file."""
    if kind not in (*BLOCK_KINDS, *LINE_KINDS):
        yield "is no kind of template"
    for template, count in Counter(templates).items():
        start = repr(template[:50])
        if count > 1:
            yield f"comes {count} times: {start}"
        if not _is_balanced(template):
            yield f"brackets or braces that do not close: {start}"
        if kind in LINE_KINDS and template != template.strip():
            yield f"blanks at an end: {start}"
        if kind == "field" and template.count(" | ") != 1:
            yield f"a field is 'label | place': {start}"
        places = [place for _, place in parse_template(template) if place]
        for place in places:
            if not is_known_place(place):
                yield f"unknown place {{{place}}}: {start}"
        has_identifier = any(map(is_identifier_place, places))
        if kind != "field" and has_identifier == (kind == "negative"):
            yield f"{'has an' if has_identifier else 'lacks any'} identifier: {start}"


def _is_balanced(template: str) -> bool:
    """Whether brackets close in order and braces are those of places."""
    depth = 0
    for char in template:
        depth += (char == "[") - (char == "]")
        if depth < 0:
            return False
    literal = "".join(text for text, _ in parse_template(template))
    return depth == 0 and "{" not in literal and "}" not in literal


def _split_problems() -> Iterator[str]:
    """Templates of one kind twice, or of both splits."""
    shared, training = by_kind(SHARED_FILES), by_kind((*TRAINING_FILES, *PAIRED_FILES))
    for kind, templates in training.items():
        for template, count in Counter(templates).items():
            if count > 1:
                yield f"templates, {kind}: in two files for training: {template[:50]!r}"
        held_out = set(templates_of_split(shared[kind], "eval")) if kind in shared else set()
        for template in held_out & set(templates):
            yield f"templates, {kind}: is held out for evaluation: {template[:50]!r}"


def _layout_problems() -> Iterator[str]:
    numbers, dates, names = identifier_layouts(), layouts("dates"), dict(layouts("names_places"))
    held_out = {p for table in [*dates.values(), *names.values()] for _, p in split_rare(table, "eval")}
    held_out_numbers = {p for table in numbers.values() for _, p in split_rare(table, "eval")}
    del names["name"]
    places = {name: place.table for name, place in training_places().items()}
    more_numbers = {name: place.table for name, place in training_identifiers().items()}
    training_dates = layouts("training_dates")
    for tables, parts, banned in (
        (numbers, None, set()),
        (more_numbers, None, held_out_numbers),
        (dates, _DATE_PARTS, set()),
        (training_dates, _DATE_PARTS, held_out),
        (names, place_parts(), set()),
        (places, place_parts(), held_out),
    ):
        for section, table in tables.items():
            for (_, layout), count in Counter(table).items():
                if count > 1:
                    yield f"layouts, {section}: comes {count} times: {layout}"
                if layout in banned:
                    yield f"layouts, {section}: is held out for evaluation: {layout}"
                used = (
                    {part for _, part, _, _ in string.Formatter().parse(layout) if part is not None} if parts else set()
                )
                for part in used - (parts or frozenset()):
                    yield f"layouts, {section}: unknown part {{{part}}}"
            if any(weight < 1 for weight, _ in table):
                yield f"layouts, {section}: a weight must be 1 or more"
    for section in set(checked_identifiers()) ^ set(MAKERS):
        yield f"layouts/checked_identifiers.tsv, {section}: must have both a table and a maker in check_digits.py"


def _word_problems() -> Iterator[str]:
    for file, lists in _TRAINING_NAMES.items():
        for name in lists:
            for word in word_lists(file)[name]:
                if is_held_out(word, HELD_OUT_SHARE):
                    yield f"words/{file}.txt, {name}: is held out for evaluation: {word}"
    lists_of_places = word_lists("places")
    both = {town for town in lists_of_places["world_town"] if is_held_out(town, 0.2)} & set(lists_of_places["town"])
    for town in both:
        yield f"words/places.txt, town: is held out for evaluation: {town}"
