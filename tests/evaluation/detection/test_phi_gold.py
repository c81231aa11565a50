"""Gold standards: three formats, labels, and errors that tell where and quote nothing."""

import itertools
import json
import re
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.evaluation.detection.phi_gold import GoldNote, guess_format, read_gold
from synthetic_note.evaluation.detection.phi_labels import in_safe_harbor, phi_type, read_label_map
from synthetic_note.pipelines.annotation.spans import PHI_TYPES

from synthetic_note.note_files import InputError

SECRET = "Ottilie Brandvold"
TEXT = f"{SECRET}, 54, seen 03/04/2021 in 2021.\nMRN 77-1203"
SPANS = [(0, 17, "PATIENT"), (19, 21, "AGE"), (28, 38, "DATE"), (42, 46, "DATE"), (52, 59, "MEDICALRECORD")]
WANTED = GoldNote(1, TEXT, ((0, 17, "NAME"), (28, 38, "DATE"), (52, 59, "MRN")), ((19, 21), (42, 46)))


def write_jsonl(folder: Path, text: str, spans: list[tuple[int, int, str]]) -> Path:
    path = folder / "gold.jsonl"
    rows = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    path.write_text("\n" + json.dumps({"text": text, "spans": rows}) + "\n", encoding="utf-8")
    return path


def write_i2b2(folder: Path, text: str, spans: list[tuple[int, int, str]]) -> Path:
    tags = "".join(
        f'<PHI id="P{n}" start="{start}" end="{end}" text={quoteattr(text[start:end])} TYPE="{label}" comment=""/>'
        for n, (start, end, label) in enumerate(spans)
    )
    path = folder / "110-01.xml"
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8" ?>\n<deIdi2b2>\n<TEXT>{escape(text)}</TEXT>\n'
        f"<TAGS>{tags}</TAGS>\n</deIdi2b2>",
        encoding="utf-8",
    )
    return folder


def write_brat(folder: Path, text: str, spans: list[tuple[int, int, str]]) -> Path:
    (folder / "a.txt").write_bytes(text.encode())
    lines = [f"T{n}\t{label} {start} {end}\t{text[start:end]}" for n, (start, end, label) in enumerate(spans, start=1)]
    (folder / "a.ann").write_text("\n".join([*lines, "#1\tAnnotatorNotes T1\tsure", "A1\tNegated T1", ""]))
    return folder


WRITERS = (write_jsonl, write_i2b2, write_brat)


@pytest.mark.parametrize("write", WRITERS)
def test_each_format_gives_the_same_note(write: Callable[..., Path], tmp_path: Path) -> None:
    path = write(tmp_path, TEXT, SPANS)
    row = 2 if write is write_jsonl else 1
    assert read_gold(path) == [GoldNote(row, WANTED.text, WANTED.spans, WANTED.ignore)]
    (note,) = read_gold(path, scope="all")
    assert (len(note.spans), note.ignore) == (5, ())


@pytest.mark.parametrize("write", WRITERS)
def test_an_unknown_label_is_told_with_those_known_and_can_be_mapped(write: Callable[..., Path], tmp_path: Path):
    path = write(tmp_path, TEXT, [(0, 17, "Resident"), (52, 59, "Ward")])
    with pytest.raises(InputError, match="unknown label; give --label-map") as raised:
        read_gold(path)
    assert "MEDICALRECORD" in str(raised.value)
    assert "Resident" not in str(raised.value)
    (note,) = read_gold(path, label_map={"Resident": "NAME", "Ward": None})
    assert (note.spans, note.ignore) == (((0, 17, "NAME"),), ((52, 59),))


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("span", [(0, 500, "PATIENT"), (5, 5, "PATIENT"), (9, 4, "PATIENT")])
def test_offsets_outside_of_the_text_are_told(write: Callable[..., Path], tmp_path: Path, span: tuple[int, int, str]):
    with pytest.raises(InputError, match=r"(row 2|file 1 of 1 by name), span 1: its offsets") as raised:
        read_gold(write(tmp_path, TEXT, [span]))
    assert "Brandvold" not in str(raised.value)


@pytest.mark.parametrize("write", [write_i2b2, write_brat])
def test_offsets_that_count_something_else_are_noticed(write: Callable[..., Path], tmp_path: Path) -> None:
    folder = write(tmp_path, TEXT, SPANS)
    for file in folder.iterdir():
        if file.suffix in (".xml", ".txt"):
            file.write_text(file.read_text().replace("Ottilie", "Ottiliëë", 1), encoding="utf-8")
    with pytest.raises(InputError, match="count characters") as raised:
        read_gold(folder)
    assert "Brandvold" not in str(raised.value)


