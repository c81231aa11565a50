"""Parts of a document that commands write, and numbers in it that are taken from committed JSON.

    python -m synthetic_note.evaluation.doc_blocks README.md model_card.md docs/*.md [--check]

A block stands between `<!-- begin NAME -->` and `<!-- end NAME -->` and is written by the command that makes it. A
number stands between `<!-- number: FILE#/KEY/KEY | FORMAT -->` and `<!-- /number -->`, a table between
`<!-- table: FILE#/KEY -->` and `<!-- /table -->`: FILE is a JSON file as seen from the root of the repository, the keys
a JSON pointer (RFC 6901), FORMAT a format of Python, by default as the value is. A table is an object with `columns`
and `rows`. This command writes them anew; with --check it only says what is stale, and exits with 1 where anything is.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_QUOTE = re.compile(
    r"(<!-- (?P<kind>number|table): (?P<file>[^#|]+?)#(?P<pointer>/[^|]*?)(?: \| (?P<format>\S+))? -->)"
    r"(?P<content>.*?)(?P<end><!-- /(?P=kind) -->)",
    re.DOTALL,
)


def replace_block(document: str, name: str, content: str) -> str:
    """The document with the block's content replaced. Raises ValueError: the document has no such block, or more than
    one."""
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    if document.count(begin) != 1 or document.count(end) != 1 or document.index(end) < document.index(begin):
        raise ValueError(f"the document needs one block {name}: a line {begin} and below it a line {end}")
    head, rest = document.split(begin)
    return f"{head}{begin}\n{content.strip()}\n{end}{rest.split(end)[1]}"


def write_block(path: Path, name: str, content: str) -> None:
    """Replace a block of a file; see `replace_block`."""
    path.write_text(replace_block(path.read_text(encoding="utf-8"), name, content), encoding="utf-8")


def quote_figures(document: str, root: Path) -> str:
    """The document with every number and table as its JSON file has it now. `root`: of the repository, from which files
    are named. Raises ValueError: a file or a key in it is missing, or a marker has no end."""
    opened = len(re.findall(r"<!-- (?:number|table): ", document))
    if opened != len(_QUOTE.findall(document)):
        raise ValueError("a number or table marker has no end, or is not written as doc_blocks.py says")

    def quoted(match: re.Match[str]) -> str:
        value = _look_up(root / match["file"].strip(), match["pointer"].strip())
        if match["kind"] == "table":
            content = "\n" + _table(value) + "\n"
        else:
            content = format(value, match["format"] or "") if not isinstance(value, bool) else str(value).lower()
        return f"{match[1]}{content}{match['end']}"

    return _QUOTE.sub(quoted, document)


def _look_up(file: Path, pointer: str) -> Any:
    try:
        value: Any = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise ValueError(f"{file.name} cannot be read; the command that makes it writes it") from None
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        try:
            value = value[int(key)] if isinstance(value, list) else value[key]
        except (KeyError, IndexError, TypeError, ValueError):
            raise ValueError(f"{file.name} has no {pointer}") from None
    return value


def _table(value: Any) -> str:
    if not isinstance(value, dict) or not {"columns", "rows"} <= set(value):
        raise ValueError("a table needs `columns` and `rows`")
    rows: list[Sequence[Any]] = [value["columns"], ["---"] * len(value["columns"]), *value["rows"]]
    return "\n".join("| " + " | ".join(str(cell) for cell in row) + " |" for row in rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check the figures of documents; returns 1 where one was stale and only checked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--root", type=Path, default=Path(), help="of the repository; default: the current folder")
    parser.add_argument("--check", action="store_true", help="change nothing")
    args = parser.parse_args(arguments)
    stale = 0
    for path in args.documents:
        before = path.read_text(encoding="utf-8")
        after = quote_figures(before, args.root)
        if after == before:
            continue
        stale += 1
        if args.check:
            print(f"{path}: figures are not those of the JSON files; run without --check")
        else:
            path.write_text(after, encoding="utf-8")
            print(f"{path}: figures written")
    return 1 if stale and args.check else 0


if __name__ == "__main__":
    sys.exit(main())
