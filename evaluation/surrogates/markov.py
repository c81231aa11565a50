"""How well do surrogates hide a name that was missed: the leak-hiding experiment of Osborne et al. (2025), run anew.

    python -m synthetic_note.evaluation.surrogates.markov --data-dir DATA [--notes 400] [--records 80]
        [--write docs/surrogates.md]

Names are filled into notes of DATA/mtsamples/dev.jsonl. Of their mentions 0.1, 1 and 5% are missed at random and stay
as they are; the others get surrogates in the modes consistent, markov (at several probabilities) and tag. Two readers
then try to tell the missed mentions. Both are stronger than any person: they see which words are names, and know which
of them belong to the same person, rightly and always.

careful:       knows the mode, its probability and the share of misses, and works out how probable it is that a mention
               is an original, from which of a person's mentions are equal. Tells it from one half on.
inconsistent:  knows nothing of the mode. Picks each mention with a name that stands only once in the document, or that
               is not the most usual one of its person.

With `--unit person` a name is missed everywhere in a document or nowhere.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.lexicons.faker_names import names, normalise
from synthetic_note.pipelines.lexicons.surrogate_tables import CREDENTIALS, GENERATIONS, PARTICLES, TITLES
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy
from synthetic_note.pipelines.surrogates.replace import replace_phi

RATES: tuple[float, ...] = (0.001, 0.01, 0.05)
PROBABILITIES: tuple[float, ...] = (0.25, 0.5, 0.75, 1.0)
#: Documents are used several times at low rates, where few have a miss at all.
REPEATS: dict[float, int] = {0.001: 20, 0.01: 5, 0.05: 2}
NOTES_IN_RECORD = 5

_WORD = re.compile(r"[^\W\d_]+")
_NO_NAMES = frozenset(TITLES) | CREDENTIALS | GENERATIONS | PARTICLES
#: A reader takes nothing for impossible: rare quirks of a mode must not prove a leak.
_CERTAIN = 1e-6


#: A name in an output: for each of its words whose it is (a word of the original) and what is shown.
Mention = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Document:
    """A note, or the notes of one patient, with its name mentions."""

    text: str
    spans: tuple[PhiSpan, ...]


def name_words(raw: str) -> list[str]:
    """The words of a name in their compared form, without titles, degrees and initials."""
    words = (normalise(word) for word in _WORD.findall(raw))
    return [word for word in words if len(word) >= 2 and word not in _NO_NAMES]


def read_mentions(document: Document, shown: Sequence[str]) -> list[Mention]:
    """What a reader sees of the names of a document, `shown` being their text in the output."""
    mentions = []
    for span, new in zip(document.spans, shown, strict=True):
        old, seen = name_words(document.text[span.start : span.end]), name_words(new)
        # Words belong together from the last one back: a surrogate may have lost a particle.
        mentions.append(tuple(zip(reversed(old), reversed(seen), strict=False)))
    return mentions


def show(document: Document, leaked: set[int], policy: SurrogatePolicy, stream: bytes) -> list[str]:
    """The names of a document as an output has them: the leaked as they are, the others with surrogates."""
    found = [span for number, span in enumerate(document.spans) if number not in leaked]
    surrogates = iter(replace_phi(document.text, found, policy=policy, stream=stream))
    return [
        document.text[span.start : span.end] if number in leaked else next(surrogates)
        for number, span in enumerate(document.spans)
    ]


# Readers


def sequence_likelihood(values: Sequence[str], fresh: float) -> float:
    """Probability of the pattern of equal values among the surrogates of one word. `values`: surrogates in the order of
    the mentions. `fresh`: probability of a fresh surrogate at each mention; else that of a random earlier mention is
    used."""
    fresh = min(max(fresh, _CERTAIN), 1 - _CERTAIN)
    counts: Counter[str] = Counter()
    likelihood = 1.0
    for number, value in enumerate(values):
        if number:
            likelihood *= (1 - fresh) * counts[value] / number if counts[value] else fresh
        counts[value] += 1
    return likelihood


def leak_posteriors(values: Sequence[str], miss_rate: float, fresh: float, unit: str = "mention") -> list[float]:
    """How probable it is of each mention of one person's word that it shows the original.

    Leaked mentions of a word all show the same value, and no surrogate shows it: either no mention is leaked, or
    all those of exactly one value are. With `unit="person"` all mentions are leaked, or none.
    """
    count = len(values)
    none = (1 - miss_rate) ** count * sequence_likelihood(values, fresh)
    if unit == "person":
        none = (1 - miss_rate) * sequence_likelihood(values, fresh)
        weights = {values[0]: miss_rate} if len(set(values)) == 1 else {}
    else:
        weights = {}
        for value in set(values):
            rest = [other for other in values if other != value]
            leaks = count - len(rest)
            weights[value] = miss_rate**leaks * (1 - miss_rate) ** len(rest) * sequence_likelihood(rest, fresh)
    total = none + sum(weights[value] for value in sorted(weights))
    return [weights.get(value, 0.0) / total for value in values]


def careful_reader(mentions: Sequence[Mention], miss_rate: float, fresh: float, unit: str = "mention") -> set[int]:
    """Mentions that are more probably originals than not, for who knows mode and share of misses.

    The words of one mention are weighed as independent signs of the same thing.
    """
    prior = miss_rate / (1 - miss_rate)
    odds = [prior] * len(mentions)
    for places in _chains(mentions):
        values = [value for _, value in places]
        for (number, _), posterior in zip(places, leak_posteriors(values, miss_rate, fresh, unit), strict=True):
            posterior = min(max(posterior, _CERTAIN**2), 1 - _CERTAIN**2)
            odds[number] *= posterior / (1 - posterior) / prior
    return {number for number, mention in enumerate(mentions) if mention and odds[number] >= 1}


def inconsistent_reader(mentions: Sequence[Mention]) -> set[int]:
    """Mentions with a name that stands once in the document, or is not the most usual one of its person."""
    everywhere = Counter(value for mention in mentions for _, value in mention)
    picked = set()
    for places in _chains(mentions):
        counts = Counter(value for _, value in places)
        # Where two names are equally usual, both are in conflict.
        top = max(counts.values())
        sole = sum(count == top for count in counts.values()) == 1
        picked |= {n for n, value in places if counts[value] < top or not sole or everywhere[value] == 1}
    return picked


def _chains(mentions: Sequence[Mention]) -> list[list[tuple[int, str]]]:
    """For each word of the originals, the mentions that have it and what they show."""
    chains: dict[str, list[tuple[int, str]]] = {}
    for number, mention in enumerate(mentions):
        for whose, value in mention:
            chains.setdefault(whose, []).append((number, value))
    return [chains[whose] for whose in sorted(chains)]


# The experiment


#: name -> (numerator, denominator) of what is reported; the counts are those of `tally`.
MEASURES: dict[str, tuple[str, str]] = {
    "careful_told": ("careful_told", "leaks"),
    "careful_precision": ("careful_told", "careful_picked"),
    "careful_documents": ("careful_documents", "documents"),
    "inconsistent_told": ("inconsistent_told", "leaks"),
    "inconsistent_precision": ("inconsistent_told", "inconsistent_picked"),
}


def tally(leaks: set[int], careful: set[int], inconsistent: set[int]) -> Counter[str]:
    """Counts of one output: what leaked, and what each reader picked and told rightly."""
    return Counter(
        documents=1,
        leaks=len(leaks),
        careful_told=len(leaks & careful),
        careful_picked=len(careful),
        careful_documents=bool(leaks & careful),
        inconsistent_told=len(leaks & inconsistent),
        inconsistent_picked=len(inconsistent),
    )


def run_mode(
    documents: Sequence[Document], mode: str, fresh: float, rate: float, *, seed: int, unit: str
) -> list[Counter[str]]:
    """Plant misses at a rate and let both readers look; one tally per document, over its repeats."""
    policy = SurrogatePolicy(mode=mode, markov_probability=fresh if mode == "markov" else 0.0)
    tallies = []
    for index, document in enumerate(documents):
        total: Counter[str] = Counter()
        whole: Counter[str] | None = None  # of an output without a leak: each is as good as another
        for repeat in range(REPEATS[rate]):
            # The same misses in every mode.
            rng = random.Random(f"{seed}/{rate}/{index}/{repeat}")
            leaked = _plant(document, rate, unit, rng)
            if leaked or whole is None:
                shown = show(document, leaked, policy, rng.getrandbits(256).to_bytes(32, "big"))
                mentions = read_mentions(document, shown)
                careful = inconsistent = leaked  # Whatever is no tag was missed.
                if mode != "tag":
                    careful, inconsistent = careful_reader(mentions, rate, fresh, unit), inconsistent_reader(mentions)
                counts = tally(leaked, careful, inconsistent)
                whole = whole if leaked else counts
            else:
                counts = whole
            total += counts
        tallies.append(total)
    return tallies


def _plant(document: Document, rate: float, unit: str, rng: random.Random) -> set[int]:
    if unit == "mention":
        return {number for number in range(len(document.spans)) if rng.random() < rate}
    words = [name_words(document.text[span.start : span.end]) for span in document.spans]
    missed = {word for word in sorted({w[-1] for w in words if w}) if rng.random() < rate}
    return {number for number, own in enumerate(words) if own and own[-1] in missed}


def interval(tallies: Sequence[Counter[str]], measure: str, resamples: int = 400) -> tuple[float | None, float, float]:
    """A share over all documents with its 95% interval, by drawing documents anew (bootstrap)."""
    top, bottom = MEASURES[measure]
    pairs = [(tally[top], tally[bottom]) for tally in tallies]

    def share(chosen: Iterable[tuple[int, int]]) -> float | None:
        above, below = map(sum, zip(*chosen, strict=True))
        return above / below if below else None

    rng = random.Random(0)
    drawn = sorted(s for _ in range(resamples) if (s := share(rng.choices(pairs, k=len(pairs)))) is not None)
    if not drawn:
        return None, 0.0, 0.0
    return share(pairs), drawn[int(0.025 * len(drawn))], drawn[int(0.975 * (len(drawn) - 1))]


def make_documents(data_dir: Path, count: int, seed: int, *, joined: int = 1) -> list[Document]:
    """Documents with names, of `joined` base notes each; the people of one document are the same throughout."""
    from synthetic_note.training.data.read_data import read_texts
    from synthetic_note.training.phi_injection import PhiInjector

    injector = PhiInjector(data_dir / "lexicons", split="eval", sparse=0.0, dense=0.6, bare=0.0, noise=False)
    texts = read_texts(data_dir / "mtsamples/dev.jsonl")
    documents = []
    for number in range(count):
        rng = random.Random(f"{seed}/{number}")
        note = injector.inject("\n\n".join(rng.sample(texts, joined)), rng)
        names = tuple(s for s in note.spans if s.type == "NAME" and name_words(note.text[s.start : s.end]))
        documents.append(Document(note.text, names))
    return documents


def outside_lists(documents: Sequence[Document]) -> float:
    """Share of name mentions with a word that the lists of surrogates lack: who has the lists tells such a leak."""
    known = {normalise(name) for kind in ("given", "surname") for name in names("en_US", kind)}
    mentions = [name_words(d.text[s.start : s.end]) for d in documents for s in d.spans]
    return sum(any(word not in known for word in words) for words in mentions) / max(1, len(mentions))


def table(documents: Sequence[Document], probabilities: Sequence[float], *, seed: int, unit: str) -> list[str]:
    """Lines of a Markdown table: every rate and mode with what both readers tell."""
    lines = [
        "| misses | mode | leaks told | precision | documents with a told leak | picked by the other | precision |",
        "|---|---|---|---|---|---|---|",
    ]
    modes = [("tag", 0.0), ("consistent", 0.0), *(("markov", probability) for probability in probabilities)]
    for rate in RATES:
        for mode, fresh in modes:
            tallies = run_mode(documents, mode, fresh, rate, seed=seed, unit=unit)
            cells = [_cell(*interval(tallies, name)) for name in MEASURES]
            label = f"{mode} {fresh:g}" if mode == "markov" else mode
            lines.append(f"| {100 * rate:g}% | {label} | {' | '.join(cells)} |")
    return lines


def _cell(share: float | None, low: float, high: float) -> str:
    return "none picked" if share is None else f"{100 * share:.1f}% ({100 * low:.1f} to {100 * high:.1f})"


def main() -> None:
    """Run the experiment and print its tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--notes", type=int, default=400)
    parser.add_argument("--records", type=int, default=80, help=f"documents of {NOTES_IN_RECORD} notes of one patient")
    parser.add_argument("--unit", choices=("mention", "person"), default="mention")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--probabilities", type=float, nargs="+", default=PROBABILITIES)
    parser.add_argument("--write", type=Path, metavar="DOC", help="put the tables into this document")
    args = parser.parse_args()
    lines: list[str] = []
    records = f"Records of {NOTES_IN_RECORD} notes"
    for kind, count, joined in (("Notes", args.notes, 1), (records, args.records, NOTES_IN_RECORD)):
        if not count:
            continue
        documents = make_documents(args.data_dir, count, args.seed, joined=joined)
        mentions = sum(len(d.spans) for d in documents) / count
        title = f"{kind} ({count}, {mentions:.0f} names in one)"
        print(f"{title}: {100 * outside_lists(documents):.0f}% of mentions have a word outside the lists", flush=True)
        lines += [f"\n{title}:\n", *table(documents, args.probabilities, seed=args.seed, unit=args.unit)]
    print("\n".join(lines))
    if args.write:
        write_block(args.write, "leaks", "\n".join(lines))


if __name__ == "__main__":
    main()
