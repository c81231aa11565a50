"""Can a synthetic note be linked to its original, or to a person of whom three facts are known.

After Xin et al. (2025): sanitised text that looks safe is linked back from a few facts that the attacker has from
elsewhere, so the facts are paraphrased or abbreviated here. Search is by BM25 and by dense vectors.
"""

from __future__ import annotations

import logging
import random
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import share
from synthetic_note.evaluation.material import Material, RealNote, Version
from synthetic_note.evaluation.tools import Tools

PARAPHRASES = Path(__file__).with_name("fact_paraphrases.tsv")
FACTS = 3
TOPS: tuple[int, ...] = (1, 10)


@lru_cache(maxsize=1)
def paraphrase_table() -> dict[str, str]:
    """Clinical terms in lower case, and another way to say each."""
    lines = PARAPHRASES.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def paraphrase(fact: str) -> str:
    """A clinical term as somebody else would put it: by the table, else turned round ("pain, knee"), else as it is."""
    key = " ".join(fact.lower().split())
    table = paraphrase_table()
    if key in table:
        return table[key]
    for term in sorted((term for term in table if " " in term), key=len, reverse=True):
        if term in key:
            return key.replace(term, table[term])
    words = key.split()
    swapped = [table.get(word, word) for word in words]
    if swapped != words:
        return " ".join(swapped)
    return f"{words[-1]}, {' '.join(words[:-1])}" if len(words) > 1 else key


def known_facts(note: RealNote, annotation: Any, rng: random.Random) -> list[str]:
    """Three clinical entities of a note, paraphrased; fewer where it has no three different ones.

    Gold entities where there are some, else those that the pipeline finds.
    """
    entities = (
        [(s.start, s.end) for s in annotation.entities] if note.entities is None else [e[:2] for e in note.entities]
    )
    # One word is a fact only where it is no single letter or number.
    found = dict.fromkeys(" ".join(note.text[start:end].lower().split()) for start, end in entities)
    facts = sorted(fact for fact in found if re.search(r"[^\W\d_]{3}", fact))
    return [paraphrase(fact) for fact in rng.sample(facts, min(FACTS, len(facts)))]


def ranks_by_words(queries: Sequence[str], documents: Sequence[str], right: Sequence[int]) -> list[float]:
    """Rank, from 1, of the right document of each query by BM25; documents that score alike share their mean rank."""
    import bm25s

    # It writes what it does to the screen.
    logging.getLogger("bm25s").setLevel(logging.WARNING)
    search = bm25s.BM25()
    search.index([_terms(text) or [""] for text in documents], show_progress=False)
    known = search.vocab_dict
    ranks = []
    for query, place in zip(queries, right, strict=True):
        terms = [term for term in _terms(query) if term in known]
        scores = search.get_scores(terms) if terms else np.zeros(len(documents))
        ranks.append(_rank(np.asarray(scores), place))
    return ranks


def ranks_by_vectors(queries: np.ndarray, documents: np.ndarray, right: Sequence[int]) -> list[float]:
    """The same by the cosine of vectors of length 1, `(queries, hidden)` and `(documents, hidden)`."""
    return [_rank(row, place) for row, place in zip(queries @ documents.T, right, strict=True)]


def run(material: Material, tools: Tools) -> Section:
    """Top-1 and top-10 of both searches, with the whole note and with three facts, for versions with pairs."""
    section = Section.of("linkage", facts=FACTS, encoder=tools.encoder_name)
    if not material.paired or len(material.real) < 2:
        return section.skip("Linkage needs pairs of a synthetic note and its real one, and at least two of them.")
    annotations = tools.annotate(material.texts) if material.real[0].entities is None else [None] * len(material.real)
    facts = [
        known_facts(note, annotation, random.Random(f"{tools.settings.seed}/{place}"))
        for place, (note, annotation) in enumerate(zip(material.real, annotations, strict=True))
    ]
    measures: dict[tuple[str, str, int], Measure] = {}
    for name, version in material.paired.items():
        for (known, search), ranks in _ranks(material, version, facts, tools).items():
            documents = len(material.real) if known == "notes" else len(version.texts)
            for top in TOPS:
                if top >= documents:
                    continue
                measure = measures.setdefault((known, search, top), _measure(known, search, top))
                hits = sum(rank <= top for rank in ranks)
                measure.figures[name] = share(hits, len(ranks), top / documents)
        tools.advance(1 / len(material.paired))
    section.measures = [measures[key] for key in sorted(measures, key=lambda key: (key[0] != "facts", key[2], key[1]))]
    section.remarks.append(
        "A synthetic note of one real note keeps its facts, so whoever holds the real notes can tell which it was."
    )
    few = sum(len(known) < FACTS for known in facts)
    if few:
        section.remarks.append(f"{few} notes have fewer than {FACTS} clinical facts and are left out of that attack.")
    if len(material.real) < 100:
        section.remarks.append("With so few notes to choose from, linkage is easier than in a real collection.")
    return section


def _ranks(
    material: Material, version: Version, facts: Sequence[Sequence[str]], tools: Tools
) -> dict[tuple[str, str], list[float]]:
    pairs = list(version.pairs())
    texts = list(version.texts)
    sources = [place for place, _ in pairs]
    asked = [row for row, place in enumerate(sources) if len(facts[place]) == FACTS]
    questions = ["; ".join(facts[sources[row]]) for row in asked]
    real, made = tools.encoder.embed(material.texts), tools.encoder.embed(texts)
    found = {
        ("notes", "bm25"): ranks_by_words(texts, material.texts, sources),
        ("notes", "dense"): ranks_by_vectors(made, real, sources),
    }
    if asked:
        found["facts", "bm25"] = ranks_by_words(questions, texts, asked)
        found["facts", "dense"] = ranks_by_vectors(tools.encoder.embed(questions), made, asked)
    return found


def _measure(known: str, search: str, top: int) -> Measure:
    by = "by words" if search == "bm25" else "by dense vectors"
    among = "at first guess" if top == 1 else f"among the first {top}"
    made = Measure.of("linkage", known, search=search, top=top, by=by, among=among)
    return replace(made, headline=top == 1)


def _rank(scores: np.ndarray, place: int) -> float:
    own = scores[place]
    # Rounding must not decide between texts that are the same.
    above = int((scores > own + 1e-6).sum())
    alike = int((np.abs(scores - own) <= 1e-6).sum()) - 1
    return 1 + above + alike / 2


def _terms(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())
