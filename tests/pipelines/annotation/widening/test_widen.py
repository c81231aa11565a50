"""Identifiers grow over what belongs to them and over nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import PhiSpan, resolve_overlaps
from synthetic_note.pipelines.annotation.widening.widen import widen


def widened(text: str, value: str, kind: str) -> list[str]:
    start = text.index(value)
    spans = widen(text, [PhiSpan(start, start + len(value), kind, 0.9, "model")])
    return [text[span.start : span.end] for span in resolve_overlaps(spans)]


@pytest.mark.parametrize(
    ("text", "value", "kind", "want"),
    [
        ("Moved from Cedar Falls IA last year.", "Cedar Falls", "LOCATION", "Cedar Falls IA"),
        ("Lives in Cedar Falls, Iowa 50613.", "Cedar Falls", "LOCATION", "Cedar Falls, Iowa 50613"),
        ("here from yelm, wa.", "yelm", "LOCATION", "yelm, wa"),
        ("from yelm or nearby", "yelm", "LOCATION", "yelm"),
        ("Seen in Orlando CO level 18%", "Orlando", "LOCATION", "Orlando"),
        ("RETURN TO LARCH HOLLOW FOODS ON MONDAY", "LARCH HOLLOW", "LOCATION", "LARCH HOLLOW FOODS"),
        ("at Brindle General Hospital.", "Brindle", "FACILITY", "Brindle General Hospital"),
        ("at Brindle hospital", "Brindle", "FACILITY", "Brindle hospital"),
        ("at Brindle Hospital Nbr 2, x4", "Brindle", "FACILITY", "Brindle Hospital Nbr 2"),
        ("IRIS QX-RET-9705; next", "RET-9705", "BIOMETRIC", "QX-RET-9705"),
        ("id 4471-B, next", "4471", "OTHER_ID", "4471-B"),
        ("discharge C.W. home", "C", "NAME", "C.W."),
        ("Mirel andau, M.D. signed", "Mirel", "NAME", "Mirel andau"),
        ("BEER, MICHAEL came", "MICHAEL", "NAME", "BEER, MICHAEL"),
        ("Quynh Do came", "Quynh", "NAME", "Quynh Do"),
        ("(RN, Brindle\nBuilding, 6th floor)", "Brindle", "FACILITY", "Brindle\nBuilding, 6th floor"),
        ("(RN,LARCH BUILDING, 7TH FLOOR)", "LARCH BUILDING", "FACILITY", "LARCH BUILDING, 7TH FLOOR"),
        ("at Brindle Clinic,\nSuite 4.", "Brindle Clinic", "FACILITY", "Brindle Clinic,\nSuite 4"),
        ("in Brindle Tower, 2nd Fl", "Brindle Tower", "FACILITY", "Brindle Tower, 2nd Fl"),
        ("on Brindle unit today", "Brindle", "FACILITY", "Brindle unit"),
        ("BEER, MD, BRINDLE ER", "BRINDLE", "FACILITY", "BRINDLE ER"),
        ("by Brindle EMS at 3", "Brindle", "LOCATION", "Brindle EMS"),
        ("at Brindle house staff", "Brindle", "FACILITY", "Brindle"),
        ("walks along Quiet Water Cove daily", "Cove", "LOCATION", "Quiet Water Cove"),
        ("Along Brindle Loop he", "Loop", "LOCATION", "Brindle Loop"),
        ("The Cove is shut", "Cove", "LOCATION", "Cove"),
        ("at flat 3/2, 118 Brindle Terrace", "118 Brindle Terrace", "LOCATION", "flat 3/2, 118 Brindle Terrace"),
        ("Beer, A 33F", "Beer", "NAME", "Beer, A"),
        ("Beer, Ö. came", "Beer", "NAME", "Beer, Ö."),
        ("BEER, F M", "BEER", "NAME", "BEER, F M"),
        ("Adebayo-Finch came", "Adebayo", "NAME", "Adebayo-Finch"),
        ("ADEBAYO-FINCH CAME", "FINCH", "NAME", "ADEBAYO-FINCH"),
        ("dr adeyemi-clarke saw", "adeyemi", "NAME", "adeyemi-clarke"),
        ("dr adeyemi-clarke saw", "clarke", "NAME", "adeyemi-clarke"),
        ("Adebayo - seen", "Adebayo -", "NAME", "Adebayo"),
    ],
)
def test_grows_over_its_parts(text: str, value: str, kind: str, want: str) -> None:
    assert widened(text, value, kind) == [want]


@pytest.mark.parametrize(
    ("text", "value", "want"),
    [
        ("Her children Ana and Bo visit.", "Ana", ["Ana", "Bo"]),
        ("Seen with Drs. Song and Ear.", "Song", ["Song", "Ear"]),
        ("sons Amos, Reuben and Bo.", "Amos", ["Amos", "Reuben", "Bo"]),
        ("Song and Ear pain.", "Song", ["Song"]),
        ("Name: Ilka arn\nAge: 40", "Ilka", ["Ilka arn"]),
        ("Name: Ilka Varn, RN\nAge: 40", "Ilka", ["Ilka Varn"]),
        ("Problem: Ilka kicks\nAge: 40", "Ilka", ["Ilka"]),
    ],
)
def test_companions_and_fields(text: str, value: str, want: list[str]) -> None:
    assert widened(text, value, "NAME") == want


@pytest.mark.parametrize(
    "text",
    [
        "Smith, I think",
        "Smith, A nice man",
        "Smith, A/P",
        "Smith, K 2.9",
        "Smith, M, 45",
        "Smith, R knee",
        "Smith, M.D. signed",
        "Smith-type fracture",
        "Smith-like gait",
        "Smith-catheter",
    ],
)
def test_name_keeps_its_edge(text: str) -> None:
    assert widened(text, "Smith", "NAME") == ["Smith"]


@given(st.text("Ab .,:-\nDrs\tand", max_size=60), st.data())
@settings(max_examples=200, deadline=None)
def test_keeps_every_character_that_was_found(text: str, data: st.DataObject) -> None:
    if len(text) < 2:
        return
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, len(text)))
    kind = data.draw(st.sampled_from(["LOCATION", "FACILITY", "MRN", "DATE"]))
    spans = widen(text, [PhiSpan(start, end, kind)])
    assert any(span.start <= start and end <= span.end for span in spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize(
    ("text", "value", "want"),
    [
        ("by Leotie Runs After on 03022004", "Leotie", "Leotie Runs After"),
        ("by Leotie Runs After on 03022004", "Leotie Runs", "Leotie Runs After"),
        ("MD: RUNS AFTER, ELAN", "ELAN", "RUNS AFTER, ELAN"),
        ("Leotie runs after the bus", "Leotie", "Leotie"),
    ],
)
def test_surnames_of_everyday_words(text: str, value: str, want: str) -> None:
    start = text.index(value)
    (span,) = resolve_overlaps(widen(text, [PhiSpan(start, start + len(value), "NAME", 0.9)]))
    assert text[span.start : span.end] == want


def test_the_article_of_a_lone_day_is_part_of_it() -> None:
    text = "D: the 23rd 1925, the 2nd of May"
    spans = [PhiSpan(7, 11, "DATE"), PhiSpan(22, 32, "DATE")]
    assert [text[span.start : span.end] for span in widen(text, spans)] == ["the 23rd", "2nd of May"]
