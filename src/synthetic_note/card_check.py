"""Whether a model card tells what a stranger needs, in the form that the Hub reads, with numbers that were recorded."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from huggingface_hub import ModelCard

#: Metadata that the Hub shows and searches by. A checkpoint of somebody's own notes has no data set there.
REQUIRED_FIELDS: tuple[str, ...] = ("library_name", "pipeline_tag", "license", "language", "metrics")

#: Headings that a card must have, with a word for what stands under each.
REQUIRED_SECTIONS: Mapping[str, str] = {
    "What it saw": "the data",
    "What it scores": "the scores",
    "Use": "how it is used",
    "Limits": "the limits",
}

#: Level of the intervals in a table of scores.
CONFIDENCE = "95%"

_NUMBER = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?(?:e-?\d+)?(?![\w])")


def card_problems(card: str) -> list[str]:
    """What is missing or wrong in a card; empty where it is complete."""
    try:
        data = ModelCard(card).data.to_dict()
    except Exception as error:
        # The parser's own message may hold the whole card.
        return [f"the metadata at the top cannot be read ({type(error).__name__})"]
    problems = [f"the metadata lacks {name}" for name in REQUIRED_FIELDS if not data.get(name)]
    problems += _wrong_types(data)
    for title, what in REQUIRED_SECTIONS.items():
        if not section(card, title):
            problems.append(f'no section "## {title}" with {what}')
    return problems


def section(card: str, title: str) -> str:
    """The text under a heading `## title`; empty where there is none."""
    found = re.search(rf"^## {re.escape(title)}[ \t]*\n(.*?)(?=^## |\Z)", card, re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else ""


def unrecorded_numbers(text: str, *records: Any) -> list[str]:
    """Numbers of a text that stand in none of the records. `text`: a card, or a part of it. `records`: plain values as
    JSON has them. A number of the text is recorded if it stands in a string of theirs, or if it is one of their
    numbers, rounded to as many places, as it is or as a percentage."""
    strings: set[str] = set()
    values: set[float] = set()
    for record in records:
        for leaf in _leaves(record):
            if isinstance(leaf, str):
                strings.update(match.group().replace(",", "") for match in _NUMBER.finditer(leaf))
            elif not isinstance(leaf, bool) and isinstance(leaf, (int, float)):
                values.add(float(leaf))
    missing: list[str] = []
    for match in _NUMBER.finditer(text):
        number = match.group().replace(",", "")
        if number in strings or number in missing:
            continue
        places = len(number.partition(".")[2]) if "e" not in number else 9
        if not any(float(number) in (round(value, places), round(100 * value, places)) for value in values):
            missing.append(number)
    return missing


def _wrong_types(data: Mapping[str, Any]) -> list[str]:
    problems = []
    for name in ("datasets", "metrics", "tags"):
        value = data.get(name)
        if value is not None and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            problems.append(f"the metadata's {name} must be a list of names")
    for name in ("library_name", "pipeline_tag", "license"):
        if data.get(name) is not None and not isinstance(data[name], str):
            problems.append(f"the metadata's {name} must be one name")
    widget = data["widget"] if data.get("widget") is not None else []
    if not isinstance(widget, list) or not all(isinstance(w, dict) and isinstance(w.get("text"), str) for w in widget):
        problems.append("the metadata's widget must be a list of examples, each with a text")
    return problems


def _leaves(value: Any) -> Iterable[Any]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _leaves(key)
            yield from _leaves(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _leaves(item)
    else:
        yield value


def read_scores(text: str) -> dict[str, Any] | None:
    """The recorded scores of a checkpoint's `scores.json`; None where they cannot be read."""
    try:
        scores = json.loads(text)
    except ValueError:
        return None
    return scores if isinstance(scores, dict) and scores else None
