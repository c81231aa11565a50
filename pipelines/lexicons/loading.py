"""Reads the word lists and tables of this folder: data files with source, licence and format in their first lines.

Format: lines that begin with `#` are comments. `*.txt` holds phrases, one a line, or with the comment `# format: words`
words that white space separates. `*.tsv` holds rows, a tab between the columns.

In an installed package the files lie beside this module. Code that came with a model has them in the model's folder or
repository, which [`locate`] tells before anything is read.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from transformers.utils import cached_file

FOLDER = "lexicons"

#: Names the data files of a model's folder, since a repository in the cache cannot be listed.
INDEX = "index.txt"

_beside = Path(__file__).resolve().parent
_model: tuple[str, str | None] | None = None


def locate(source: str, revision: str | None = None) -> None:
    """Tell where a model came from, whose folder or repository holds the lexicons; no use where they lie beside.

    Args:
        source: a folder, or an id on the Hub.
        revision: the commit of the latter.
    """
    global _model
    _model = (source, revision)


@cache
def folder() -> Path:
    """The folder with the data files.

    Raises:
        OSError: they lie neither beside the code nor with the model.
    """
    if _beside.name == FOLDER:
        return _beside
    if _model is not None:
        source, revision = _model
        if Path(source).is_dir():
            return Path(source) / FOLDER
        # The index names all files; each is fetched, so that the folder is whole.
        index = cached_file(source, f"{FOLDER}/{INDEX}", revision=revision)
        for name in Path(str(index)).read_text(encoding="utf-8").split():
            cached_file(source, f"{FOLDER}/{name}", revision=revision)
        return Path(str(index)).parent
    raise OSError(f"the folder {FOLDER}/ is missing beside the model: save it anew with pipe.save_pretrained")


def data_files() -> list[Path]:
    """All data files, sorted by name."""
    return sorted(file for file in folder().glob("*.t[xs][tv]") if file.name != INDEX)


def _lines(file: Path) -> tuple[list[str], list[str]]:
    lines = file.read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line.startswith("#")], [line for line in lines if line and line[0] != "#"]


@cache
def phrases(name: str) -> tuple[str, ...]:
    """The entries of `name`.txt in their order."""
    comments, lines = _lines(folder() / f"{name}.txt")
    if "# format: words" in comments:
        return tuple(word for line in lines for word in line.split())
    return tuple(lines)


@cache
def words(name: str) -> frozenset[str]:
    """The entries of `name`.txt as a set."""
    return frozenset(phrases(name))


def read_rows(file: Path) -> tuple[tuple[str, ...], ...]:
    """The rows of a data file of any folder, in their order."""
    return tuple(tuple(line.split("\t")) for line in _lines(file)[1])


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `name`.tsv, in their order."""
    return read_rows(folder() / f"{name}.tsv")


@cache
def pairs(name: str) -> dict[str, str]:
    """The rows of `name`.tsv as a key and its value, which may be empty."""
    return {row[0]: row[1] for row in rows(name)}


@cache
def groups(name: str) -> dict[str, tuple[str, ...]]:
    """The rows of `name`.tsv as a key and its entries, which a comma and a space separate."""
    return {key: tuple(entries.split(", ")) for key, entries in pairs(name).items()}


def word_table(text: str) -> frozenset[str]:
    """The words of `text`, which blanks separate."""
    return frozenset(text.split())


def word_list(key: str) -> frozenset[str]:
    """The words of a row of short_lists.tsv."""
    return word_table(pairs("short_lists")[key])
