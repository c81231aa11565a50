"""The options of `GenerateOptions` on the command line: names, kinds and help come from the dataclass itself."""

from __future__ import annotations

import argparse
import dataclasses
import inspect
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..note_files import InputError
from ..pipelines.annotation.spans import ENTITY_LABELS
from ..pipelines.options import ERROR_MODES, REWRITE_MODES, STRATEGY_NAMES, GenerateOptions
from ..pipelines.planning.mask_ratio import check_mask_ratio
from ..pipelines.surrogates.policies import DATE_RULES, MODES

#: Options that find PHI, the only ones that `annotate` needs.
ANNOTATE_OPTIONS: tuple[str, ...] = (
    "phi_threshold", "known_phi", "allow", "deny", "professions", "errors", "stride", "max_characters", "batch_size",
)  # fmt: skip

#: Options whose values can identify somebody: they are read from files, because command lines are logged.
FROM_FILES: dict[str, str] = {
    "known_phi": "a JSON file with lists of identifiers by PHI type",
    "allow": "a text file, one string a line",
    "deny": "a text file, one string a line",
}

_KINDS: dict[str, dict[str, Any]] = {
    **{name: {"metavar": "FILE", "type": Path} for name in FROM_FILES},
    "protect": {"nargs": "*", "choices": ENTITY_LABELS, "metavar": "LABEL"},
    "strategy": {"choices": STRATEGY_NAMES},
    "num_steps": {"type": int, "metavar": "N"},
    "seed": {"type": int, "metavar": "N"},
    "surrogates": {"choices": MODES},
    "dates": {"choices": DATE_RULES},
    "rewrite": {"choices": REWRITE_MODES},
    "errors": {"choices": ERROR_MODES},
    "patient_id": {"metavar": "ID"},
    "key_file": {"metavar": "FILE"},
    "policy": {"metavar": "NAME"},
    "rare_ngrams": {"metavar": "FILE"},
}


def option_help() -> dict[str, str]:
    """What the docstring of `GenerateOptions` says of each option, by name."""
    text = inspect.getdoc(GenerateOptions) or ""
    lines = text.split("Args:", 1)[1]
    texts: dict[str, str] = {}
    for match in re.finditer(r"^    ([a-z_]+(?:, [a-z_]+)*): (.*(?:\n {8,}.*)*)", lines, re.MULTILINE):
        for name in match[1].split(", "):
            texts[name] = " ".join(match[2].split())
    return texts


def option_table() -> str:
    """The options as a Markdown table, as docs/options.md has it."""
    rows = ["| option | default | what it does |", "| --- | --- | --- |"]
    texts = option_help()
    for field in dataclasses.fields(GenerateOptions):
        default = "`" + json.dumps(field.default) + "`"
        if isinstance(field.default, tuple):
            default = ", ".join(f"`{value}`" for value in field.default) or "none"
        elif isinstance(field.default, bool) or field.default is None:
            default = f"`{field.default}`"
        default = default.replace('"', "")
        rows.append(f"| `{field.name}` | {default} | {texts[field.name]} |")
    return "\n".join(rows)


def mask_ratio(text: str) -> float | dict[str, float]:
    """A ratio: `0.3`, or one per part of speech: `NOUN=0.5,VERB=0.3`."""
    try:
        if "=" not in text:
            value: float | dict[str, float] = float(text)
        else:
            pairs = [pair.split("=", 1) for pair in text.split(",")]
            value = {name.strip().upper(): float(number) for name, number in pairs}
    except ValueError:
        raise argparse.ArgumentTypeError("give a number, or NOUN=0.5,VERB=0.3") from None
    try:
        check_mask_ratio(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return value


def phi_threshold(text: str) -> float | str:
    """A number from 0 to 1, or the name of a preset."""
    try:
        return float(text)
    except ValueError:
        return text


def add_options(parser: argparse.ArgumentParser, names: Iterable[str] | None = None) -> None:
    """Add the pipeline's options, or those named; none of them has a value where it was not given."""
    group = parser.add_argument_group("options of the pipeline")
    texts = option_help()
    for field in dataclasses.fields(GenerateOptions):
        if names is not None and field.name not in names:
            continue
        text = texts[field.name].replace("%", "%%")
        if field.name in FROM_FILES:
            text = f"{FROM_FILES[field.name]}: {text}"
        elif field.name == "mask_ratio":
            text += " Written 0.3, or NOUN=0.5,VERB=0.3."
        elif field.name == "patient_id":
            text = "one patient id for all notes (--patient-column gives each note its own). Needs a secret key."
        elif field.name == "rare_ngrams":
            text = (
                "table of the corpus' common word sequences, made by `synthetic-note count-ngrams`; of every sequence "
                "that is not in it one free word at least is rewritten too."
            )
        if field.name not in FROM_FILES and field.default not in (None, dataclasses.MISSING, ()):
            default = " ".join(field.default) if isinstance(field.default, tuple) else field.default
            text = f"{text.rstrip('.')}. Default: {default}."
        flag = "--" + field.name.replace("_", "-")
        if isinstance(field.default, bool):
            group.add_argument(flag, action=argparse.BooleanOptionalAction, default=None, help=text)
            continue
        typed = {"mask_ratio": (mask_ratio, "RATIO"), "phi_threshold": (phi_threshold, "P")}
        plain = type(field.default), "N" if isinstance(field.default, int) else "X"
        kind, metavar = typed.get(field.name, plain)
        keywords = _KINDS.get(field.name) or {"type": kind, "metavar": metavar}
        group.add_argument(flag, default=None, help=text, **keywords)


def read_options(arguments: argparse.Namespace) -> dict[str, Any]:
    """The pipeline's options that were given, checked. Raises InputError: a value does not fit, or a file with values
    cannot be read."""
    given = {
        field.name: value
        for field in dataclasses.fields(GenerateOptions)
        if (value := getattr(arguments, field.name, None)) is not None
    }
    for name in FROM_FILES:
        if name in given:
            given[name] = _read_list(name, given[name])
    try:
        options = GenerateOptions(**given)
        if options.patient_id is not None or getattr(arguments, "patient_column", None):
            options.secret_key()
    except OSError as error:
        what = "does not exist" if isinstance(error, FileNotFoundError) else "cannot be read"
        raise InputError(f"a file named by an option {what}; check --policy, --key-file, --rare-ngrams") from None
    except (TypeError, ValueError, ImportError) as error:
        raise InputError(str(error)) from None
    return given


def _read_list(name: str, path: Path) -> Any:
    flag = "--" + name.replace("_", "-")
    try:
        text = path.read_text(encoding="utf-8-sig")
        if name != "known_phi":
            return [line.strip() for line in text.splitlines() if line.strip()]
        values = json.loads(text)
    except OSError:
        raise InputError(f"{flag}: the file cannot be read; give {FROM_FILES[name]}") from None
    except ValueError:
        raise InputError(f"{flag}: the file is not valid; give {FROM_FILES[name]}") from None
    if not isinstance(values, dict) or not all(
        isinstance(terms, list) and all(isinstance(term, str) for term in terms) for terms in values.values()
    ):
        raise InputError(f"{flag}: give {FROM_FILES[name]}")
    return values


if __name__ == "__main__":
    print(option_table())
