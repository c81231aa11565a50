"""Which sentences the PHI head need not read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.heads.plain_sentences import (
    MONTHS_AND_DAYS,
    SHORT_TEXT,
    is_plain,
    parts_to_read,
    plain_words,
)

PLAIN = (
    "The patient denies chest pain, shortness of breath, and fever.",
    "She may march in place and will return if the pain is worse.",
    "Review of Systems: Negative for cough.",
    "REVIEW OF SYSTEMS: NO COUGH.",
    "I recommend ibuprofen 600 mg every 6 hours for 3-5 days.",
    "The blood pressure is 120 systolic; A1c was 7.2 and LDL was 98.",
    "He takes Tylenol for pain and omeprazole for reflux.",
    "I'm sure the patient's knee is better.",
    "Strength is 4/5 on the right; the blood pressure was 128/72.",
    "There is a grade 2/6 systolic murmur, and the pain is 7/10 in severity.",
    "He was started on metformin 1000 mg in 2019.",
    "A Foley catheter was placed; the Seldinger technique and a positive Murphy sign were noted.",
    "He whatever seizes the fork, and the airspace was bland.",
    "She is regretting the rehabilitating exercises, but the dermatologist was reassuring.",
)
TO_READ = (
    "Rose reports no pain.", "She was referred by hope clinic in Walton.", "rose called about the refill.",
    "ROSE CALLED ABOUT THE REFILL.", "Next visit is on 3/4.", "Next visit is on 3-4.", "Next visit is in March.",
    "Seen on May 5 for pain.", "Seen on the 5th for pain.", "Seen on 5 may for pain.", "Record 4471 was reviewed.",
    "She was seen at Community Health.", "He works at Target.", "Seen by Dr. Do.", "The pain is reported by A. D.",
    "Call 555-0100.", "He is 95.", "She turned 92 and lives alone.", "Seen on 4/5 for pain.",
    "He lives in apartment 2019.", "she was seen by stelling.", "She was seen by Stelling.",
    "Stelling reports no pain.", "Discussed with José.", "Discussed with Seldinger about the wire.",
    "Murphy came by, and the sign was positive.", "Discussed with the Zyblonk device.",
    "Version 1.2.33 is dated 4.18.21.",
)  # fmt: skip


@pytest.mark.parametrize("sentence", TO_READ)
def test_whatever_may_identify_is_read_alone_and_among_plain_sentences(sentence: str) -> None:
    assert not is_plain(sentence)
    filler = " ".join(PLAIN) + " "
    text = f"{filler * 2}{sentence} {filler * 2}"
    place = text.index(sentence)
    parts = parts_to_read(text)
    # No sentence ends behind an initial or a figure: there, the next one is read as well.
    assert [(start, end - 1) for start, end in parts] == [(place, place + len(sentence))] or sentence[-2] in "D4"
    assert parts[0][0] <= place
    assert place + len(sentence) <= parts[-1][1] < place + len(filler) + len(sentence)


def test_ordinary_prose_is_plain_and_short_texts_are_read_whole() -> None:
    assert [sentence for sentence in PLAIN if not is_plain(sentence)] == []
    # Behind the number of a list a sentence begins.
    assert is_plain("2. Hypertension: stable.")
    assert not is_plain("2. Stelling: stable.")
    assert parts_to_read("") == [(0, 0)]
    assert parts_to_read(PLAIN[0]) == [(0, len(PLAIN[0]))]
    long = (PLAIN[0] + " ") * 20
    assert len(long) > SHORT_TEXT
    assert parts_to_read(long) == []


@given(st.text(max_size=2500))
def test_parts_are_sorted_apart_and_inside(text: str) -> None:
    place = -1
    for start, end in parts_to_read(text):
        assert place < start < end <= len(text) or not text
        place = end


def test_plain_words_with_a_capital_are_no_names() -> None:
    lower, strict, start, anywhere = plain_words()
    assert strict < lower
    for name in ("rose", "hope", "walker", "smith", "maria", "houston", "hospital", "dr"):
        assert name not in start | anywhere
        assert name not in strict or name in {"hospital", "dr"}
    assert not MONTHS_AND_DAYS & (lower | start | anywhere)
