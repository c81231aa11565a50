"""What each recogniser of identifiers is good for: what is lost, and what is spared, without it.

    python -m synthetic_note.evaluation.detection.phi_ablation --gold FILE... [--clean FILE...] [--output ablation.json]

Every recogniser and every module of them is turned off in turn, with the model and with rules alone.
The model reads each note once; a note is annotated anew only without what did something in it.

What a recogniser is follows from its annotations, so that there is no second list to keep:

- it returns `Iterator[PhiSpan]`, `list[PhiSpan]` or `PhiSpan | None`: without it nothing is found, or the spans that it
  is given stay as they are;
- it takes a `span` and returns `bool`, without it the answer is no;
- it takes a `span` and returns one: without it the span stays as it is.

A `Rule` is a recogniser as it stands.
"""

from __future__ import annotations

import argparse
import functools
import inspect
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from synthetic_note.pipelines.annotation.phi.rules import RULES
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.training.data.read_data import read_texts
from synthetic_note.training.scoring.tagging_scores import TOKEN, is_covered, mask

from synthetic_note.note_files import InputError

from .phi_gold import GoldNote, read_gold
from .phi_labels import read_label_map
from .phi_notes import injected_notes, spread
from .phi_threshold import head_scores

#: With the model's scores, and without them.
MODES: tuple[str, ...] = ("model", "rules")

PACKAGE = "synthetic_note.pipelines.annotation."

#: The frame of the stage: without it there is no result at all.
FRAME = frozenset("combine_phi _combined find_phi_by_rules model_phi_spans resolve_overlaps cut_around".split())


@dataclass(eq=False)
class Switch:
    """A recogniser that can be turned off. `name`: module and function, `phi.dates.find_dates`. `off`: nothing is found
    while it is set. `fired`: whether the recogniser changed anything since this was last set to False."""

    name: str
    off: bool = False
    fired: bool = False

    @property
    def module(self) -> str:
        """The module that the recogniser stands in."""
        return self.name.rpartition(".")[0]


@contextmanager
def switches() -> Iterator[list[Switch]]:
    """Every recogniser behind a switch, in all modules that use it, until the block ends."""
    modules = [module for name, module in sorted(sys.modules.items()) if name.startswith(PACKAGE)]
    made: list[Switch] = []
    placed: list[tuple[ModuleType, str, Any]] = []
    for module in modules:
        for function in list(vars(module).values()):
            if getattr(function, "__module__", "") != module.__name__ or not _is_recogniser(function):
                continue
            switch = Switch(f"{module.__name__.removeprefix(PACKAGE)}.{function.__name__}")
            made.append(switch)
            switched = _switched(function, switch)
            for user in modules:
                for name, value in list(vars(user).items()):
                    if value is function:
                        placed.append((user, name, function))
                        setattr(user, name, switched)
    for rule in RULES:
        made.append(Switch(f"phi.rules.{rule.name}"))
        rule.find = _switched(rule.find, made[-1])  # type: ignore[method-assign]
    try:
        yield made
    finally:
        for rule in RULES:
            vars(rule).pop("find", None)
        for user, name, function in placed:
            setattr(user, name, function)


def _is_recogniser(function: Any) -> bool:
    if not inspect.isfunction(function) or function.__name__ in FRAME or hasattr(function, "cache_info"):
        return False
    returned = function.__annotations__.get("return")
    if returned in ("Iterator[PhiSpan]", "list[PhiSpan]", "PhiSpan | None"):
        return True
    return returned in ("bool", "PhiSpan") and function.__annotations__.get("span") == "PhiSpan"


def _switched(function: Callable[..., Any], switch: Switch) -> Callable[..., Any]:
    returned = function.__annotations__["return"]
    if returned == "Iterator[PhiSpan]":

        @functools.wraps(function)
        def find(*args: Any, **options: Any) -> Iterator[PhiSpan]:
            if switch.off:
                return
            for span in function(*args, **options):
                switch.fired = True
                yield span

        return find

    @functools.wraps(function)
    def call(*args: Any, **options: Any) -> Any:
        given: Any = next((arg for arg in args if isinstance(arg, PhiSpan)), None) if returned == "PhiSpan" else None
        if returned == "list[PhiSpan]":
            # A stage that takes spans and gives spans: what it is given may be an iterator, and is read once.
            args = tuple(list(arg) if _holds_spans(arg) else arg for arg in args)
            given = next((arg for arg in args if isinstance(arg, list)), [])
        elif returned == "bool":
            given = False
        if switch.off:
            return given
        result = function(*args, **options)
        switch.fired |= result != given
        return result

    return call


