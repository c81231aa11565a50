"""What a report is made of: the real notes, versions of them, gold annotation, held-out notes."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from synthetic_note.manifest import manifest_path
from synthetic_note.note_files import InputError
from synthetic_note.open_notes import open_notes

Span = tuple[int, int, str]
T = TypeVar("T")


@dataclass(frozen=True)
class RealNote:
    """A real note with what is known of it; `phi` and `entities` are None where nobody annotated them."""

    text: str
    phi: tuple[Span, ...] | None = None
    entities: tuple[Span, ...] | None = None
    id: str | int = 0
    label: Any = None


@dataclass(frozen=True)
class Version:
    """Notes made from the real ones.

    Args:
        texts: the notes.
        sources: for each, the place of its real note; None for all where a version has no pairs, as a clone has not.
        labels: for each, its class label; None where there are none, or where those of the real notes hold.
        entities: for each, its clinical entities, of a version without pairs; None where there are none.
        reached: for each, the share of its free content words that was rewritten; None where it is not known.
    """

    texts: tuple[str, ...]
    sources: tuple[int, ...] | None = None
    labels: tuple[str, ...] | None = None
    entities: tuple[tuple[Span, ...], ...] | None = None
    reached: tuple[float, ...] | None = None

    def pairs(self) -> Iterator[tuple[int, str]]:
        """(place of the real note, synthetic text); nothing where there are no pairs."""
        if self.sources is not None:
            yield from zip(self.sources, self.texts, strict=True)

    def strangers(self, seed: int) -> list[int | None]:
        """For each note the place in `texts` of another one, for what is found by chance.

        Its real note is no neighbour, which may be of the same patient; None where there is none.
        """
        rng = random.Random(seed)
        chosen: list[int | None] = []
        sources = self.sources or ()
        for source in sources:
            others = [place for place, other in enumerate(sources) if abs(other - source) > 1]
            chosen.append(rng.choice(others) if others else None)
        return chosen


@dataclass
class Material:
    """Everything that the measures read.

    Args:
        real: the real notes.
        versions: by the name that the report gives them; the baselines come first.
        held_out: notes of the same kind that no version was made from and no model was trained on.
        main: name of the version that the report is about.
    """

    real: list[RealNote]
    versions: dict[str, Version] = field(default_factory=dict)
    held_out: list[RealNote] = field(default_factory=list)
    main: str = ""

    @property
    def texts(self) -> list[str]:
        """Texts of the real notes."""
        return [note.text for note in self.real]

    @property
    def holdout(self) -> list[str]:
        """Texts of the held-out notes."""
        return [note.text for note in self.held_out]

    @property
    def paired(self) -> dict[str, Version]:
        """The versions of which each note has a real one."""
        return {name: version for name, version in self.versions.items() if version.sources is not None}


def read_real(
    path: str | Path, *, text_column: str = "text", id_column: str | None = None, label_column: str | None = None
) -> list[RealNote]:
    """Real notes of what `open_notes` reads; the columns `spans` (identifiers) and `entities` hold gold annotation,
    lists of `start`, `end` and `label` (or `type`), in a CSV file as JSON. Raises InputError: the file cannot be used,
    or a row cannot; the row is named, nothing of it is quoted."""
    carry = ["spans", "entities", *filter(None, [label_column])]
    notes = []
    for record in open_notes(path, text_column=text_column, id_column=id_column, carry=carry):
        if record.text is None:
            raise InputError(f"row {record.row} cannot be read: {record.error}")
        if not record.text.strip():
            raise InputError(f"row {record.row} is empty")
        values = record.columns
        if label_column is not None and values.get(label_column) is None:
            raise InputError(f"row {record.row} has no label in a column {label_column[:40]!r}")
        phi, entities = (_gold(values.get(name), record.row, len(record.text)) for name in ("spans", "entities"))
        label = values.get(label_column) if label_column else None
        notes.append(RealNote(record.text, phi, entities, record.id, label))
    for kind in ("phi", "entities"):
        if len({getattr(note, kind) is None for note in notes}) > 1:
            raise InputError(f"some rows have gold {kind} and some have none; give an empty list where there are none")
    return notes


def read_version(
    path: str | Path, real: Sequence[RealNote], *, text_column: str = "text", label_column: str | None = None
) -> Version:
    """Synthetic notes, each with its real note where the file tells it.

    They are paired by `id`, else by `row`, both as `synthetic-note generate` writes them, else by their order where
    there are as many of them as of the real ones. A file with none of these has no pairs; nor has one whose lines say
    `"pairs": false`, nor a clone, which `synthetic-note clone` leaves with its manifest beside it. Raises InputError:
    the file cannot be used.
    """
    carry = ["id", "row", "error", "pairs", "entities", *filter(None, [label_column])]
    texts: list[str] = []
    keys: list[Mapping[str, Any]] = []
    for record in open_notes(path, text_column=text_column, carry=carry):
        values = record.columns
        if record.text is None and values.get("error") is not None:
            continue  # A row that `generate --errors skip` left out.
        if record.text is None:
            raise InputError(f"a synthetic note cannot be read, in row {record.row}: {record.error}")
        texts.append(record.text)
        keys.append(values)
    if not texts:
        raise InputError("no synthetic note at all; check the file")
    labels = entities = None
    if all("entities" in values for values in keys):
        entities = tuple(
            _gold(values["entities"], row, len(text)) or ()
            for row, (values, text) in enumerate(zip(keys, texts, strict=True), start=1)
        )
    if label_column is not None and all(values.get(label_column) is not None for values in keys):
        labels = tuple(str(values[label_column]) for values in keys)
    if _is_clone(Path(path)) or any(values.get("pairs") is False for values in keys):
        return Version(tuple(texts), None, labels, entities)
    for key, places in (
        ("id", {note.id: place for place, note in enumerate(real)}),
        ("row", {place + 1: place for place in range(len(real))}),
    ):
        if all(values.get(key) in places for values in keys):
            return Version(tuple(texts), tuple(places[values[key]] for values in keys), labels)
    if len(texts) == len(real):
        return Version(tuple(texts), tuple(range(len(real))), labels)
    return Version(tuple(texts), None, labels, entities)


def _is_clone(path: Path) -> bool:
    """Whether a clone's manifest, which states its guarantee, stands beside a file."""
    manifest = manifest_path(path)
    return manifest.is_file() and "privacy" in json.loads(manifest.read_text(encoding="utf-8"))


