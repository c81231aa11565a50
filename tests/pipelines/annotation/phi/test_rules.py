"""Rules: the examples of each; of all together cases per type, formats, short queries, clean texts, any Unicode."""

import datetime
import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.address_rules import ADDRESS_RULES
from synthetic_note.pipelines.annotation.phi.dates import find_dates
from synthetic_note.pipelines.annotation.phi.identifiers import LABELS
from synthetic_note.pipelines.annotation.phi.place_rules import PLACE_RULES
from synthetic_note.pipelines.annotation.phi.rule import Rule
from synthetic_note.pipelines.annotation.phi.rules import RULES, find_phi_by_rules
from synthetic_note.pipelines.annotation.phi.town_rules import TOWN_RULES
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan
from synthetic_note.pipelines.lexicons.places import STATES

DATA = Path(__file__).parents[3] / "data"


def rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


CASES = rows("phi_rule_cases.jsonl")


def found(text: str) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, span.type) for span in find_phi_by_rules(text)]


def gold(row: dict) -> list[tuple[int, int, str]]:
    return [(span["start"], span["end"], span["label"]) for span in row["spans"]]


@pytest.mark.parametrize("row", CASES, ids=lambda row: row["text"][:40])
def test_case(row: dict) -> None:
    # When a known failure starts to pass, take the mark off its line in phi_rule_cases.jsonl.
    assert (found(row["text"]) == gold(row)) != bool(row.get("known_failure"))
    if not row.get("known_failure"):
        roles = [span.role for span in find_phi_by_rules(row["text"])]
        assert [span.get("role", role) for span, role in zip(row["spans"], roles, strict=True)] == roles


def test_short_queries_and_notes_covered() -> None:
    # The model finds the rest; of texts marked `needs_model` the rules find less.
    queries = [row for row in rows("phi_queries.jsonl") if not row.get("needs_model")]
    elements, covered = counted(queries)
    assert len(queries) >= 350
    assert covered / elements >= 0.7
    # Whole notes in many hands and layouts.
    elements, covered = counted(rows("phi_notes.jsonl"))
    assert elements > 250
    assert covered / elements >= 0.55
    assert {row["type"] for row in CASES} >= set(PHI_TYPES) - {"PROFESSION"}


def counted(annotated: list[dict]) -> tuple[int, int]:
    """Annotated identifiers, and those of them that the rules cover to the last character."""
    elements = covered = 0
    for row in annotated:
        text = row["text"]
        mask = bytearray(len(text))
        for start, end, _ in found(text):
            mask[start:end] = b"\x01" * (end - start)
        for start, end, label in gold(row):
            assert label in PHI_TYPES
            assert text[start:end].strip() == text[start:end] != ""
            elements += 1
            covered += all(mask[i] or not text[i].isalnum() for i in range(start, end))
    return elements, covered


def test_clean_texts_untouched() -> None:
    negatives = rows("hard_negatives.jsonl")
    touched = [row["text"] for row in negatives if found(row["text"])]
    assert len(negatives) >= 450
    assert len({row["kind"] for row in negatives}) >= 10
    assert len(touched) <= 3, touched


def test_roles_and_professions_on_request() -> None:
    text = "Patient: Ana Ruiz\nMs. Ruiz came with her son. Seen by Dr. Okafor."
    roles = {text[span.start : span.end]: span.role for span in find_phi_by_rules(text)}
    assert roles == {"Ana Ruiz": "patient", "Ruiz": "patient", "Okafor": "clinician"}
    text = "She works as a bus driver at night."
    assert found(text) == []
    (span,) = find_phi_by_rules(text, include_professions=True)
    assert (text[span.start : span.end], span.type) == ("bus driver", "PROFESSION")


def missed(text: str, identifier: str, find: Callable[[str], Iterable[PhiSpan]] = find_phi_by_rules) -> str:
    """Letters and digits of an identifier that no span covers."""
    covered = {place for span in find(text) for place in range(span.start, span.end)}
    start = text.index(identifier)
    return "".join(text[i] for i in range(start, start + len(identifier)) if i not in covered and text[i].isalnum())


FORMATS = ["%m/%d/%Y", "%Y-%m-%d", "%d-%b-%Y", "%B %d, %Y", "%d %B %Y", "%b %d, %Y", "%m-%d-%Y", "%B %d"]


@given(st.dates(datetime.date(1920, 1, 1), datetime.date(2039, 12, 31)), st.sampled_from(FORMATS))
def test_any_day_in_any_format_is_covered(day: datetime.date, form: str) -> None:
    date = day.strftime(form)
    assert not missed(f"She was seen on {date} for follow up.", date, lambda text: find_dates(NoteWords(text)))


@given(
    st.integers(1, 9999),
    st.sampled_from(["Maple", "Quarry Hill", "Old Mill", "N. Vista", "Fifth"]),
    st.sampled_from(["Street", "St", "Ave.", "Blvd", "Lane", "Rd", "Court"]),
    st.sampled_from(["", ", Apt 4B", ", Unit 12", " #3"]),
    st.sampled_from(sorted(STATES)),
    st.integers(1001, 99950),
)
def test_any_whole_address(number: int, street: str, suffix: str, unit: str, state: str, zip_code: int) -> None:
    def find_places(text: str) -> list[PhiSpan]:
        rules, words = (*ADDRESS_RULES, *TOWN_RULES, *PLACE_RULES), NoteWords(text)
        return [span for rule in rules for span in rule.find(words)]

    address = f"{number} {street} {suffix}{unit}, Brackenford, {state} {zip_code:05}"
    assert not missed(f"Home is {address}.", address, find_places)
    assert {span.type for span in find_places(f"Home is {address}.")} == {"LOCATION"}