def _holds_spans(value: Any) -> bool:
    if inspect.isgenerator(value):
        return True
    return isinstance(value, (list, tuple)) and all(isinstance(item, PhiSpan) for item in value)


@dataclass(frozen=True)
class Outcome:
    """What was found in one note: identifiers covered (by their place), other words flagged, clean note touched."""

    covered: frozenset[int]
    flagged: int
    touched: bool


@dataclass
class _Row:
    """A note of a set with the model's scores, and what is found in it with every recogniser on."""

    group: str
    note: GoldNote
    heads: dict[str, Any]
    whole: Outcome | None = None
    fired: frozenset[str] = frozenset()


def outcome(note: GoldNote, spans: Sequence[tuple[int, int]]) -> Outcome:
    """Count what (start, end) spans cover of a note."""
    marks = mask(note.text, spans)
    known = mask(note.text, [*(span[:2] for span in note.spans), *note.ignore])
    covered = frozenset(n for n, (a, b, _) in enumerate(note.spans) if is_covered(note.text, marks, a, b))
    words = [match.span() for match in TOKEN.finditer(note.text)]
    flagged = sum(any(marks[a:b]) and not any(known[a:b]) for a, b in words)
    return Outcome(covered, flagged, not note.spans and flagged > 0)


def ablation(
    sets: Mapping[str, Sequence[GoldNote]], scores: Mapping[str, Sequence[dict[str, Any]]], threshold: float
) -> dict[str, Any]:
    """Losses and savings without each recogniser. `sets`: notes by the name of their set. `scores`: for each note, what
    `annotate_notes` needs of the PHI head. `threshold`: probability from which on the model's tokens count. Returns
    `sets`: by mode and set, notes, elements, covered, other_words, flagged, clean, touched. `recognisers`: for each
    one, by mode and set where it did anything, notes it did so in, elements lost and gained, and the change of other
    words flagged and of clean notes touched, without it. The most useful stands first."""
    table: dict[str, dict[str, dict[str, dict[str, int]]]] = {}
    totals: dict[str, dict[str, dict[str, int]]] = {}
    with switches() as made:
        for mode in MODES:
            rows = [
                _Row(group, note, heads if mode == "model" else {})
                for group, notes in sets.items()
                for note, heads in zip(notes, scores[group], strict=True)
            ]
            for row in rows:
                for switch in made:
                    switch.fired = False
                row.whole = _annotated(row, threshold)
                row.fired = frozenset(switch.name for switch in made if switch.fired)
            totals[mode] = {group: _totals([row for row in rows if row.group == group]) for group in sets}
            for name, members in _units(made):
                names = {switch.name for switch in members}
                for switch in members:
                    switch.off = True
                cells = _without([row for row in rows if row.fired & names], threshold)
                for switch in members:
                    switch.off = False
                table.setdefault(name, {})[mode] = cells
    recognisers = [{"name": name, **modes} for name, modes in table.items()]
    recognisers.sort(key=lambda row: (-_use(row, totals), row["name"]))
    return {"phi_threshold": threshold, "sets": totals, "recognisers": recognisers}


def _units(made: Sequence[Switch]) -> Iterator[tuple[str, list[Switch]]]:
    """Every switch alone, then those of each module together."""
    by_module: dict[str, list[Switch]] = {}
    for switch in made:
        yield switch.name, [switch]
        by_module.setdefault(switch.module, []).append(switch)
    for module, members in by_module.items():
        if len(members) > 1:
            yield f"{module}.*", members


def _annotated(row: _Row, threshold: float) -> Outcome:
    from synthetic_note.pipelines.annotation.annotate import annotate_notes

    found = annotate_notes([row.note.text], [row.heads], phi_threshold=threshold)[0].phi
    return outcome(row.note, [(span.start, span.end) for span in found])


def _without(rows: Sequence[_Row], threshold: float) -> dict[str, dict[str, int]]:
    cells: dict[str, dict[str, int]] = {}
    for row in rows:
        whole, rest = row.whole, _annotated(row, threshold)
        assert whole is not None
        cell = cells.setdefault(row.group, dict.fromkeys(("notes", "lost", "gained", "flagged", "touched"), 0))
        cell["notes"] += 1
        cell["lost"] += len(whole.covered - rest.covered)
        cell["gained"] += len(rest.covered - whole.covered)
        cell["flagged"] += rest.flagged - whole.flagged
        cell["touched"] += rest.touched - whole.touched
    return cells