def test_offsets_of_brat(tmp_path: Path) -> None:
    # One span a fragment; Windows line ends count.
    parts = "T1\tPATIENT 0 3;13 18\tJon Amsel\nT2\tPATIENT 8 12;13 18\tMary Amsel\n"
    for text, lines, spans in (
        ("Jon and Mary\nAmsel came.", parts, ((0, 3, "NAME"), (8, 18, "NAME"), (13, 18, "NAME"))),
        ("Seen.\r\nAmsel came.\r\n", "T1\tPATIENT 7 12\tAmsel\r\n", ((7, 12, "NAME"),)),
    ):
        (tmp_path / "a.txt").write_bytes(text.encode())
        (tmp_path / "a.ann").write_bytes(lines.encode())
        (note,) = read_gold(tmp_path)
        assert (note.text, note.spans) == (text, spans)


@pytest.mark.parametrize(("content", "message"), cases("evaluation", "phi_gold rows_that_do_not_fit"))
def test_rows_that_do_not_fit_are_told_by_number(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(content)
    with pytest.raises(InputError, match=message) as raised:
        read_gold(path)
    assert "Amsel" not in str(raised.value)


@pytest.mark.parametrize(("files", "form", "message"), cases("evaluation", "phi_gold files_that_do_not_fit"))
def test_files_that_do_not_fit_are_told_by_place(tmp_path: Path, files: dict[str, str], form: str, message: str):
    for name, content in files.items():
        (tmp_path / name).write_text(content)
    with pytest.raises(InputError, match=message) as raised:
        read_gold(tmp_path, form)
    assert not re.search("Amsel|Brix", str(raised.value))


def test_formats_that_cannot_be_told_and_label_maps_are_checked(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read_gold(tmp_path / "none")
    with pytest.raises(InputError, match="holds no gold standard"):
        guess_format(tmp_path)
    (tmp_path / "a.csv").write_text("text")
    with pytest.raises(InputError, match="give --format"):
        guess_format(tmp_path / "a.csv")
    path = tmp_path / "map.json"
    path.write_text('{"Ward": "PLACE"}')
    with pytest.raises(InputError, match="the types are NAME"):
        read_label_map(path)
    path.write_text('{"Ward": null, "Res": "NAME"}')
    assert read_label_map(path) == {"Ward": None, "Res": "NAME"}
    with pytest.raises(InputError, match="cannot be read"):
        read_label_map(tmp_path / "none.json")


def test_labels_whatever_their_spelling() -> None:
    for label in ("LOCATION-OTHER", "Location_Other", "locationother"):
        assert phi_type(label) == "LOCATION"
    assert phi_type("HealthPlan") == "HEALTH_PLAN"
    assert phi_type("STATE") is None
    assert all(phi_type(kind) == kind for kind in PHI_TYPES)
    with pytest.raises(KeyError):
        phi_type("WARD")


@pytest.mark.parametrize(("kind", "text", "wanted"), cases("evaluation", "phi_gold what_safe_harbor_asks_for"))
def test_what_safe_harbor_asks_for(kind: str, text: str, wanted: bool) -> None:
    assert in_safe_harbor(kind, text) is wanted


@settings(max_examples=60)
@given(
    st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=40),
    st.integers(0, 39),
    st.integers(1, 40),
)
def test_spans_of_any_text_keep_their_letters(tmp_path_factory, text: str, start: int, length: int):
    end = start + length
    folder = tmp_path_factory.mktemp("gold")
    for write in WRITERS:
        sub = folder / write.__name__
        sub.mkdir()
        path = write(sub, text, [(start, end, "PATIENT")])
        if end > len(text) or not text[start:end].strip():
            with pytest.raises(InputError):
                read_gold(path)
            continue
        (note,) = read_gold(path)
        ((found_start, found_end, kind),) = note.spans
        assert kind == "NAME"
        assert note.text[found_start:found_end] == text[start:end].strip()


@pytest.mark.parametrize(
    ("name", "count"), [("fresh_notes", 40), ("second_notes", 30), ("shorthand_notes", 40), ("phi_notes", 19)]
)
def test_development_sets_are_whole_and_their_marks_do_not_overlap(name: str, count: int) -> None:
    file = Path(__file__).parents[2] / "data" / f"{name}.jsonl"
    rows = [json.loads(line) for line in file.open(encoding="utf-8")]
    # Spans outside of their text, of white space and of unknown types are refused.
    assert len(read_gold(file, scope="all")) == len(rows) == count
    for row in rows:
        marks = sorted((span["start"], span["end"]) for span in (*row["spans"], *row.get("times", ())))
        assert all(first[1] <= second[0] for first, second in itertools.pairwise(marks))
        assert all(row["text"][start:end].strip() == row["text"][start:end] for start, end in marks)
