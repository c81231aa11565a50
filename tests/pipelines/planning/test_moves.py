"""Moves: what may stand elsewhere does, and nothing is lost, cut or shown in the wrong place."""

import random
import re

import pytest
from data.cases import cases
from hypothesis import given
from hypothesis import strategies as st
from pipeline_notes import words_of
from synthetic_note.pipelines.annotation.spans import Annotation, EntitySpan, PhiSpan, Word
from synthetic_note.pipelines.planning.moves import find_moves
from synthetic_note.pipelines.result import assemble


def moved(text: str, entities: tuple[str, ...] = (), fills: tuple[tuple[str, str], ...] = ()) -> str:
    spans = [EntitySpan(text.index(item), text.index(item) + len(item), "PROBLEM") for item in entities]
    annotation = Annotation(words=words_of(text), entities=spans)
    edits = [(Word(text.index(old), text.index(old) + len(old), "X"), new) for old, new in fills]
    moves = find_moves(text, annotation.words, spans, random.Random(1), 1.0)
    made = assemble(text, annotation, [], edits, return_phi=True, moves=moves)
    for entity, item in zip(
        sorted(made["entities"], key=lambda e: e["start"]), sorted(entities, key=made["text"].find), strict=True
    ):
        assert made["text"][entity["start"] : entity["end"]] == item
    for change in made["changes"]:
        assert made["text"][change["start"] : change["end"]] == change["text"]
    return made["text"]


@pytest.mark.parametrize(("text", "entities", "new"), cases("planning", "moves what_moves_and_stays"))
def test_what_moves_and_what_stays(text: str, entities: tuple[str, ...], new: str) -> None:
    assert moved(text, entities) == new


def test_parts_of_an_examination_keep_what_they_say() -> None:
    parts = ["NECK: Soft and thin.", "LUNGS: Clear.", "HEART: Regular. No murmur.", "SKIN: Dry."]
    text = "EXAM:\n" + "\n".join(parts) + "\n\nPLAN: Rest."
    new = moved(text)
    assert new != text
    assert sorted(new.splitlines()) == sorted(text.splitlines())
    assert new.startswith("EXAM:\n")
    assert new.endswith("\n\nPLAN: Rest.")
    assert moved(text.replace("Dry.", "As above."))[-len("SKIN: As above.\n\nPLAN: Rest.") :].startswith("SKIN")


def test_capitals_follow_the_beginning_of_the_sentence() -> None:
    text = "The patient was sedated after consent."
    assert moved(text, fills=(("The ", ""),)) == "After consent, patient was sedated."[:15] + "patient was sedated."
    assert moved(text, fills=(("The patient", "She"),)) == "After consent, she was sedated."
    # What a change goes across is not cut.
    assert moved(text, fills=(("sedated after", "asleep past"),)) == "The patient was asleep past consent."


TEXTS = st.lists(
    st.sampled_from("abC then the was we closed removed and with Next PROCEDURE: , . \n".split(" ")), max_size=20
)


@given(st.text(alphabet="abCD .,:\n", max_size=80) | TEXTS.map(" ".join), st.integers(0, 99))
def test_nothing_is_lost(text: str, seed: int) -> None:
    words = words_of(text)
    phi = [PhiSpan(words[0].start, words[0].end, "NAME")] if words else []
    annotation = Annotation(phi=phi, words=words)
    moves = find_moves(text, words, [], random.Random(seed), 1.0)
    made = assemble(text, annotation, ["Zed"] * len(phi), [], return_phi=True, moves=moves)
    back = made["text"].replace("Zed", text[phi[0].start : phi[0].end]) if phi else made["text"]
    for word in {"we", "was", "were", "using", "with"}:
        # These come and go with the voice.
        back, text = (re.sub(rf"(?i)\b{word}\b", "", each) for each in (back, text))
    assert sorted(re.findall("[a-z]", back.lower())) == sorted(re.findall("[a-z]", text.lower()))
    for span in made["phi"]:
        assert made["text"][span["start"] : span["end"]] == span["surrogate"]


def test_a_name_keeps_its_capital() -> None:
    text = "PROCEDURE: Brown was closed. The brown wound."
    annotation = Annotation(phi=[PhiSpan(11, 16, "NAME")], words=words_of(text))
    moves = find_moves(text, annotation.words, [], random.Random(1), 1.0)
    assert moves
    assert assemble(text, annotation, ["Smith"], [], return_phi=True, moves=moves)["text"].startswith(
        "PROCEDURE: We closed Smith."
    )
