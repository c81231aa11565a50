"""Register: letters stay prose, shorthand is known by its sentences, spelling by its words."""

import pytest
from pipeline_notes import words_of
from synthetic_note.pipelines.planning.register import PROSE, REPORT, SHORTHAND, Register, level_of, register_of

FULL, SHORT = "He has a cough. The wound is dry. She was seen. ", "Chest clear bilaterally. Afebrile, no cough. "


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (FULL, PROSE),
        (FULL + SHORT, REPORT),
        (FULL + 4 * SHORT, SHORTHAND),
        ("A: b\nC: d\nE: f\nG: h\n" + FULL, REPORT),
        ("Dear colleague,\n" + FULL + 4 * SHORT, PROSE),
        (FULL + "The trocar is a scalpel.", REPORT),
        ("", PROSE),
    ],
)
def test_level(text: str, level: int) -> None:
    assert register_of(text, words_of(text)).level == level


def test_spelling() -> None:
    british, american = (register_of(text, ()) for text in ("The oedema and tumour.", "The edema and tumor."))
    assert (british.spelling, american.spelling) == ("british", "american")
    assert [one.spells("mom") for one in (american, british)] == [True, False]
    assert british.spells("mother")
    assert not any(one.spells("haemorrhage") for one in (american, register_of("Pain.", ())))


def test_levels_of_wordings_and_at_high_ratios() -> None:
    assert [level_of(wording) for wording in ("w/", "pt", "HTN", "exam", "hypertension")] == [2, 2, 1, 1, 0]
    # What the author writes, he may write otherwise.
    assert [Register(PROSE).allows(word, "HBP") for word in ("HTN", "hypertension")] == [True, False]
    assert [Register(REPORT).at(share).level for share in (0.3, 0.9)] == [REPORT, SHORTHAND]
    assert [Register(PROSE).at(share).level for share in (0.6, 0.9)] == [PROSE, REPORT]
