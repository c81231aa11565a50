"""Recognisers behind switches, and what is counted without them."""

from pathlib import Path

import pytest
from synthetic_note.evaluation.detection.phi_ablation import ablation, ablation_table, clean_notes, outcome, switches
from synthetic_note.evaluation.detection.phi_gold import GoldNote
from synthetic_note.pipelines.annotation.annotate import annotate_notes

from synthetic_note.note_files import InputError

TEXT = "Seen on 03/04/2021, SSN 123-45-6789."
NOTE = GoldNote(1, TEXT, ((8, 18, "DATE"), (24, 35, "SSN")))
CLEAN = GoldNote(1, "No fever since last week.")


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in annotate_notes([text], [{}], phi_threshold=0.2)[0].phi]


def test_a_recogniser_finds_nothing_while_it_is_off_and_all_afterwards() -> None:
    with switches() as made:
        dates = [switch for switch in made if switch.name.endswith("find_dates")]
        assert len(dates) == 1
        assert "03/04/2021" in found(TEXT)
        assert dates[0].fired
        dates[0].off = True
        assert found(TEXT) == ["123-45-6789"]
        dates[0].fired = False
        found("Nothing here.")
        assert not dates[0].fired
        # Stages have switches as recognisers do.
        names = {switch.name.rpartition(".")[2] for switch in made}
        assert len({switch.name for switch in made}) == len(made)
        assert {"keep_probable", "may_stay", "propagate", "find_dates"} <= names
        assert not {"combine_phi", "resolve_overlaps"} & names
        for switch in made:
            switch.off = True
        assert found(TEXT) == []
    assert found(TEXT) == ["03/04/2021", "123-45-6789"]


def test_outcome_counts_identifiers_and_clean_texts_are_read(tmp_path: Path) -> None:
    assert outcome(NOTE, [(8, 18), (24, 30)]) == outcome(NOTE, [(8, 18)])
    result = outcome(NOTE, [(0, 4), (8, 18)])
    assert (result.covered, result.flagged, result.touched) == (frozenset({0}), 1, False)
    assert outcome(CLEAN, [(3, 8)]).touched
    file = tmp_path / "clean.jsonl"
    file.write_text('{"text": "No fever."}\n\n{"text": "Stable."}\n', encoding="utf-8")
    assert [note.text for note in clean_notes(file)] == ["No fever.", "Stable."]
    file.write_text("[]\n", encoding="utf-8")
    with pytest.raises(InputError, match="JSON object"):
        clean_notes(file)
    with pytest.raises(InputError, match="does not exist"):
        clean_notes(tmp_path / "missing.jsonl")


def test_losses_without_each_recogniser() -> None:
    result = ablation({"gold": [NOTE], "clean": [CLEAN]}, {"gold": [{}], "clean": [{}]}, 0.2)
    assert result["sets"]["rules"]["gold"]["covered"] == 2
    rows = {row["name"].rpartition(".")[2]: row for row in result["recognisers"] if "find_" in row["name"]}
    assert rows["find_dates"]["rules"]["gold"]["lost"] == 1
    # The number is found by its label and by its form, so no other one alone is missed.
    others = [row["rules"] for row in result["recognisers"] if not row["name"].endswith((".find_dates", ".*"))]
    assert not any(rules.get("gold", {}).get("lost") for rules in others)
    assert rows["find_names_by_context"]["rules"] == {}
    assert any(row["name"].endswith(".*") for row in result["recognisers"])
    assert "find_dates` | -1 lost |" in ablation_table(result)
