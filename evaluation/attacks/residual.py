"""Which identifiers of the real notes still stand in the synthetic ones, looked for in the text, not in spans."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from synthetic_note.evaluation.findings import Figure, Measure, Section
from synthetic_note.evaluation.intervals import pooled_share, share
from synthetic_note.evaluation.material import Material, RealNote, Span
from synthetic_note.evaluation.surrogates.survival import pieces_pattern, telling_pieces
from synthetic_note.evaluation.tools import Tools

#: Of these, words in small letters are everyday words and no names.
_PLACES = frozenset({"LOCATION", "FACILITY"})
#: Types with fewer cases get no row of their own.
_FEWEST = 5


def left_in(text: str, spans: Sequence[Span], output: str) -> list[bool]:
    """For each identifier of `text`, whether a piece of it that tells something stands in `output`.

    Names, places, institutions and e-mail addresses are left where one of their words is, outside of everyday and
    clinical words; numbers where the whole or five digits are.
    """
    by_span = [telling_pieces(text[start:end], kind) for start, end, kind in spans]
    pieces = set().union(*by_span) if by_span else set()
    if not pieces:
        return [False] * len(spans)
    seen: dict[str, bool] = {}
    for match in pieces_pattern(pieces).finditer(output):
        piece = " ".join(match.group().lower().split())
        seen[piece] = seen.get(piece, False) or not match.group().islower()
        if " " in piece:
            # A whole that matched hides its words from the search.
            seen |= dict.fromkeys(re.findall(r"[^\W\d_]+", piece), seen[piece])
    return [
        any(piece in seen and (kind not in _PLACES or seen[piece]) for piece in pieces_of_span)
        for (_, _, kind), pieces_of_span in zip(spans, by_span, strict=True)
    ]


def countable(note: RealNote, spans: Iterable[Span]) -> list[Span]:
    """The identifiers that can be looked for: a bare year, a name of everyday words and an age under 90 cannot."""
    return [span for span in spans if telling_pieces(note.text[span[0] : span[1]], span[2])]


def run(material: Material, tools: Tools) -> Section:
    """Identifiers left, for every version whose notes have a real one."""
    gold = material.real[0].phi is not None
    if gold:
        spans = [countable(note, note.phi or ()) for note in material.real]
        what = "identifiers that were annotated or planted"
    else:
        found = tools.annotate(material.texts)
        spans = [
            countable(note, [(span.start, span.end, span.type) for span in annotation.phi])
            for note, annotation in zip(material.real, found, strict=True)
        ]
        what = "identifiers that the tagger finds in the real notes"
    section = Section.of("residual", what=what)
    if not gold:
        section.remarks.append(
            "There is no gold annotation, so an identifier that the tagger misses is missed here too. "
            "Give annotated notes, or plant fictive patients with --plant."
        )
    if not material.paired:
        return section.skip("No version has a real note for each of its notes, so there is nothing to look for.")
    whole, notes = Measure.of("residual", "left"), Measure.of("residual", "notes_with_any")
    by_type: dict[str, Measure] = {}
    for name, version in material.paired.items():
        sources = [place for place, _ in version.pairs()]
        parts = [left_in(material.real[place].text, spans[place], text) for place, text in version.pairs()]
        strangers = version.strangers(tools.settings.seed)
        unrelated = [
            left_in(material.real[place].text, spans[place], version.texts[other]) if other is not None else []
            for place, other in zip(sources, strangers, strict=True)
        ]
        whole.figures[name] = pooled_share([(sum(part), len(part)) for part in parts], _mean(unrelated))
        chance_notes = [any(part) for part in unrelated if part]
        notes.figures[name] = share(
            sum(any(part) for part in parts if part),
            sum(bool(part) for part in parts),
            sum(chance_notes) / len(chance_notes) if chance_notes else None,
        )
        for kind, figure in _per_type(sources, spans, parts).items():
            measure = Measure.of("residual", "left_of_type", kind=kind, low=kind.lower())
            by_type.setdefault(kind, measure).figures[name] = figure
        if tools.settings.with_examples:
            for place, part in zip(sources, parts, strict=True):
                for (start, end, kind), is_left in zip(spans[place], part, strict=True):
                    if is_left and len(section.examples) < 20:
                        shown = material.real[place].text[start:end]
                        section.examples.append({"version": name, "type": kind, "identifier": shown})
    section.measures = [whole, notes, *(by_type[kind] for kind in sorted(by_type))]
    return section


def _per_type(sources: Sequence[int], spans: Sequence[list[Span]], parts: Sequence[list[bool]]) -> dict[str, Figure]:
    counts: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, part in zip(sources, parts, strict=True):
        in_note: dict[str, list[bool]] = defaultdict(list)
        for (_, _, kind), is_left in zip(spans[place], part, strict=True):
            in_note[kind].append(is_left)
        for kind, values in in_note.items():
            counts[kind].append((sum(values), len(values)))
    return {kind: pooled_share(values) for kind, values in counts.items() if sum(of for _, of in values) >= _FEWEST}


def _mean(parts: Iterable[Sequence[bool]]) -> float | None:
    flat = [value for part in parts for value in part]
    return sum(flat) / len(flat) if flat else None
