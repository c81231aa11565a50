"""Does any original come through the replace stage: identifiers and parts of names in what is written.

    python -m synthetic_note.evaluation.surrogates.survival --data-dir DATA [--notes 5000] [--policy P] [--mode M]
    python -m synthetic_note.evaluation.surrogates.survival --data-dir DATA --found [--model DIR] [--notes 100]

Identifiers are filled into notes of DATA/mtsamples/dev.jsonl (held-out names, places and formats). The filled-in spans,
spread over the note as the annotate stage does, are replaced, so no model is needed; with `--found` the spans that the
annotate stage finds are replaced, and what it missed shows. Every original is then looked for in the whole output.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from synthetic_note.pipelines.annotation.propagation import propagate
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.lexicons.surrogate_tables import CITY_HEADS, MONTHS, WEEKDAYS
from synthetic_note.pipelines.lexicons.vocabulary import EPONYMS, NAME_LIKE_WORDS, ORDINARY_WORDS, SAFE_WORDS
from synthetic_note.pipelines.result import note_stream
from synthetic_note.pipelines.surrogates.ages import is_over_89
from synthetic_note.pipelines.surrogates.draws import KEPT_WORDS
from synthetic_note.pipelines.surrogates.policies import MODES, SurrogatePolicy
from synthetic_note.pipelines.surrogates.replace import replace_phi

if TYPE_CHECKING:
    from synthetic_note.training.phi_injection import InjectedNote

_WORD = re.compile(r"[^\W\d_]+")
_ALNUM = re.compile(r"[^\W_]")
_MONTHS = frozenset(month[:3].lower() for month in MONTHS)

#: Words that say nothing of a person wherever they stand: everyday and clinical English, and names of diseases, signs
#: and drugs.
ORDINARY: frozenset[str] = (
    NAME_LIKE_WORDS | ORDINARY_WORDS | EPONYMS | SAFE_WORDS | frozenset(map(str.lower, MONTHS + WEEKDAYS))
)
#: Words that the replace stage keeps by design: titles and degrees, kinds of institutions and streets, states.
KEPT: frozenset[str] = frozenset(
    part for words in (*KEPT_WORDS.values(), CITY_HEADS) for word in words for part in _WORD.findall(word)
)
#: Types of which single words tell somebody; of the others only the whole does, and long runs of digits.
_WORDY = frozenset({"NAME", "LOCATION", "FACILITY", "EMAIL"})
_MAIL_WORDS = frozenset("com org net edu gov mil www mail email example hospital clinic health".split())


def injected_notes(data_dir: Path, count: int, seed: int) -> Iterator[InjectedNote]:
    """Notes of mtsamples/dev with identifiers filled in, spread evenly over the base notes."""
    from synthetic_note.training.data.read_data import read_texts
    from synthetic_note.training.phi_injection import PhiInjector

    injector = PhiInjector(data_dir / "lexicons", split="eval")
    texts = read_texts(data_dir / "mtsamples/dev.jsonl")
    for number in range(count):
        yield injector.inject(texts[number * len(texts) // count], random.Random(f"{seed}/{number}"))


def write_surrogates(
    text: str, spans: Sequence[PhiSpan], surrogates: Sequence[str]
) -> tuple[str, list[tuple[int, int]]]:
    """The note with its surrogates, and where each of them stands in it."""
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    last = length = 0
    for span, new in zip(spans, surrogates, strict=True):
        parts += [text[last : span.start], new]
        length += span.start - last
        places.append((length, length + len(new)))
        length += len(new)
        last = span.end
    return "".join([*parts, text[last:]]), places


def surrogates_of(text: str, spans: Sequence[PhiSpan], policy: SurrogatePolicy, seed: int) -> list[str]:
    """Surrogates of the spans of a note, as the pipeline draws them under a seed."""
    return replace_phi(text, spans, policy=policy, stream=note_stream(seed, text, spans))


def telling_pieces(raw: str, kind: str, *, strict: bool = False) -> set[str]:
    """What must not be left of an identifier, in lower case: the whole of it, its words, long runs of its digits.

    Words count from three letters on, and outside of `KEPT` and (unless `strict`) of `ORDINARY`; ages below 90, bare
    years, and dates of one word are no identifiers.
    """
    whole = " ".join(raw.lower().split())
    words = [word.lower() for word in _WORD.findall(raw)]
    if kind == "AGE":
        # A bare number is an age only where one was written, and 90 itself is what "90+" and "ninety-plus" say.
        return {whole} if is_over_89(raw) and "90" not in raw and whole != "ninety" and (strict or words) else set()
    numbers = re.findall(r"\d+", raw)
    if kind == "DATE":
        # "3/4" is a ratio as often as a date.
        full = len(numbers) > (1 if strict else 2) or (numbers and any(word[:3] in _MONTHS for word in words))
        return {whole} if full else set()
    pieces = {number for number in numbers if len(number) >= 5}
    if kind in _WORDY:
        known = KEPT | (frozenset() if strict else ORDINARY) | (_MAIL_WORDS if kind == "EMAIL" else frozenset())
        if kind == "EMAIL" and not strict:  # "portal.example" is no person.
            words = [word.lower() for word in _WORD.findall(raw.partition("@")[0])]
        words = [word for word in words if len(word) >= 3]
        pieces |= set(words) - known
        # A whole of two words and more is told even by ordinary ones, "Rose Young".
        if len([word for word in words if word not in KEPT]) > 1:
            pieces.add(whole)
    elif len(_ALNUM.findall(raw)) >= 4 and numbers:
        pieces.add(whole)
    return pieces


def pieces_pattern(pieces: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these pieces in a text, the longest first: as whole words, and in no longer number or date."""
    longest = sorted(pieces, key=lambda piece: (-len(piece), piece))
    either = "|".join(re.escape(piece).replace(r"\ ", r"\s+") for piece in longest)
    return re.compile(rf"(?<![^\W_])(?<!\d[/.-])(?:{either})(?![/.-]?\d)(?![^\W_])", re.IGNORECASE)