def choose(material: Material, keep: Sequence[int]) -> Material:
    """The same with some of the real notes, and what belongs to them; versions without pairs are kept whole."""
    new = {old: place for place, old in enumerate(keep)}

    def kept(version: Version) -> Version:
        if version.sources is None:
            return version
        rows = [row for row, source in enumerate(version.sources) if source in new]
        return Version(
            tuple(version.texts[row] for row in rows),
            tuple(new[version.sources[row]] for row in rows),
            None if version.labels is None else tuple(version.labels[row] for row in rows),
            reached=None if version.reached is None else tuple(version.reached[row] for row in rows),
        )

    versions = {name: kept(version) for name, version in material.versions.items()}
    return replace(material, real=[material.real[place] for place in keep], versions=versions)


def sample(material: Material, most: int) -> Material:
    """At most so many of the real notes, spread evenly, and what belongs to them."""
    count = len(material.real)
    return material if count <= most else choose(material, [number * count // most for number in range(most)])


def taken_on(few: Material, material: Material) -> list[str]:
    """What the page says where a measure is taken on some of the notes."""
    if len(few.real) == len(material.real):
        return []
    return [f"Taken on {len(few.real)} of the {len(material.real)} notes, spread evenly."]


def by_note(
    material: Material, value: Callable[[RealNote, str], T], seed: int
) -> Iterator[tuple[str, list[T], list[T]]]:
    """For each version with pairs: `value(real note, text)` of its own notes, and of notes of strangers."""
    for name, version in material.paired.items():
        strangers = version.strangers(seed)
        pairs = [(material.real[place], text) for place, text in version.pairs()]
        own = [value(note, text) for note, text in pairs]
        # A quarter is enough for a chance level, which has no interval.
        by_chance = [
            value(note, version.texts[other])
            for (note, _), other in list(zip(pairs, strangers, strict=True))[:: 4 if len(pairs) >= 40 else 1]
            if other is not None
        ]
        yield name, own, by_chance


def _gold(spans: Any, row: int, length: int) -> tuple[Span, ...] | None:
    try:
        if isinstance(spans, str):
            spans = json.loads(spans or "null")
        if spans is None:
            return None
        found = tuple(sorted((int(s["start"]), int(s["end"]), str(s.get("label") or s["type"])) for s in spans))
    except (TypeError, KeyError, ValueError):
        raise InputError(f"row {row}: gold spans need `start`, `end` and `label`") from None
    if any(not 0 <= start < end <= length for start, end, _ in found):
        raise InputError(f"row {row}: a gold span lies outside of the note")
    return found