def _totals(rows: Sequence[_Row]) -> dict[str, int]:
    counts = dict.fromkeys(("notes", "elements", "covered", "other_words", "flagged", "clean", "touched"), 0)
    for row in rows:
        note, whole = row.note, row.whole
        assert whole is not None
        known = mask(note.text, [*(span[:2] for span in note.spans), *note.ignore])
        counts["notes"] += 1
        counts["elements"] += len(note.spans)
        counts["covered"] += len(whole.covered)
        counts["other_words"] += sum(not any(known[slice(*match.span())]) for match in TOKEN.finditer(note.text))
        counts["flagged"] += whole.flagged
        counts["clean"] += not note.spans
        counts["touched"] += whole.touched
    return counts


def _use(row: Mapping[str, Any], totals: Mapping[str, Mapping[str, Mapping[str, int]]]) -> float:
    """Elements lost and clean notes touched in per cent, summed over the sets; the model's count, then the rules'."""
    use = 0.0
    for mode, weight in zip(MODES, (1.0, 1e-3), strict=True):
        for group, cell in row[mode].items():
            of = totals[mode][group]
            use += weight * (cell["lost"] - cell["gained"]) / max(1, of["elements"])
            use += weight * (cell["touched"] / max(1, of["clean"]) + cell["flagged"] / max(1, of["other_words"]))
    return use


def ablation_table(result: Mapping[str, Any]) -> str:
    """Markdown: for each recogniser, lost (gained) elements and more clean notes touched, by set, with the model."""
    groups = list(result["sets"]["model"])
    lines = ["| recogniser | " + " | ".join(groups) + " |", "| --- |" + " ---: |" * len(groups)]
    base = result["sets"]["model"]
    lines.append(
        "| all on: elements covered, clean notes touched | " + " | ".join(_base(base[g]) for g in groups) + " |"
    )
    for row in result["recognisers"]:
        lines.append(f"| `{row['name']}` | " + " | ".join(_cell(row["model"].get(g)) for g in groups) + " |")
    return "\n".join(lines)


def _base(counts: Mapping[str, int]) -> str:
    elements = f"{counts['covered']} of {counts['elements']}, " if counts["elements"] else ""
    return f"{elements}{counts['touched']} of {counts['clean']}"


def _cell(cell: Mapping[str, int] | None) -> str:
    if cell is None:
        return ""
    signs = {"lost": -cell["lost"], "gained": cell["gained"], "words": cell["flagged"], "notes": cell["touched"]}
    return ", ".join(f"{value:+d} {name}" for name, value in signs.items() if value) or "0"


def clean_notes(path: Path) -> list[GoldNote]:
    """Texts without identifiers, as `read_texts` reads them."""
    return [GoldNote(row, text) for row, text in enumerate(read_texts(path), start=1)]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, nargs="+", default=[], metavar="FILE", help="as for `evaluate-phi`")
    parser.add_argument("--clean", type=Path, nargs="+", default=[], metavar="FILE", help="texts without identifiers")
    parser.add_argument("--data-dir", type=Path, help="adds mtsamples/dev with held-out identifiers filled in")
    parser.add_argument("--label-map", type=Path, metavar="FILE", help="as for `evaluate-phi`")
    parser.add_argument("--notes", type=int, metavar="N", help="only N notes of each set, spread evenly")
    parser.add_argument("--model", help="checkpoint folder or Hub id; the embedded checkpoint when left out")
    parser.add_argument("--output", type=Path, metavar="JSON", help="write all counts")
    parsed = parser.parse_args(arguments)
    if not (parsed.gold or parsed.clean or parsed.data_dir):
        parser.error("give --gold, --clean or --data-dir")
    from synthetic_note.pipelines.options import GenerateOptions
    from transformers import pipeline

    try:
        label_map = None if parsed.label_map is None else read_label_map(parsed.label_map)
        sets = {f"{path.parent.name}/{path.stem}": read_gold(path, label_map=label_map) for path in parsed.gold}
        sets |= {f"{path.parent.name}/{path.stem}": clean_notes(path) for path in parsed.clean}
        if parsed.data_dir is not None:
            sets["injected"] = injected_notes(parsed.data_dir)
        sets = {name: [notes[row] for row in spread(len(notes), parsed.notes)] for name, notes in sets.items()}
        pipe = pipeline("synthetic-note", **({"model": parsed.model} if parsed.model else {}))
        scores = {name: head_scores(pipe, notes) for name, notes in sets.items()}
    except InputError as error:
        sys.exit(f"error: {error}")
    result = ablation(sets, scores, GenerateOptions().threshold())
    if parsed.output is not None:
        parsed.output.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(ablation_table(result))


if __name__ == "__main__":
    main()