@dataclass
class Survival:
    """Originals that are left in one output. `written`: (type, start, end) in the output where an original stands in a
    surrogate. `untouched`: the same where it stands in text that no span covered. `pieces`: how many pieces were looked
    for."""

    written: list[tuple[str, int, int]] = field(default_factory=list)
    untouched: list[tuple[str, int, int]] = field(default_factory=list)
    pieces: int = 0

    @property
    def count(self) -> int:
        """Originals in the output, however they came there."""
        return len(self.written) + len(self.untouched)


def surviving(
    text: str,
    originals: Sequence[PhiSpan],
    output: str,
    places: Sequence[tuple[tuple[int, int], str]],
    policy: SurrogatePolicy,
) -> Survival:
    """Look for every telling piece of the originals in an output; in surrogates, ordinary words count too. `text`: the
    original note. `originals`: its identifiers. `output`: the note with surrogates. `places`: where surrogates stand in
    the output, and the type of each. `policy`: what it keeps is not looked for."""
    looked_for = [(text[span.start : span.end], span.type) for span in originals if not _is_kept(span.type, policy)]
    # "Newton Medical Center" does not make Newton a secret where the policy keeps the city.
    kept = set().union(
        *(telling_pieces(text[s.start : s.end], s.type, strict=True) for s in originals if _is_kept(s.type, policy))
    )
    telling = set().union(*(telling_pieces(raw, kind) for raw, kind in looked_for))
    pieces: dict[str, str] = {}
    for raw, kind in looked_for:
        for piece in telling_pieces(raw, kind, strict=True) - kept:
            pieces.setdefault(piece, kind)
    result = Survival(pieces=len(pieces))
    for match in pieces_pattern(pieces).finditer(output) if pieces else ():
        piece = " ".join(match.group().lower().split())
        kind = pieces.get(piece, "NAME")
        into = next((s for (a, b), s in places if a < match.end() and match.start() < b), None)
        if into is not None:
            # "May", "Sun", "spring" and a year '97 are right in a date, whoever is called so or as old.
            if into != "DATE" or kind not in (*_WORDY, "AGE"):
                result.written.append((kind, match.start(), match.end()))
        elif piece in telling and (kind not in ("LOCATION", "FACILITY") or not match.group().islower()):
            # In small letters, "association" is no institution.
            result.untouched.append((kind, match.start(), match.end()))
    return result


def _is_kept(kind: str, policy: SurrogatePolicy) -> bool:
    generalised = kind == "DATE" and policy.dates == "year"
    place = kind == "LOCATION" and (policy.keep_city or policy.zips == "keep")
    return policy.action(kind) == "keep" or (kind == "AGE" and policy.ages == "keep") or generalised or place


def check_note(
    note: InjectedNote, policy: SurrogatePolicy, *, seed: int, found: Sequence[PhiSpan] | None = None
) -> tuple[str, Survival]:
    """The note with surrogates for its own spans (or the found ones), and which originals are left in it."""
    used = propagate(note.text, note.spans) if found is None else list(found)
    surrogates = surrogates_of(note.text, used, policy, seed)
    output, places = write_surrogates(note.text, used, surrogates)
    typed = [(place, span.type) for place, span in zip(places, used, strict=True)]
    return output, surviving(note.text, note.spans, output, typed, policy)


def main() -> None:
    """Run the check and print counts; exit 1 where an original is left."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--notes", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--policy", default="hips")
    parser.add_argument("--mode", choices=MODES, default="consistent")
    parser.add_argument("--found", action="store_true", help="replace what the annotate stage finds")
    parser.add_argument("--model", help="checkpoint folder or Hub id for --found; the embedded one when left out")
    args = parser.parse_args()
    policy = SurrogatePolicy.from_dict({**SurrogatePolicy.from_name(args.policy).to_dict(), "mode": args.mode})
    pipe: Any = None
    if args.found:
        from transformers import pipeline

        pipe = pipeline("synthetic-note", **({"model": args.model} if args.model else {}))
    totals: dict[str, Counter[str]] = {"written": Counter(), "untouched": Counter()}
    notes = pieces = 0
    for note in injected_notes(args.data_dir, args.notes, args.seed):
        found = None if pipe is None else pipe.annotate(note.text).phi
        _, result = check_note(note, policy, seed=args.seed, found=found)
        notes += result.count > 0
        pieces += result.pieces
        for way, counts in totals.items():
            counts.update(kind for kind, _, _ in getattr(result, way))
    print(f"{args.notes} notes, {pieces} originals and parts looked for, policy {args.policy}, mode {args.mode}")
    for way, counts in totals.items():
        place = "surrogates" if way == "written" else "text that no span covered"
        print(f"left in {place}: {counts.total()} {dict(sorted(counts.items()))}")
    print(f"notes with any: {notes}")
    sys.exit(notes > 0)


if __name__ == "__main__":
    main()
