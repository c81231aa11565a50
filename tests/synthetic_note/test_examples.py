"""The example notes: their gold spans are right, they are rich, and nothing planted in them survives."""

import re
from typing import Any

import pytest
from synthetic_note.pipelines.annotation.embedded import EMBEDDED, embedded_checkpoint
from synthetic_note.pipelines.annotation.spans import PHI_TYPES
from transformers import pipeline

from synthetic_note import examples

NAMES = tuple(examples.NAMES)

#: Words of names, places and facilities that identify nobody and may stand in any note.
COMMON = frozenset(
    """
    regional medical center family practice hospital general surgical group imaging neurology associates road street
    suite lane court apt blvd old pine mill harbor view hollow valley cedar bluff
    """.split()
)
#: Types whose form alone tells what they are; rules find them without any model.
FORMATTED = frozenset("PHONE FAX EMAIL SSN MRN HEALTH_PLAN ACCOUNT LICENSE DEVICE URL IP OTHER_ID".split())


def survivors(note: examples.ExampleNote, output: str, labels: frozenset[str] | None = None) -> list[str]:
    """Parts of planted identifiers that an output still holds, as `label: place in the note`, never the text."""
    words = {word.lower() for word in re.findall(r"[^\W_]+", output)}
    found = []
    for span in note.spans:
        if labels is not None and span.label not in labels:
            continue
        if span.label in ("NAME", "LOCATION", "FACILITY"):
            parts = re.findall(r"[^\W\d_]{3,}", span.text)
            left = any(part.lower() in words for part in parts if part.lower() not in COMMON)
        elif span.label == "DATE":
            # A bare month can be another date's new month; whether it was changed is tested by place.
            digits = re.search(r"\d", span.text)
            left = bool(digits) and re.search(rf"(?<!\w){re.escape(span.text)}(?!\w)", output) is not None
        elif span.label == "AGE":
            left = f"{span.text}-year-old" in output
        else:
            left = span.text.lower() in output.lower() or any(
                group in output for group in re.findall(r"\d{5,}", span.text)
            )
        if left:
            found.append(f"{span.label} at {span.start}")
    return found


def uncovered(note: examples.ExampleNote, result: dict[str, Any]) -> list[str]:
    """Gold spans with a letter or digit that lies in no span that was replaced."""
    covered = {index for span in result["phi"] for index in range(span["original_start"], span["original_end"])}
    return [
        f"{span.label} at {span.start}"
        for span in note.spans
        if any(note.text[index].isalnum() and index not in covered for index in range(span.start, span.end))
    ]


@pytest.mark.parametrize("name", NAMES)
def test_gold_spans_are_right(name: str):
    note = examples.load(name)
    last = 0
    for span in note.spans:
        assert span.start >= last
        assert note.text[span.start : span.end] == span.text
        assert span.text == span.text.strip()
        assert span.label in PHI_TYPES
        last = span.end
        # Identifiers are fictive, and only ages above 89 are some.
        if span.label in ("PHONE", "FAX"):
            assert re.search(r"555.01\d\d$", span.text)
        if span.label in ("EMAIL", "URL"):
            assert ".example" in span.text
        assert span.label != "AGE" or int(span.text) > 89
    # They are many.
    assert 250 <= len(note.text.split()) <= 450
    assert len({span.label for span in note.spans}) >= 8
    assert len(note.spans) >= 25
    assert len({re.sub(r"\d", "0", re.sub(r"[A-Za-z]+", "a", s.text)) for s in note.spans if s.label == "DATE"}) >= 4
    # No identifier is left outside the gold spans, as far as their own words tell.
    outside = note.text
    for span in reversed(note.spans):
        outside = outside[: span.start] + " " + outside[span.end :]
    assert not survivors(note, outside)


@pytest.mark.parametrize("name", NAMES)
def test_rules_alone_replace_every_formatted_identifier(name: str, tiny_pipe: Any):
    """The tiny model finds nothing, so this is what the rules do."""
    note = examples.load(name)
    result = tiny_pipe(note.text, seed=1, return_phi=True)
    assert survivors(note, result["text"], FORMATTED) == []
    assert len(result["text"].splitlines()) == len(note.text.splitlines())


@pytest.fixture(scope="module")
def embedded() -> Any:
    if embedded_checkpoint() is None:
        pytest.fail(f"checkpoints/{EMBEDDED} is missing: the default checkpoint must be in the repository")
    return pipeline("synthetic-note")


@pytest.mark.parametrize("name", NAMES)
def test_no_planted_identifier_survives_and_all_else_stays(name: str, embedded: Any):
    note = examples.load(name)
    for result in embedded(note.text, seed=1, return_phi=True, num_return_sequences=3):
        assert survivors(note, result["text"]) == []
        assert uncovered(note, result) == []
        stays(note, result)


def stays(note: examples.ExampleNote, result: dict[str, Any]) -> None:
    """White space and punctuation around replaced words stay, and no negation, side or number was rewritten."""
    edits = sorted((*result["phi"], *result["changes"]), key=lambda edit: edit["start"])
    rest, rest_synthetic, last, last_synthetic = [], [], 0, 0
    for edit in edits:
        rest.append(note.text[last : edit["original_start"]])
        rest_synthetic.append(result["text"][last_synthetic : edit["start"]])
        last, last_synthetic = edit["original_end"], edit["end"]
    assert rest == rest_synthetic
    assert note.text[last:] == result["text"][last_synthetic:]
    for change in result["changes"]:
        original = note.text[change["original_start"] : change["original_end"]]
        words = set(original.lower().replace("-", " ").split())
        assert all(word.isalpha() for word in words)
        # A wording of several words may hold one of these; then it holds it afterwards too.
        kept = words & {"no", "not", "denies", "denied", "without", "negative", "left", "right"}
        assert kept <= set(change["text"].lower().split())


def test_names_of_examples():
    assert any(span.label == "AGE" for name in NAMES for span in examples.load(name).spans)
    assert examples.load("clinic") == examples.load("clinic_letter")
    with pytest.raises(ValueError, match="clinic_letter"):
        examples.load("autopsy")
