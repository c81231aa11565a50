"""Labelled texts: readers of the public sets, roles of names, makers."""

import json
import random
from pathlib import Path

from synthetic_note.modeling.configuration_synthetic_note import ENTITY_LABELS, PHI_LABELS
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.training.data.tagging_sources import (
    BIO_LABELS,
    IGNORE,
    MACCROBAT_LABELS,
    PHI_LABEL_MAP,
    TaggedText,
    choose_from,
    from_injected,
    head_label,
    name_role,
    only_parts_to_read,
    read_bio,
    read_maccrobat,
    read_phi_set,
)
from synthetic_note.training.phi_injection import InjectedNote


def write(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_maps_lead_to_labels_of_the_heads() -> None:
    assert set(PHI_LABEL_MAP.values()) <= {*PHI_LABELS, "NAME", IGNORE}
    assert {*MACCROBAT_LABELS.values(), *BIO_LABELS.values()} <= set(ENTITY_LABELS)
    for role, label in (("clinician", "CLINICIAN"), ("relative", "RELATIVE"), (None, "PATIENT")):
        assert head_label(PhiSpan(0, 1, "NAME", role=role)) == label in PHI_LABELS
    assert head_label(PhiSpan(0, 1, "DATE")) == "DATE" in PHI_LABELS
    item = from_injected(InjectedNote("Ann came", (PhiSpan(0, 3, "NAME", role="patient"),), ((4, 8),)))
    assert item == TaggedText("Ann came", ((0, 3, "PATIENT"),), ((4, 8),))
    # Every row is reached.
    make = choose_from([TaggedText(str(number), ()) for number in range(4)])
    assert {make(random.Random(seed)).text for seed in range(60)} == {"0", "1", "2", "3"}


def test_phi_set_maps_labels_and_drops_young_ages_and_names_have_a_role(tmp_path: Path) -> None:
    text = "Dr. Quist saw her, 93 years, 45 years, in Peru"
    rows = [(4, 9, "PERSON"), (19, 27, "AGE"), (29, 37, "AGE"), (42, 46, "COUNTRY")]
    spans = [{"start": start, "end": end, "label": label} for start, end, label in rows]
    (item,) = read_phi_set(write(tmp_path / "p.jsonl", {"text": text, "spans": spans}))
    assert item.labels == ((4, 9, "CLINICIAN"), (19, 21, "AGE"), (42, 46, IGNORE))
    roles = {"Seen by Dr. Quist today": "CLINICIAN", "Quist, MD signed": "CLINICIAN"}
    roles |= {"His wife Quist agreed": "RELATIVE", "Mr. Quist came": "PATIENT"}
    assert {text: name_role(text, text.index("Quist"), text.index("Quist") + 5) for text in roles} == roles


def test_maccrobat_collapses_labels_and_bio_joins_tokens(tmp_path: Path) -> None:
    text = "severe chest pain after aspirin"
    spans = [
        {"start": 7, "end": 12, "label": "Biological_structure"},
        {"start": 7, "end": 17, "label": "Sign_symptom"},
        {"start": 24, "end": 31, "label": "Medication"},
        {"start": 0, "end": 6, "label": "Severity"},
    ]
    (item,) = read_maccrobat(write(tmp_path / "m.jsonl", {"text": text, "spans": spans}))
    assert item.labels == ((7, 17, "PROBLEM"), (24, 31, "TREATMENT"))
    tokens = ["Renal", "failure", "(", "acute", ")", "with", "of", "aspirin", "."]
    tags = ["B-Disease", "I-Disease", "O", "O", "O", "O", "O", "B-Chemical", "O"]
    (item,) = read_bio(write(tmp_path / "b.jsonl", {"tokens": tokens, "tags": tags}))
    assert item.text == "Renal failure (acute) with of aspirin."
    assert [(item.text[s:e], label) for s, e, label in item.labels] == [
        ("Renal failure", "PROBLEM"),
        ("aspirin", "TREATMENT"),
    ]
    assert [item.text[s:e] for s, e in item.ignore] == ["acute", "with"]


def test_only_parts_to_read_keeps_every_label_on_its_words() -> None:
    plain = "The patient denies chest pain and has no fever. " * 15
    text = f"{plain}Seen by Quillonia Fredersdorf. {plain}Old chart 44-120 is gone. {plain}"
    place, number = text.index("Quillonia"), text.index("44-120")
    example = TaggedText(text, ((place, place + 21, "CLINICIAN"), (number, number + 6, "MRN")), ((number - 6, number),))
    read = only_parts_to_read(example)
    assert read.text == "Seen by Quillonia Fredersdorf. Old chart 44-120 is gone. "
    assert [(read.text[a:b], label) for a, b, label in read.labels] == [
        ("Quillonia Fredersdorf", "CLINICIAN"),
        ("44-120", "MRN"),
    ]
    assert [read.text[a:b] for a, b in read.ignore] == ["chart "]
    short = TaggedText("Seen by Rowe.", ((8, 12, "CLINICIAN"),))
    assert only_parts_to_read(short) == short
