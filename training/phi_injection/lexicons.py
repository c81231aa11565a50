"""Reads the lexicon folder and samples names, cities, hospitals and streets from it.

Every entry belongs to one split for good: an entry whose BLAKE2 hash (of its lower-cased text) falls into the
lowest tenth is held out for `eval`, all others are for `train`. So no name, city or facility that an evaluation
note was filled with has been seen in training, whatever the seed.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from pathlib import Path

from .tables import Split, Weighted, is_held_out, word_lists

HELD_OUT_SHARE = 0.1

_FILES = {
    "census1990_surnames.tsv": ("name", "freq_pct"),
    "census1990_female_first.tsv": ("name", "freq_pct"),
    "census1990_male_first.tsv": ("name", "freq_pct"),
    "ssa_first_names_1915_on.tsv": ("name", "female_count", "male_count"),
    "geonames_us_cities1000.tsv": ("name", "state", "population"),
    "cms_hospitals.tsv": ("name", "city", "state"),
}
_STREETS = "us_street_names.txt"


class Lexicons:
    """Samplers over one split of the lists.

    Frequent names come as often as in the population in half of the draws; the other half is even over all names
    or over the list of non-English ones, so that rare names are common enough to learn from.

    Raises `FileNotFoundError` for a missing list and `ValueError` for one without its columns.
    """

    def __init__(self, folder: str | Path, split: Split = "train") -> None:
        self.split = split
        self._folder = Path(folder)
        missing = [name for name in [*_FILES, _STREETS] if not (self._folder / name).is_file()]
        if missing:
            raise FileNotFoundError(f"The lexicon folder lacks {', '.join(missing)}.")
        rows = {name: self._read(name, columns) for name, columns in _FILES.items()}
        self.surnames = self._names({r[0]: float(r[1]) for r in rows["census1990_surnames.tsv"]}, "surnames")
        self.first = {
            sex: self._names(self._first_weights(rows, file, column), f"{label} given names")
            for sex, label, file, column in (
                ("F", "female", "census1990_female_first.tsv", 1),
                ("M", "male", "census1990_male_first.tsv", 2),
            )
        }
        kept: dict[str, dict[str, tuple[str, ...]]] = {}
        for heading, names in word_lists("cultures").items():
            culture, part = heading.split()
            kept.setdefault(culture, {})[part] = self._keep(names)
        self.cultures = {culture: lists for culture, lists in kept.items() if all(lists.values())}
        self.culture_names = sorted(self.cultures)
        words = word_lists("word_names")
        self.word_surnames = self._keep(words["surname"])
        self.word_first = {sex: self._keep(words[f"first {sex}"]) for sex in "FM"}
        cities = [(r[0], r[1], float(r[2] or 0)) for r in rows["geonames_us_cities1000.tsv"]]
        cities = [c for c in cities if self._mine(c[0])]
        self._need(cities, "cities")
        self.cities = Weighted([(c[0], c[1]) for c in cities], [max(c[2], 1000.0) ** 0.5 for c in cities])
        self.hospitals = [(_plain(r[0]), r[1], r[2]) for r in rows["cms_hospitals.tsv"] if self._mine(_plain(r[0]))]
        self._need(self.hospitals, "hospitals")
        lines = (self._folder / _STREETS).read_text(encoding="utf-8").splitlines()
        self.streets = [line.strip() for line in lines if line.strip() and self._mine(line.strip())]
        self._need(self.streets, "streets")

    def _read(self, name: str, columns: tuple[str, ...]) -> list[tuple[str, ...]]:
        with (self._folder / name).open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if not set(columns) <= set(reader.fieldnames or ()):
                raise ValueError(f"The lexicon {name} must have the columns {', '.join(columns)}.")
            return [tuple(row[c] or "" for c in columns) for row in reader if row[columns[0]]]

    def _mine(self, entry: str) -> bool:
        return is_held_out(entry, HELD_OUT_SHARE) == (self.split == "eval")

    def _keep(self, names: Sequence[str]) -> tuple[str, ...]:
        return tuple(n for n in names if self._mine(n))

    def _need(self, entries: Sequence[object], what: str) -> None:
        if not entries:
            raise ValueError(f"The lexicon folder has no {what} for the {self.split} split; give longer lists.")

    def _first_weights(self, rows: dict[str, list[tuple[str, ...]]], census: str, column: int) -> dict[str, float]:
        weights = {r[0]: float(r[1]) for r in rows[census]}
        ssa = rows["ssa_first_names_1915_on.tsv"]
        total = sum(float(r[column] or 0) for r in ssa) or 1.0
        for row in ssa:
            share = 100.0 * float(row[column] or 0) / total
            other = float(row[3 - column] or 0)
            if share > 0 and float(row[column]) >= other * 0.2:
                weights[row[0]] = weights.get(row[0], 0.0) + share
        return weights

    def _names(self, weights: dict[str, float], what: str) -> tuple[Weighted[str], list[str]]:
        mine = {n: w for n, w in weights.items() if self._mine(n)}
        self._need(list(mine), what)
        return Weighted(list(mine), [max(w, 1e-4) for w in mine.values()]), list(mine)

    def surname(self, rng: random.Random, culture: str | None = None) -> str:
        """One family name, of the culture if one is given."""
        if culture is not None:
            return rng.choice(self.cultures[culture]["last"])
        u = rng.random()
        if u < 0.12 and self.word_surnames:
            return rng.choice(self.word_surnames)
        weighted, every = self.surnames
        name = weighted.draw(rng) if u < 0.6 else rng.choice(every)
        if rng.random() < 0.03:
            name = f"{name}-{weighted.draw(rng)}"
        return name

    def given(self, rng: random.Random, sex: str, culture: str | None = None) -> str:
        """One given name for sex `F` or `M`."""
        if culture is not None:
            return rng.choice(self.cultures[culture][sex])
        u = rng.random()
        if u < 0.08 and self.word_first[sex]:
            return rng.choice(self.word_first[sex])
        weighted, every = self.first[sex]
        return weighted.draw(rng) if u < 0.75 else rng.choice(every)

    def culture(self, rng: random.Random) -> str | None:
        """A culture for a whole person, or None for the census lists."""
        return rng.choice(self.culture_names) if rng.random() < 0.3 and self.culture_names else None


def _plain(name: str) -> str:
    """A hospital's name as people write it: without register suffixes."""
    name = " ".join(name.split("(")[0].split())
    for suffix in (" Cah", ", Inc", " Inc", " Llc", ", Llc", " Lp", " Corporation"):
        name = name.removesuffix(suffix)
    return name.rstrip(", ") or name
