"""Build the lexicon of drugs from the dictionary of the package `drug-named-entity-recognition` (2.0.9).

    python training/drug_names.py > pipelines/lexicons/drug_names.txt

Kept are generic names and brands of one word; not those that are also names of people, towns or everyday words.
"""

from __future__ import annotations

import re
import textwrap

from synthetic_note.pipelines.lexicons.names import is_listed_name
from synthetic_note.pipelines.lexicons.places import CITIES
from synthetic_note.pipelines.lexicons.vocabulary import EVERYDAY_WORDS, NAME_LIKE_WORDS

HEAD = """\
# Names of drugs and other substances, lower case; none is a listed name of a person or town, or an everyday word.
# source: made by training/drug_names.py from the dictionary of drug-named-entity-recognition 2.0.9, which joins
#   MedlinePlus, MeSH and DrugBank's open vocabulary. Copyright (c) 2023 Fast Data Science Ltd.
# licence: MIT
# format: words"""

#: Letters of the shortest name that is kept.
SHORTEST = 5


def main() -> None:
    from drug_named_entity_recognition import drugs_finder

    # A dictionary's own spellings and its brands; not its guesses at misspellings.
    names = {*drugs_finder.drug_canonical_to_data, *drugs_finder.drug_variant_to_variant_data}
    kept = sorted(
        name
        for name in names
        if re.fullmatch(rf"[a-z]{{{SHORTEST},}}", name)
        and name not in EVERYDAY_WORDS
        and name not in NAME_LIKE_WORDS
        and name not in CITIES
        and not is_listed_name(name)
    )
    print(HEAD)
    print(textwrap.fill(" ".join(kept), 120, break_long_words=False))


if __name__ == "__main__":
    main()
