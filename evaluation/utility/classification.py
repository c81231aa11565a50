"""Utility for classification: TF-IDF and logistic regression, trained on a version, tested on real held-out notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from synthetic_note.evaluation.fidelity.shape import REAL
from synthetic_note.evaluation.findings import Figure, Measure, Section
from synthetic_note.evaluation.intervals import mean_of_seeds
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools

SEEDS = 5
SCORES: tuple[str, ...] = ("macro_f1", "accuracy")

#: Texts and the label of each.
Labelled = tuple[Sequence[str], Sequence[str]]


def scores(train: Labelled, test: Labelled, *, seed: int) -> dict[str, float]:
    """Scores on the test texts of a classifier of the training texts. `train`, `test`: a label that is not in the test
    is no fault. `seed`: of the bootstrap sample of the training texts, which is what varies from seed to seed. Raises
    ValueError: fewer than two labels to train on."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import accuracy_score, f1_score

    texts, labels = train
    chosen = np.random.default_rng(seed).integers(len(texts), size=len(texts))
    drawn = [labels[place] for place in chosen]
    if len(set(drawn)) < 2:
        raise ValueError("at least two labels are needed to train on")
    vectors = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    model = LogisticRegression(C=10.0, max_iter=300, class_weight="balanced", random_state=seed)
    model.fit(vectors.fit_transform([texts[place] for place in chosen]), drawn)
    guessed = model.predict(vectors.transform(test[0]))
    names = sorted(set(test[1]))
    return {
        "macro_f1": float(f1_score(test[1], guessed, labels=names, average="macro", zero_division=0)),
        "accuracy": float(accuracy_score(test[1], guessed)),
    }


def compare(sources: Mapping[str, Labelled], test: Labelled, *, seeds: int = SEEDS) -> dict[str, dict[str, Figure]]:
    """Mean and interval of each score over the seeds, for each data set by name; `cases` are its texts."""
    results = {}
    for name, train in sources.items():
        runs = [scores(train, test, seed=seed) for seed in range(seeds)]
        results[name] = {score: mean_of_seeds([run[score] for run in runs], len(train[0])) for score in SCORES}
    return results


def run(material: Material, tools: Tools) -> Section:
    """Scores on the held-out notes, for the real notes and every version with labels."""
    section = Section.of("classification", seeds=SEEDS)
    notes = [*material.real, *material.held_out]
    if not material.held_out or any(note.label is None for note in notes):
        return section.skip("Class labels of real and held-out notes are needed (--label-column, --holdout).")
    labels = [str(note.label) for note in material.real]
    if len(set(labels)) < 2:
        return section.skip("The real notes have only one label.")
    sources: dict[str, Labelled] = {REAL: (material.texts, labels)}
    for name, version in material.versions.items():
        if version.sources is not None:
            sources[name] = (version.texts, [labels[source] for source in version.sources])
        elif version.labels is not None:
            sources[name] = (version.texts, version.labels)
    results = compare(sources, (material.holdout, [str(note.label) for note in material.held_out]))
    section.measures = [Measure.of("classification", key) for key in SCORES]
    for measure in section.measures:
        measure.figures = {name: found[measure.key] for name, found in results.items()}
    return section
