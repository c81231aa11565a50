"""Lists of words are data: no literal in the code holds more than about forty."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("src", "modeling", "pipelines", "training", "cloning", "evaluation", "integrations", "benchmarks", "space")
MOST = 40


def long_lists(code: str) -> list[int]:
    """Lines of the literals with too many words: white space between them in a string, or one an item of a collection.

    A sentence has punctuation before its blanks and is none; neither are codes in capitals.
    """
    lines = []
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value.split() if not re.search(r"[.,;:?!`]\s", node.value) else []
        elif isinstance(node, (ast.Tuple, ast.List, ast.Set, ast.Dict)):
            items = node.keys if isinstance(node, ast.Dict) else node.elts
            words = [item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str)]
        else:
            continue
        if sum(re.search(r"[^\W\d_]{2}", word) is not None and not word.isupper() for word in words) > MOST:
            lines.append(node.lineno)
    return lines


def test_too_long_a_list_is_seen() -> None:
    words = [f"word{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(MOST + 1)]
    assert long_lists(f"a = '''{' '.join(words)}'''") == [1]
    assert long_lists(f"a = {words!r}") == [1]
    assert long_lists(f"a = {words[1:]!r}") == []
    assert long_lists(f"a = '''{' '.join(words)}. And so on.'''") == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_list_of_words_in_the_code(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files
    found = [f"{file.relative_to(ROOT)}:{line}" for file in files for line in long_lists(file.read_text("utf-8"))]
    assert found == []
