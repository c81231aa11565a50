"""One name read forward and backward."""

import pytest
from data.cases import cases
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.name_parser import looks_english, name_end_offset, parse_back, parse_name
from synthetic_note.pipelines.lexicons.names import ambiguous_given_names, given_names, surnames


def forward(text: str, **options: bool) -> str:
    words = NoteWords(text)
    stop = parse_name(words, 0, **options)  # type: ignore[arg-type]
    return text[words.start[0] : name_end_offset(words, stop)] if stop else ""


@pytest.mark.parametrize(("text", "want"), cases("annotation", "name_parser forward"))
def test_forward(text: str, want: str) -> None:
    assert forward(text) == want


def test_options() -> None:
    assert forward("Roe, Jane A. DOB", last_first=True) == "Roe, Jane A."
    assert forward("Pain came", sure_first=True) == "Pain"
    assert forward("jones was", lower_case=True) == "jones"
    assert forward("jones was") == ""
    words = NoteWords("seen by Dr. Ana de la Cruz, MD")
    assert words.low[parse_back(words, words.low.index("cruz"))] == "ana"


def test_lists_hold_no_everyday_word() -> None:
    assert {"martha", "priya", "hiroshi"} <= given_names()
    assert {"okafor", "nguyen", "miller"} <= surnames()
    assert "rose" in ambiguous_given_names()
    assert not {"may", "will", "grant", "pain", "patient"} & (given_names() | surnames())
    assert looks_english("laparoscopic")
    assert not looks_english("harding")
