"""Notes with annotated identifiers, read from JSON lines, i2b2 2014 XML or brat.

Errors name a row, or a file by its place in the sorted folder, and a span by its place; they quote no text, no label
and no file name, since each could hold an identifier.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from synthetic_note.note_files import InputError

from .phi_labels import in_safe_harbor, label_names, phi_type

FORMATS: tuple[str, ...] = ("auto", "jsonl", "i2b2", "brat")
SCOPES: tuple[str, ...] = ("safe-harbor", "all")

#: A span as it stands in a file: (start, end, label, its text where the file tells it).
RawSpan = tuple[int, int, str, str | None]
#: A note as it stands in a file: where that is, its row, its text, spans and facts.
RawNote = tuple[str, int, str, list[RawSpan], tuple[str, ...]]

BRAT_SPAN = re.compile(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?")
BRAT_OTHER = ("R", "E", "A", "M", "N", "#", "*")


@dataclass(frozen=True)
class GoldNote:
    """A note and its annotated identifiers.

    Args:
        row: the line of a JSON lines file, or the place of a file in the sorted folder; from 1.
        text: the note.
        spans: (start, end, PHI type), sorted. They may overlap.
        ignore: (start, end) of what is annotated but not scored: what is found there is neither right nor wrong.
        facts: strings of the note that its synthetic version must hold as well.
    """

    row: int
    text: str
    spans: tuple[tuple[int, int, str], ...] = ()
    ignore: tuple[tuple[int, int], ...] = ()
    facts: tuple[str, ...] = ()


def read_gold(
    path: str | Path,
    format: str = "auto",
    *,
    label_map: Mapping[str, str | None] | None = None,
    scope: str = "safe-harbor",
) -> list[GoldNote]:
    """Every note of a file or folder.

    Args:
        path: a JSON lines file with `text` and `spans` (`start`, `end`, `label`) in each row, and `facts`, a list
            of strings, where some must stay; an i2b2 2014 XML file
            or a folder of them; a folder of brat's pairs of `.txt` and `.ann`, or one `.ann` file.
        format: `jsonl`, `i2b2`, `brat`, or `auto` to tell it from the file's ending.
        label_map: labels that are not known, as PHI types, or None for labels that are not scored.
        scope: `safe-harbor` leaves years, ages below 90 and professions unscored, which may stay in a note; `all`
            scores them.

    Raises:
        InputError: there is no such file, or it does not fit the format; the message says where.
    """
    path = Path(path)
    if not path.exists():
        raise InputError("the gold standard does not exist; check its path")
    kind = guess_format(path) if format == "auto" else format
    if kind == "jsonl":
        if path.is_dir():
            raise InputError("--format jsonl: give a file, not a folder")
        raw = _read_jsonl(path)
    elif kind in ("i2b2", "brat"):
        files = _files(path, ".xml" if kind == "i2b2" else ".ann")
        if not files:
            raise InputError(f"the folder holds no {'.xml' if kind == 'i2b2' else '.ann'} file")
        if kind == "brat":
            _check_pairs(path, files)
        reader = _read_i2b2 if kind == "i2b2" else _read_brat
        raw = _read_files(files, reader)
    else:
        raise InputError(f"unknown format; choose among {', '.join(FORMATS)}")
    if scope not in SCOPES:
        raise InputError(f"unknown scope; choose among {', '.join(SCOPES)}")
    notes = [
        replace(_checked(where, row, text, spans, label_map, scope), facts=facts)
        for where, row, text, spans, facts in raw
    ]
    if not notes:
        raise InputError("the gold standard holds no note")
    return notes


def guess_format(path: Path) -> str:
    """`jsonl`, `i2b2` or `brat`, by file endings. Raises InputError: none of them fits, or more than one."""
    if path.is_file():
        kinds = {".jsonl": "jsonl", ".ndjson": "jsonl", ".xml": "i2b2", ".ann": "brat"}
        if path.suffix.lower() not in kinds:
            raise InputError("the format cannot be told from the file's ending; give --format")
        return kinds[path.suffix.lower()]
    found = [kind for kind, suffix in (("i2b2", ".xml"), ("brat", ".ann")) if _files(path, suffix)]
    if len(found) != 1:
        raise InputError(
            "the folder holds .xml and .ann files; give --format"
            if found
            else "the folder holds no gold standard: .xml files of i2b2, or .txt and .ann files of brat"
        )
    return found[0]


def _files(path: Path, suffix: str) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(file for file in path.iterdir() if file.suffix.lower() == suffix and file.is_file())


def _read_jsonl(path: Path) -> Iterator[RawNote]:
    with path.open("rb") as file:
        for row, line in enumerate(file, start=1):
            if not line.strip():
                continue
            where = f"row {row}"
            try:
                values = json.loads(line.decode("utf-8-sig" if row == 1 else "utf-8"))
            except UnicodeDecodeError:
                raise InputError(f"{where}: not valid UTF-8") from None
            except (ValueError, RecursionError):
                raise InputError(f"{where}: not valid JSON") from None
            if not isinstance(values, dict) or not isinstance(values.get("text"), str):
                raise InputError(f"{where}: a JSON object with the note as `text` is needed")
            spans = values.get("spans")
            if not isinstance(spans, list):
                raise InputError(f"{where}: a list `spans` is needed; it is empty where a note has no identifier")
            facts = values.get("facts", [])
            if not isinstance(facts, list) or not all(isinstance(fact, str) for fact in facts):
                raise InputError(f"{where}: `facts` is a list of texts, where a note has any")
            read = [_json_span(where, n, span) for n, span in enumerate(spans, start=1)]
            yield where, row, values["text"], read, tuple(facts)


def _json_span(where: str, number: int, span: Any) -> RawSpan:
    if not isinstance(span, dict):
        raise InputError(f"{where}, span {number}: a JSON object is needed")
    label = span.get("label", span.get("type"))
    offsets = span.get("start"), span.get("end")
    if not isinstance(label, str) or any(isinstance(at, bool) or not isinstance(at, int) for at in offsets):
        raise InputError(f"{where}, span {number}: `start`, `end` (whole numbers) and `label` (a text) are needed")
    text = span.get("text")
    return offsets[0], offsets[1], label, text if isinstance(text, str) else None  # type: ignore[return-value]


def _read_files(files: list[Path], read: Callable[[str, Path], tuple[str, list[RawSpan]]]) -> Iterator[RawNote]:
    for row, file in enumerate(files, start=1):
        where = f"file {row} of {len(files)} by name"
        text, spans = read(where, file)
        yield where, row, text, spans, ()


def _read_i2b2(where: str, file: Path) -> tuple[str, list[RawSpan]]:
    try:
        root = ElementTree.parse(file).getroot()
    except (ElementTree.ParseError, UnicodeDecodeError, LookupError, ValueError):
        raise InputError(f"{where}: not valid XML") from None
    text, tags = root.find("TEXT"), root.find("TAGS")
    if text is None or tags is None:
        raise InputError(f"{where}: no TEXT and TAGS, as i2b2 2014 has them")
    spans: list[RawSpan] = []
    for number, tag in enumerate(tags, start=1):
        try:
            start, end = int(tag.attrib["start"]), int(tag.attrib["end"])
        except (KeyError, ValueError):
            raise InputError(f"{where}, tag {number}: `start` and `end` (whole numbers) are needed") from None
        spans.append((start, end, tag.get("TYPE") or tag.tag, tag.get("text")))
    return text.text or "", spans


def _check_pairs(path: Path, files: list[Path]) -> None:
    for row, file in enumerate(files, start=1):
        if file.suffix.lower() != ".ann" or not file.with_suffix(".txt").exists():
            raise InputError(f"file {row} of {len(files)} by name: a .ann file with its .txt file beside it is needed")
    if path.is_dir():
        missing = sum(not file.with_suffix(".ann").exists() for file in _files(path, ".txt"))
        if missing:
            raise InputError(f"{missing} .txt files have no .ann file; an empty one says that there is no identifier")


def _read_brat(where: str, file: Path) -> tuple[str, list[RawSpan]]:
    try:
        # Line ends are kept: brat's offsets count them.
        text = file.with_suffix(".txt").read_bytes().decode()
        lines = file.read_bytes().decode("utf-8-sig").split("\n")
    except UnicodeDecodeError:
        raise InputError(f"{where}: not valid UTF-8") from None
    spans: list[RawSpan] = []
    for number, line in enumerate(lines, start=1):
        line = line.rstrip("\r")
        if not line.strip() or line.startswith(BRAT_OTHER):
            continue
        match = BRAT_SPAN.fullmatch(line)
        if match is None:
            raise InputError(f"{where}, line {number} of .ann: no annotation as brat writes them")
        fragments = [tuple(map(int, fragment.split())) for fragment in match[3].split(";")]
        joined = _join_fragments(text, [(start, end) for start, end in fragments])
        if match[4] is not None and len(fragments) > 1:
            whole = " ".join(text[start:end] for start, end in fragments)
            if whole.split() != match[4].split():
                raise InputError(f"{where}, line {number} of .ann: {_WRONG_TEXT}")
        spans += [(start, end, match[2], match[4] if len(fragments) == 1 else None) for start, end in joined]
    return text, spans


def _join_fragments(text: str, fragments: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Fragments with nothing but white space between them as one; brat cuts an annotation at line ends."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(fragments):
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


_WRONG_TEXT = (
    "the annotated text is not what stands at its offsets; they must count characters (not bytes) of the text as it is"
)


def _checked(
    where: str, row: int, text: str, raw: Iterable[RawSpan], label_map: Mapping[str, str | None] | None, scope: str
) -> GoldNote:
    """The note with its spans' edges trimmed of white space, once everything fits."""
    spans: set[tuple[int, int, str]] = set()
    ignore: set[tuple[int, int]] = set()
    for number, (start, end, label, shown) in enumerate(raw, start=1):
        place = f"{where}, span {number}"
        if not 0 <= start < end <= len(text):
            raise InputError(f"{place}: its offsets do not lie in the text ({len(text)} characters)")
        covered = text[start:end]
        if shown is not None and shown.split() != covered.split():
            raise InputError(f"{place}: {_WRONG_TEXT}")
        if not covered.strip():
            raise InputError(f"{place}: it holds nothing but white space")
        start, end = start + len(covered) - len(covered.lstrip()), end - len(covered) + len(covered.rstrip())
        try:
            kind = phi_type(label, label_map)
        except KeyError:
            raise InputError(
                f"{place}: unknown label; give --label-map, or use one of these: {label_names()}"
            ) from None
        if kind is None or (scope == "safe-harbor" and not in_safe_harbor(kind, text[start:end])):
            ignore.add((start, end))
        else:
            spans.add((start, end, kind))
    return GoldNote(row, text, tuple(sorted(spans)), tuple(sorted(ignore)))
