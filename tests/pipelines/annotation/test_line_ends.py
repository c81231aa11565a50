"""Line ends of two characters: the same identifiers are found, in their own places."""

from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.annotate import combine_phi
from synthetic_note.pipelines.annotation.line_ends import LineEnds
from synthetic_note.pipelines.annotation.spans import PhiSpan

TEXTS = st.text(st.sampled_from("ab \r\n"), max_size=40)
NOTE = "REFERRAL\nFrom: Hill General, Walford, MD\nReferred by: I.D. Penton\n-- Noble\nDOB 3/4/1960\n"


@given(text=TEXTS, data=st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    lines = LineEnds(text)
    assert lines.text == text.replace("\r\n", "\n")
    letters = [place for place, char in enumerate(text) if char in "ab"]
    if not letters:
        return
    start = data.draw(st.sampled_from(letters))
    end = data.draw(st.sampled_from([place for place in letters if place >= start])) + 1
    span = PhiSpan(start, end, "NAME", 0.9)
    short = lines.shorten(span)
    assert lines.text[short.start : short.end] == text[start:end].replace("\r\n", "\n")
    assert lines.restore(short) == span


def test_the_same_is_found_as_with_plain_line_ends() -> None:
    windows = NOTE.replace("\n", "\r\n")
    plain = [(NOTE[span.start : span.end], span.type) for span in combine_phi(NOTE, [])]
    assert ("Walford, MD", "LOCATION") in plain
    assert [(windows[span.start : span.end], span.type) for span in combine_phi(windows, [])] == plain
    # What the model found keeps its place.
    windows = "First line\r\nsecond\r\nseen by Quillon today"
    start = windows.index("Quillon")
    (span,) = combine_phi(windows, [PhiSpan(start, start + 7, "NAME", 0.9, "model")])
    assert (span.start, span.end) == (start, start + 7)
