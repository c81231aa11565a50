"""Reads `{{TYPE|text}}` markup, the form in which annotated test sentences are written.

python tests/data/phi_markup.py < sentences.txt >> tests/data/phi_queries.jsonl
"""

import json
import re
import sys
from typing import Any

_MARK = re.compile(r"\{\{([A-Z_]+)\|([^{}]+)\}\}")


def parse_markup(line: str) -> dict[str, Any]:
    """Plain text and the character offsets of its marked identifiers; `\\n` stands for a line end."""
    line = line.replace("\\n", "\n")
    text, spans, position = "", [], 0
    for match in _MARK.finditer(line):
        text += line[position : match.start()]
        spans.append({"start": len(text), "end": len(text) + len(match.group(2)), "label": match.group(1)})
        text += match.group(2)
        position = match.end()
    return {"text": text + line[position:], "spans": spans}


if __name__ == "__main__":
    for row in sys.stdin:
        if row.strip():
            print(json.dumps(parse_markup(row.rstrip("\n")), ensure_ascii=False))
