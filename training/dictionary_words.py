"""Build the lists of words that name nobody, from WordNet.

    python training/dictionary_words.py --wordnet dict/ --lexicons lexicons/

`dict/` is WordNet's folder of database files (see near_synonyms.py), `lexicons/` that of names and places. Writes
`pipelines/lexicons/dictionary_words.txt`, words that are no names at all, which count as evidence against an
identifier, and `training/phi_injection/words/strange_words.txt`, which `phi_injection/strange_words.py` puts into notes
together with them: a model that meets rare words only as names takes every rare word for a name.
"""

from __future__ import annotations

import argparse
import csv
import re
import textwrap
from pathlib import Path

from synthetic_note.training.near_synonyms import make_anew, synset_lines

#: WordNet's files of senses whose words with a capital may be put in: animals, communication (languages, works),
#: artefacts, cognition, food, plants, substances, states; not persons, places and groups.
PROPER_SENSES = frozenset(("05", "06", "10", "09", "13", "20", "26", "27"))
PERSON_SENSES = frozenset(("15", "18", "14"))
#: Pointers of a synset that is one thing, not a kind.
INSTANCE = "@i"
#: So many of the most frequent names never count as words.
FREQUENT = {"census1990_surnames.tsv": 4000, "census1990_female_first.tsv": 9999, "census1990_male_first.tsv": 9999}


def names_of(folder: Path, file: str, count: int | None = None) -> set[str]:
    """The first names of a list, in small letters."""
    with (folder / file).open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["name"].lower() for number, row in enumerate(rows) if count is None or number < count}


def main() -> None:
    """Write the lists."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wordnet", type=Path, required=True, help="folder of WordNet's database files")
    parser.add_argument("--lexicons", type=Path, required=True, help="folder of the lists of names")
    parser.add_argument("--dictionary", type=Path, default=Path("pipelines/lexicons/dictionary_words.txt"))
    parser.add_argument("--strange", type=Path, default=Path("training/phi_injection/words/strange_words.txt"))
    arguments = parser.parse_args()
    frequent = set().union(*(names_of(arguments.lexicons, *item) for item in FREQUENT.items()))
    surnames = names_of(arguments.lexicons, "census1990_surnames.tsv")
    towns = names_of(arguments.lexicons, "geonames_us_cities1000.tsv")
    common: set[str] = set()
    proper: set[str] = set()
    named: set[str] = set()
    for _, parts, words in synset_lines(arguments.wordnet):
        common.update(w for w in words if re.fullmatch(r"[a-z]{4,14}", w))
        capital = {w for w in words if re.fullmatch(r"[A-Z][a-z]{3,13}(?<!idae)(?<!aceae)(?<!inae)", w)}
        if INSTANCE in parts or parts[1] in PERSON_SENSES:
            named |= capital
        elif parts[1] in PROPER_SENSES:
            proper |= capital
    common -= frequent | towns
    plain = common - surnames - {word.lower() for word in named}
    proper = {word for word in proper - named if word.lower() not in surnames | frequent | towns}
    make_anew(arguments.dictionary, _filled(plain, " "))
    make_anew(
        arguments.strange, ["", "## common", *_filled(common - plain, ", "), "", "## proper", *_filled(proper, ", ")]
    )


def _filled(words: set[str], joint: str) -> list[str]:
    return textwrap.wrap(joint.join(sorted(words)), 119, break_long_words=False)


if __name__ == "__main__":
    main()
