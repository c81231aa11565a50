"""Codes, clocks, amounts, scores and drugs that are no identifiers, and the same shapes that may be."""

from __future__ import annotations

import pytest
from synthetic_note.pipelines.annotation.safe_list.safe_list import is_safe
from synthetic_note.pipelines.annotation.spans import PhiSpan


def span_of(text: str, found: str, kind: str) -> PhiSpan:
    start = text.index(found)
    return PhiSpan(start, start + len(found), kind, 0.9, "model")


SAFE = (
    ("Bill for 96365 or 96374 when the drip ran", "96374", "ACCOUNT"),
    ("Does this visit qualify as 99214 for the two conditions?", "99214", "MRN"),
    ("99214-25 plus 20610 right knee", "99214-25", "MRN"),
    ("denial says E11.65 needs a note", "E11.65", "OTHER_ID"),
    ("NICE NG136 step 2", "NG136", "MRN"),
    ("NURSING SHIFT NOTE 1900-0730", "1900-0730", "OTHER_ID"),
    ("0400 - settled, obs stable", "0400", "PHONE"),
    ("1405   124/66   84", "1405   124/66", "PHONE"),
    ("d5 wt 2790 (bw 3110), latching", "2790", "MRN"),
    ("d5 wt 2790 (bw 3110), latching", "3110", "PHONE"),
    ("I/O 2400/1850 since noon", "2400/1850", "PHONE"),
    ("glucola 148, 3 h: 92/184/149/118", "92/184/149/118", "MRN"),
    ("wean prednisone 40-30-20-10-5", "40-30-20-10-5", "DATE"),
    ("morphine PCA 1/10/6", "1/10/6", "DATE"),
    ("sent gold top and lavender top", "lavender top", "LOCATION"),
)
MAY_IDENTIFY = (
    ("chart 96374 is locked", "96374", "ACCOUNT"),
    ("zip 99214 on the form", "99214", "LOCATION"),
    ("seen 3/14/06 for pain", "3/14/06", "DATE"),
    ("needlestick 10/29 2200", "10/29", "DATE"),
    ("call 555-0100 now", "555-0100", "PHONE"),
    ("Milan Kovac is here", "Milan", "NAME"),
    ("Mason in bed 4 spiked", "Mason", "NAME"),
    ("slot for April Malone today", "Malone", "NAME"),
    ("admitted 40-30-2010 by mistake", "40-30-2010", "OTHER_ID"),
)


@pytest.mark.parametrize(("text", "found", "kind"), SAFE)
def test_what_is_no_identifier(text: str, found: str, kind: str) -> None:
    assert is_safe(text, span_of(text, found, kind))


@pytest.mark.parametrize(("text", "found", "kind"), MAY_IDENTIFY)
def test_what_may_be_one(text: str, found: str, kind: str) -> None:
    assert not is_safe(text, span_of(text, found, kind))
