"""Parts of a document that commands write: between `<!-- begin NAME -->` and `<!-- end NAME -->`."""

from __future__ import annotations

from pathlib import Path


def replace_block(document: str, name: str, content: str) -> str:
    """The document with the block's content replaced.

    Raises:
        ValueError: the document has no such block, or more than one.
    """
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    if document.count(begin) != 1 or document.count(end) != 1 or document.index(end) < document.index(begin):
        raise ValueError(f"the document needs one block {name}: a line {begin} and below it a line {end}")
    head, rest = document.split(begin)
    return f"{head}{begin}\n{content.strip()}\n{end}{rest.split(end)[1]}"


def write_block(path: Path, name: str, content: str) -> None:
    """Replace a block of a file; see `replace_block`."""
    path.write_text(replace_block(path.read_text(encoding="utf-8"), name, content), encoding="utf-8")