LONG_LABELS = sorted(label for label in LABELS if len(label) > 3 and LABELS[label] not in ("PHONE", "FAX", "SSN"))


@given(
    st.sampled_from(LONG_LABELS),
    st.sampled_from([": ", " #", " # ", "="]),
    st.from_regex(r"[A-Z]{1,2}[0-9]{3}-[0-9]{3}", fullmatch=True),
)
def test_every_label_announces_its_value(label: str, sign: str, value: str) -> None:
    assert label == " ".join(label.lower().split())
    assert LABELS[label] in PHI_TYPES
    start = len(f"On file {label}{sign}")
    assert (start, start + len(value), LABELS[label]) in found(f"On file {label}{sign}{value} today")


@given(
    st.from_regex(r"[2-9][0-9]{2}[2-9][0-9]{6}", fullmatch=True),
    st.sampled_from(["({}) {}-{}", "{}-{}-{}", "{}.{}.{}", "+1 {} {} {}", "1-{}-{}-{}"]),
)
def test_any_number_of_the_plan_is_a_phone(digits: str, form: str) -> None:
    assume(digits[1:3] != "11" and len(set(digits)) > 1)
    number = form.format(digits[:3], digits[3:6], digits[6:])
    assert found(f"Call {number} today.")[0] == (5, 5 + len(number), "PHONE")


@given(st.emails())
def test_any_plain_email_is_found(address: str) -> None:
    user, host = address.split("@")
    plain = re.fullmatch(r"[A-Za-z0-9][\w.+-]{0,58}[A-Za-z0-9]", user) and "--" not in host
    assert not plain or host[-1].isdigit() or (8, 8 + len(address), "EMAIL") in found(f"mail to {address} please")


TEXT = st.text(st.characters(), max_size=120)
PIECES = st.lists(
    st.sampled_from(
        [
            "Dr. ", "Mr. ", "MRN ", "12-34", "3/14", "/2020", "John ", "Smith", ",", "\n", ": ", "Patient", "@", ".com",
            "St. ", "May ", "wife ", "MD", "é", "\u0301", "\ud800", "İ", "’s", "(", "212", "555-0122", " County",
            "Hospital", "\x00", "van ",
        ]
    ),
    max_size=20,
).map("".join)  # fmt: skip


@settings(max_examples=200)
@given(st.one_of(TEXT, PIECES))
def test_any_text_gives_sorted_disjoint_spans(text: str) -> None:
    last = 0
    for span in find_phi_by_rules(text):
        assert last <= span.start < span.end <= len(text)
        assert span.type in PHI_TYPES
        assert span.source == "rule"
        assert 0 < span.score <= 1
        last = span.end


def marked(example: str) -> tuple[str, list[str]]:
    """The text of an example and what it marks."""
    return re.sub(r"[\[\]]", "", example), re.findall(r"\[([^]]+)\]", example)


def found_by(rule: Rule, text: str) -> list[str]:
    return [text[span.start : span.end] for span in sorted(rule.find(NoteWords(text)))]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_examples(rule: Rule) -> None:
    examples = [marked(example) for example in rule.examples.split("|")]
    assert [found_by(rule, text) for text, _ in examples] == [expected for _, expected in examples]
    # Some show what is found, and some what is left.
    assert {bool(expected) for _, expected in examples} == {True, False}


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.cues], ids=lambda rule: rule.name)
def test_gate_opens_at_every_cue(rule: Rule) -> None:
    # Every cue in place of that of the first example, written as that one is.
    example = rule.examples.split("|")[0]
    cues = sorted(rule.cues.split("|"), key=len, reverse=True)
    at = re.search(r"(?<![^\W\d_])(?:" + "|".join(map(re.escape, cues)) + r")(?!\w)", example, re.I)
    assert at is not None
    write = str.lower if at.group().islower() else str.upper if at.group().isupper() else str.title
    for cue in cues:
        text, expected = marked(example[: at.start()] + write(cue) + example[at.end() :])
        assert found_by(rule, text) == expected, cue


def test_a_group_is_named_for_its_type_and_cues_are_whole_words() -> None:
    rule = Rule("town and shop", "LOCATION", r"<cue>[ ](?P<FACILITY>[A-Z]\w+)(?:[ ]in[ ]([A-Z]\w+))?", "at|seen at")
    spans = [(span.start, span.type) for span in rule.find(NoteWords("At Roe in Bray, self-at Roe, hat Roe"))]
    assert spans == [(3, "FACILITY"), (10, "LOCATION")]
    part = Rule("device", "DEVICE", r"<part>[ ](\d+)", "pump")
    assert [span.start for span in part.find(NoteWords("insulin-pump 123, pump 45, pumps 67"))] == [13, 23]


@given(st.text(max_size=300))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    words = NoteWords(text)
    for rule in RULES:
        for span in rule.find(words):
            assert 0 <= span.start < span.end <= len(text)
