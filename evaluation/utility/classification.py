"""Train on one data set, test on real notes: label classification by TF-IDF and logistic regression.

python -m synthetic_note.evaluation.utility.classification --test dev.jsonl real=a.jsonl clone=b.jsonl -o out.json
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .intervals import mean_interval

SEEDS = 5


def macro_f1(
    train: tuple[Sequence[str], Sequence[str]], test: tuple[Sequence[str], Sequence[str]], *, seed: int
) -> dict[str, float]:
    """Scores on the test texts of a classifier of the training texts.

    Args:
        train, test: (texts, labels); a label that is not in the test is no fault.
        seed: of the bootstrap sample of the training texts, which is what varies from seed to seed.

    Raises:
        ValueError: fewer than two labels to train on.
        ImportError: scikit-learn is missing; install synthetic-note[eval].
    """
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.metrics import accuracy_score, f1_score
    except ImportError:
        raise ImportError("scikit-learn is needed: pip install 'synthetic-note[eval]'") from None

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


def compare(
    sources: Mapping[str, tuple[Sequence[str], Sequence[str]]],
    test: tuple[Sequence[str], Sequence[str]],
    *,
    seeds: int = SEEDS,
) -> dict[str, Any]:
    """Mean and interval of each score over the seeds, for each data set by name."""
    results: dict[str, Any] = {}
    for name, train in sources.items():
        runs = [macro_f1(train, test, seed=seed) for seed in range(seeds)]
        results[name] = {"notes": len(train[0])} | {
            score: mean_interval([run[score] for run in runs]) for score in ("macro_f1", "accuracy")
        }
    return results


def read_labelled(path: Path) -> tuple[list[str], list[str]]:
    """Texts and labels of a JSON lines file with the columns `text` and `label`."""
    with path.open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    return [row["text"] for row in rows], [row["label"] for row in rows]


def main(arguments: Sequence[str] | None = None) -> None:
    """Compare data sets and write the scores."""
    parser = argparse.ArgumentParser(description="Train on each data set, test on a real one.")
    parser.add_argument("sources", nargs="+", metavar="NAME=FILE")
    parser.add_argument("--test", type=Path, required=True)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parsed = parser.parse_args(arguments)
    named = dict(source.split("=", 1) for source in parsed.sources)
    sources = {name: read_labelled(Path(path)) for name, path in named.items()}
    results = compare(sources, read_labelled(parsed.test), seeds=parsed.seeds)
    parsed.output.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
