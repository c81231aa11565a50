"""A small lexicon folder, injectors that read it, and what every injected note must keep."""

import random
from pathlib import Path

import pytest
from data.cases import cases
from synthetic_note.pipelines.annotation.spans import NAME_ROLES, PHI_TYPES
from synthetic_note.training.phi_injection import InjectedNote, PhiInjector

(BASE,) = cases("training", "base note")

SYLLABLES = "ba cor den fil gar hol jin kes lom mar nev os pel rud sto tav".split()


def _names(count: int, seed: int, suffix: str = "") -> list[str]:
    rng = random.Random(seed)
    names: dict[str, None] = {}
    while len(names) < count:
        names["".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3))).title() + suffix] = None
    return list(names)


@pytest.fixture(scope="session")
def lexicon_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small lexicon folder with invented entries."""
    folder = tmp_path_factory.mktemp("lexicons")

    def write(name: str, header: str, rows: list[str]) -> None:
        (folder / name).write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")

    surnames = [f"{n}\t{1 / (i + 1):.4f}\t{i}" for i, n in enumerate(_names(300, 1))]
    write("census1990_surnames.tsv", "name\tfreq_pct\trank", surnames)
    for sex, seed, suffix in (("female", 2, "a"), ("male", 3, "o")):
        first = [f"{n}\t0.1\t{i}" for i, n in enumerate(_names(120, seed, suffix))]
        write(f"census1990_{sex}_first.tsv", "name\tfreq_pct\trank", first)
    ssa = [f"{n}\t900\t3" for n in _names(60, 4, "a")] + [f"{n}\t2\t800" for n in _names(60, 5, "o")]
    write("ssa_first_names_1915_on.tsv", "name\tfemale_count\tmale_count", ssa)
    cities = [f"{n}\tOH\t{1000 + i}" for i, n in enumerate(_names(150, 6, "ville"))]
    write("geonames_us_cities1000.tsv", "name\tstate\tpopulation", cities)
    hospitals = [f"{n} Medical Center\tX\tOH\tY\tZ\tW" for n in _names(100, 7)]
    write("cms_hospitals.tsv", "name\tcity\tstate\tcounty\ttype\townership", hospitals)
    write("us_street_names.txt", "Main Street", [f"{n} Avenue" for n in _names(120, 8)])
    return folder


@pytest.fixture(scope="session")
def train_injector(lexicon_dir: Path) -> PhiInjector:
    return PhiInjector(lexicon_dir)


@pytest.fixture(scope="session")
def eval_injector(lexicon_dir: Path) -> PhiInjector:
    return PhiInjector(lexicon_dir, split="eval")


def check(note: InjectedNote) -> None:
    end = 0
    for span in note.spans:
        assert end <= span.start < span.end <= len(note.text)
        covered = note.text[span.start : span.end]
        assert covered == covered.strip()
        assert span.type in PHI_TYPES
        assert span.role is None or (span.type == "NAME" and span.role in NAME_ROLES)
        assert not (span.type == "LOCATION" and "\n" in covered)
        end = span.end
    for start, stop in note.ignore:
        assert 0 <= start < stop <= len(note.text)
        assert all(stop <= s.start or s.end <= start for s in note.spans)
