"""Attacks that need no trained model: a version that leaks is found out, one without relation gets chance."""

import random
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.evaluation.attacks import audit, copying, membership_text, residual
from synthetic_note.evaluation.attacks.canaries import Canary, make_canaries, plant_canaries, read_canaries
from synthetic_note.evaluation.attacks.linkage import known_facts, paraphrase, paraphrase_table, ranks_by_words
from synthetic_note.evaluation.material import Material, RealNote, Version
from synthetic_note.evaluation.ngrams import Corpus, words_of
from synthetic_note.evaluation.plant import plant
from synthetic_note.evaluation.tools import Settings, Tools

from synthetic_note.note_files import InputError
from synthetic_note.note_writer import to_json_line

WORDS = [first + second + third for first in "bdfgklmn" for second in "aeiou" for third in ("sto", "lin", "mer", "pet")]


def prose(seed: int, words: int = 120) -> str:
    rng = random.Random(seed)
    return " ".join(" ".join(rng.choice(WORDS) for _ in range(12)).capitalize() + "." for _ in range(words // 12))


@pytest.fixture(scope="module")
def notes() -> list[RealNote]:
    return plant([RealNote(prose(number)) for number in range(40)], seed=3)


@pytest.fixture
def material(notes: list[RealNote]) -> Material:
    """`copied` gives the originals back, `unrelated` other notes in their place."""
    everyone = tuple(range(len(notes)))
    versions = {
        "copied": Version(tuple(note.text for note in notes), everyone),
        "unrelated": Version(tuple(prose(1000 + number) for number in everyone), everyone),
    }
    return Material(notes, versions, held_out=[RealNote(prose(2000 + number)) for number in everyone], main="copied")


@pytest.fixture
def tools() -> Tools:
    def no_pipeline() -> Any:
        raise AssertionError("this attack needs no pipeline")

    return Tools(Settings(), no_pipeline)


def values(section: Any, key: str) -> dict[str, float]:
    measure = next(measure for measure in section.measures if measure.key == key)
    return {name: figure.value for name, figure in measure.figures.items()}


def test_planted_identifiers_are_found_in_originals_and_not_in_other_texts(material: Material, tools: Tools):
    section = residual.run(material, tools)
    assert values(section, "left") == {"copied": 1.0, "unrelated": 0.0}
    assert values(section, "notes_with_any") == {"copied": 1.0, "unrelated": 0.0}
    copied: Any = section.measures[0].figures["copied"]
    assert copied.cases > 200
    assert copied.chance < 0.1
    assert not section.examples
    tools.settings = Settings(with_examples=True)
    assert residual.run(material, tools).examples


def test_a_name_alone_is_a_leak(notes: list[RealNote], tools: Tools):
    names = [next(note.text[s:e] for s, e, kind in note.phi or () if kind == "NAME") for note in notes]
    made = tuple(f"{prose(number + 500)} {name}" for number, name in enumerate(names))
    section = residual.run(Material(notes, {"names kept": Version(made, tuple(range(len(notes))))}), tools)
    assert values(section, "notes_with_any")["names kept"] > 0.85
    assert values(section, "left")["names kept"] < 0.7


def test_what_counts_as_left_and_facts_in_other_words():
    for text, span, output, left in (
        ("Anna Kowalczyk", (0, 14, "NAME"), "seen by KOWALCZYK today", True),
        ("Anna Kowalczyk", (0, 14, "NAME"), "seen by Kowalczyks today", False),
        ("MRN 4471902", (4, 11, "MRN"), "number 4471902.", True),
        ("MRN 4471902", (4, 11, "MRN"), "number 14471902", False),
        ("Springdale", (0, 10, "LOCATION"), "a springdale breeze", False),
    ):
        assert residual.left_in(text, [span], output) == [left], output
    assert paraphrase("Hypertension") == "high blood pressure"
    assert paraphrase("acute chest pain") == "acute CP"
    assert paraphrase("purple sponge") == "sponge, purple"
    assert all(term == term.lower() and other for term, other in paraphrase_table().items())
    note = RealNote(
        "hypertension, knee pain, rash, x", entities=((0, 12, "P"), (14, 23, "P"), (25, 29, "P"), (31, 32, "P"))
    )
    facts = known_facts(note, SimpleNamespace(entities=[]), random.Random(0))
    assert sorted(facts) == ["high blood pressure", "skin eruption", "sore knee"]


def test_copying(material: Material, tools: Tools):
    section = copying.run(material, tools)
    for key in ("copied_8", "copied_12"):
        assert values(section, key) == {"copied": 1.0, "unrelated": 0.0}
    assert values(section, "copied_rare_8") == {"copied": pytest.approx(1, abs=0.1), "unrelated": 0}
    longest = values(section, "longest")
    assert longest["copied"] > 100
    assert longest["unrelated"] < 8


@given(st.lists(st.sampled_from("abc"), max_size=40), st.lists(st.sampled_from("abc"), max_size=40))
def test_the_longest_run_is_that_of_a_plain_search(first: list[str], second: list[str]):
    best = 0
    for start in range(len(first)):
        for end in range(start + 1, len(first) + 1):
            if any(first[start:end] == second[at : at + end - start] for at in range(len(second))):
                best = max(best, end - start)
    assert Corpus([second]).longest(first) == best


def test_linkage_by_words_ranks_the_copy_first_and_knows_nothing_of_the_rest(material: Material):
    real = material.texts
    right = list(range(len(real)))
    assert max(ranks_by_words(list(material.versions["copied"].texts), real, right)) == 1
    ranks = ranks_by_words(list(material.versions["unrelated"].texts), real, right)
    assert 0.3 < sum(ranks) / len(ranks) / len(real) < 0.7
    # Texts that are all alike share the rank in the middle: no luck by order.
    assert ranks_by_words(["nothing"], real, [0]) == [(len(real) + 1) / 2]


def test_membership_is_certain_from_copies_and_a_coin_from_other_texts(material: Material, tools: Tools):
    section = membership_text.run(material, tools)
    areas = values(section, "notes_auc")
    assert areas["copied"] > 0.99
    others = next(measure for measure in section.measures if measure.key == "notes_auc").figures["unrelated"]
    # The real notes have planted lines that neither the version nor the held-out notes have, so ask plain notes.
    plain = [RealNote(prose(number)) for number in range(40)]
    fair = membership_text.run(Material(plain, {"unrelated": material.versions["unrelated"]}, material.held_out), tools)
    assert 0.3 < values(fair, "notes_auc")["unrelated"] < 0.7
    assert values(section, "notes_tpr_at_1_fpr")["copied"] > 0.9
    assert others.cases == 60


def test_canaries_that_went_in_are_told_from_those_that_did_not(tmp_path, tools: Tools):
    texts = [prose(number) for number in range(60)]
    canaries = make_canaries(texts, 80, copies=(2,), seed=5)
    assert 20 < sum(canary.member for canary in canaries) < 60
    planted = plant_canaries(texts, canaries, seed=5)
    members = [canary for canary in canaries if canary.member]
    assert all(sum(canary.text in text for text in planted) >= 1 for canary in members)
    assert not any(canary.text in text for text in planted for canary in canaries if not canary.member)
    file = tmp_path / "canaries.jsonl"
    file.write_bytes(b"".join(to_json_line(canary.__dict__) for canary in canaries))
    assert read_canaries(file) == canaries
    tools.sources.canaries = str(file)
    versions = {"leaks": Version(tuple(planted[:-1])), "clean": Version(tuple(texts[:-1]))}
    section = membership_text.run(Material([RealNote(text) for text in texts], versions), tools)
    areas = values(section, "canaries_auc")
    assert areas["leaks"] > 0.99
    assert 0.3 < areas["clean"] < 0.7
    manifest = tmp_path / "manifest.json"
    manifest.write_text('{"privacy": {"epsilon": 2.0, "delta": 1e-5}}')
    tools.sources.manifest = str(manifest)
    audited = audit.run(Material([RealNote(text) for text in texts], versions), tools)
    bounds = values(audited, "epsilon_lower_bound")
    assert bounds["leaks"] > 2
    assert bounds["clean"] < 1
    assert "stated epsilon is 2" in audited.measures[0].sentence(audited.measures[0].figures["leaks"])


def test_canary_files_and_the_guarantee_of_a_manifest_are_checked(tmp_path):
    file = tmp_path / "file.json"
    file.write_bytes(to_json_line(Canary("a", True).__dict__))
    with pytest.raises(InputError, match="non-members"):
        read_canaries(file)
    with pytest.raises(ValueError, match="more than"):
        make_canaries(["too short"], 3)
    stated = {'{"epsilon": 8, "delta": 1e-5}': (8.0, 1e-5), '{"a": {"epsilon": null}}': (None, 0.0)}
    for written, expected in stated.items():
        file.write_text(written)
        assert audit.read_guarantee(file) == expected
    file.write_text('{"a": 1}')
    with pytest.raises(InputError, match="no epsilon"):
        audit.read_guarantee(file)


def test_plant_is_consistent_and_exact(notes: list[RealNote]):
    again = plant([RealNote(prose(number)) for number in range(40)], seed=3)
    assert again == notes
    for note in notes:
        assert note.phi
        for start, end, _ in note.phi:
            assert note.text[start:end].strip() == note.text[start:end] != ""
    # Two neighbours share a patient: one of their identifiers is the same.
    first, second = ({note.text[s:e] for s, e, _ in note.phi or ()} for note in notes[:2])
    assert first & second
    assert words_of(notes[0].text) != words_of(prose(0))
    # Gold moves with the text.
    text = prose(7)
    start = text.rindex(" ") + 1
    note = plant([RealNote(text, entities=((start, len(text) - 1, "PROBLEM"),))], seed=1)[0]
    ((at, end, label),) = note.entities or ()
    assert (note.text[at:end], label) == (text[start:-1], "PROBLEM")
