"""Whether a checkpoint's folder can be published: complete, and with nothing in it that must not leave the machine."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from .card_check import CONFIDENCE, card_problems, read_scores, section, unrecorded_numbers

CARD, SCORES = "README.md", "scores.json"

#: Files that belong to a checkpoint. Everything else is refused: training text, maps of identifiers, logs, states of
#: an optimizer, weights that run code when they are loaded.
ALLOWED: tuple[str, ...] = (
    "config.json", "generation_config.json", "tokenizer*.json", "special_tokens_map.json", "added_tokens.json",
    "vocab.json", "vocab.txt", "merges.txt", "spiece.model", "tokenizer.model", "*.safetensors",
    "model.safetensors.index.json", CARD, SCORES, "LICENSE*", ".gitattributes", "*.py",
    "code/*.py", "lexicons/*.txt", "lexicons/*.tsv",
)  # fmt: skip

#: Folders of a checkpoint: the code of the pipeline and its word lists.
FOLDERS: tuple[str, ...] = ("code", "lexicons")

#: Hidden by caches and never uploaded.
IGNORED: tuple[str, ...] = ("__pycache__", ".cache", ".git", ".DS_Store")

TEXT_SUFFIXES: tuple[str, ...] = (".json", ".py", ".md", ".txt", "")

# A path of somebody's machine; not part of a URL or of a longer word.
_PATH = re.compile(
    r"(?<![\w./:\\-])/(?:home|root|users|mnt|media|tmp|var|data|opt|srv|work|workspace|scratch|content|usr|private)/\w"
    r"|(?<![\w?])[A-Z]:\\{1,2}\w",  # but not a flag of a regular expression, "(?i:"
    re.IGNORECASE,
)
_IMPORT = re.compile(r"^\s*from \.(\w+) import", re.MULTILINE)


@dataclass(frozen=True)
class Upload:
    """Files of a folder by their names in the repository, with their sizes in bytes, and what speaks against it."""

    files: tuple[tuple[str, int], ...]
    problems: tuple[str, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(size for _, size in self.files)


def check_upload(folder: Path) -> Upload:
    """Look through a checkpoint's folder; the messages name files and quote nothing of them."""
    names: dict[str, Path] = {}
    problems: list[str] = []
    for path in sorted([*folder.iterdir(), *(file for name in FOLDERS for file in (folder / name).glob("*"))]):
        name = path.relative_to(folder).as_posix()
        if path.name in IGNORED or name in FOLDERS:
            continue
        if path.is_symlink() and not path.exists():
            problems.append(f"{name}: a link that leads nowhere")
        elif path.is_dir():
            problems.append(f"{name}/: a folder does not belong to a checkpoint")
        elif not any(fnmatch(name, pattern) and name.count("/") == pattern.count("/") for pattern in ALLOWED):
            problems.append(f"{name}: does not belong to a checkpoint; take it out of the folder")
        else:
            names[name] = path
    problems += _missing(names)
    problems += machine_paths(names)
    if CARD in names:
        problems += [f"{CARD}: {problem}" for problem in _card(names)]
    files = tuple((name, path.stat().st_size) for name, path in names.items())
    return Upload(files, tuple(problems))


def _missing(names: dict[str, Path]) -> list[str]:
    problems = []
    if not any(name.endswith(".safetensors") for name in names):
        problems.append("no weights: *.safetensors is missing")
    for name, what in (("tokenizer_config.json", "the tokenizer"), (CARD, "the model card"), (SCORES, "the scores")):
        if name not in names:
            problems.append(f"{name} is missing: {what}")
    if "tokenizer.json" not in names and not {"vocab.txt", "vocab.json", "spiece.model"} & names.keys():
        problems.append("tokenizer.json is missing: the tokenizer")
    if SCORES in names and read_scores(names[SCORES].read_text(encoding="utf-8", errors="replace")) is None:
        problems.append(f"{SCORES}: no scores can be read from it")
    if "config.json" not in names:
        return [*problems, "config.json is missing: the configuration"]
    try:
        config = json.loads(names["config.json"].read_text(encoding="utf-8"))
        entries = [task["impl"] for task in config["custom_pipelines"].values()]
        entries += list((config.get("auto_map") or {}).values())
    except (ValueError, KeyError, TypeError, AttributeError):
        return [*problems, "config.json names no pipeline: save the folder with pipe.save_pretrained"]
    wanted = {entry.rpartition("--")[2].split(".", 1)[0] for entry in entries}
    seen: set[str] = set()
    while wanted:
        module = wanted.pop()
        seen.add(module)
        file = names.get(f"{module}.py")
        if file is None:
            problems.append(f"{module}.py is missing: code that the folder needs")
        else:
            found = _IMPORT.findall(file.read_text(encoding="utf-8"))
            wanted |= {f"{module.rpartition('/')[0]}/{name}".lstrip("/") for name in found} - seen
    return problems


def machine_paths(names: dict[str, Path]) -> list[str]:
    """Of files by name, those of text that hold a path of somebody's machine, as problems."""
    return [
        f"{name}: holds a path of a machine"
        for name, path in names.items()
        if path.suffix in TEXT_SUFFIXES and _PATH.search(path.read_text(encoding="utf-8", errors="replace"))
    ]


def _card(names: dict[str, Path]) -> list[str]:
    card = names[CARD].read_text(encoding="utf-8", errors="replace")
    problems = card_problems(card)
    scores = read_scores(names[SCORES].read_text(encoding="utf-8", errors="replace")) if SCORES in names else None
    if scores is not None:
        # The table of scores; the prose around it tells sizes and settings that are recorded elsewhere.
        tables = re.findall(r"^```\n(.*?)^```", section(card, "What it scores"), re.MULTILINE | re.DOTALL)
        unknown = unrecorded_numbers(tables[0], scores, CONFIDENCE) if tables else []
        if unknown:
            problems.append(f"{len(unknown)} numbers of its table of scores do not stand in {SCORES}; write it anew")
    return problems
