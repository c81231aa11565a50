"""The side-by-side view: nothing lost, rows of one width, safe to print, readable without colour."""

import io
import re
import unicodedata

import pytest
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st

from synthetic_note.terminal_view import (
    COLOURS,
    MARKS,
    MEANINGS,
    Highlight,
    colour_wanted,
    legend,
    result_highlights,
    side_by_side,
    wrap,
)

ANSI = re.compile(r"\x1b\[[\d;]*m")

ORIGINAL = "Mr. John Doe had chest pain today."
(RESULT,) = cases("page", "result of a sentence")


def columns(text: str) -> int:
    return sum(
        0 if unicodedata.category(c) in ("Mn", "Me", "Cf") else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def test_view_without_colour_marks_everything():
    original, synthetic = result_highlights(RESULT)
    assert [ORIGINAL[m.start : m.end] for m in original] == ["John Doe", "had", "chest pain"]
    assert [RESULT["text"][m.start : m.end] for m in synthetic] == ["Karl Roe", "reported", "chest pain"]
    assert [m.kind for m in original] == ["phi", "change", "entity"]
    view = side_by_side(ORIGINAL, RESULT, title="A note", width=100)
    assert "\x1b" not in view
    for part in ("{John Doe}", "{Karl Roe}", "*had*", "*reported*", "<chest pain>", "A note", *MEANINGS.values()):
        assert part in view
    assert "1 identifiers replaced, 1 entities kept, 1 of 7 words rewritten, seed 7" in view
    # An entity with rewritten words is shown as rewritten.
    result = {**RESULT, "entities": [{"label": "PROBLEM", "start": 13, "end": 32}]}
    assert [[m.kind for m in side] for side in result_highlights(result)] == [["phi", "change"]] * 2
    # A word that was left out is marked without the space that went with it.
    rows = wrap("on an ECG", [Highlight(3, 6, "change")], 20, False)
    assert rows[0][0].rstrip() == "on *an* ECG"
    # A surrogate with fewer lines still shows all.
    short = {"text": "9 Oak Ave x", "changes": [], "entities": [], "report": {}}
    short["phi"] = [{"start": 0, "end": 9, "original_start": 0, "original_end": 14}]
    view = side_by_side("12 Elm St\nTown\nx", short, width=80)
    assert [part for part in ("{12 Elm St", "Town}", "{9 Oak Ave}") if part not in view] == []
    with pytest.raises(ValueError, match="return_phi"):
        side_by_side("x", {"text": "y", "phi": [{"start": 0, "end": 1}], "changes": [], "entities": []})


def test_colours_only_add_to_the_marks():
    plain = side_by_side(ORIGINAL, RESULT, width=100)
    coloured = side_by_side(ORIGINAL, RESULT, width=100, colour=True)
    assert {line.rstrip() for line in ANSI.sub("", coloured).splitlines()} == set(plain.splitlines())
    assert all(f"\x1b[{code}m" in coloured for code in COLOURS.values())
    assert len({*COLOURS.values()}) == len(COLOURS) == len({*MARKS.values()})
    assert [line[0] for line in legend(False).splitlines()] == [opening for opening, _ in MARKS.values()]


@pytest.mark.parametrize("width", [20, 40, 59, 60, 80, 133])
def test_no_row_is_wider_than_asked(width: int):
    text = "word " * 40 + "a" * 200 + "\n\n\tend"
    result = {"text": text.upper(), "phi": [], "changes": [], "entities": [], "report": {}}
    view = side_by_side(text, result, width=width)
    body = view[: view.index("{text}")]
    assert max(columns(line) for line in body.splitlines()) <= width
    if width < 60:
        assert body.index("ORIGINAL") < body.index("SYNTHETIC")
        assert " | " not in body


def test_control_sequences_of_a_note_do_not_reach_the_terminal():
    evil = "a\x1b[2Jb\x07c\x9bd\u202ee\ud800f\u2028g"
    result = {"text": evil, "phi": [], "changes": [], "entities": [], "report": {}}
    view = side_by_side(evil, result, width=80)
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl") for c in view.replace("\n", ""))
    assert "\u202e" not in view
    view.encode("utf-8")


@settings(max_examples=300)
@given(st.text(st.characters(exclude_categories=()), max_size=200), st.integers(2, 60), st.data())
def test_wrapping_loses_no_letter(text, width, data):
    spans = []
    for _ in range(data.draw(st.integers(0, 3))):
        start = data.draw(st.integers(0, len(text)))
        spans.append(Highlight(start, data.draw(st.integers(start, len(text))), data.draw(st.sampled_from([*MARKS]))))
    rows = [row for line in wrap(text, spans, width, False) for row in line]
    assert all(columns(row) == width for row in rows)
    marks = "".join({c for pair in MARKS.values() for c in pair})
    kept = re.compile(rf"[^\W\d_{re.escape(marks)}]")
    shown = [c for c in "".join(rows) if kept.match(c)]
    assert shown == [c for c in text if kept.match(c)]
    coloured = ["".join(line) for line in wrap(text, spans, width, True)]
    assert [ANSI.sub("", line) for line in coloured] == ["".join(line) for line in wrap(text, spans, width, False)]


@settings(max_examples=200)
@given(st.text("ab \n", max_size=80), st.integers(1, 30))
def test_every_highlight_is_opened_and_closed(text, width):
    words = [Highlight(m.start(), m.end(), "phi") for m in re.finditer(r"[ab]+", text)]
    shown = "".join(row for line in wrap(text, words, width, False) for row in line)
    assert shown.count("{") == shown.count("}") == len(words)


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_colour_only_on_a_terminal_that_wants_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert colour_wanted(_Terminal())
    assert not colour_wanted(io.StringIO())
    assert not colour_wanted(_Terminal(), asked=False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not colour_wanted(_Terminal())
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not colour_wanted(_Terminal())
