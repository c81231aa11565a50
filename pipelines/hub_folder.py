"""A saved folder that stands alone: code and lexicons beside the weights, the task in the configuration, the card.

transformers loads code from a flat folder only, so the stage folders are flattened: `annotation/phi/dates.py` becomes
`code/annotation_phi_dates.py`, and its relative imports follow. The copy is made whenever a folder is saved or pushed.
"""

from __future__ import annotations

import ast
import json
import shutil
import sys
from pathlib import Path

from transformers.dynamic_module_utils import get_relative_import_files
from transformers.utils import cached_file

from .lexicons.loading import FOLDER, INDEX, data_files

#: Files about a checkpoint that go where its weights go.
CARD, SCORES = "README.md", "scores.json"

CODE = "code"

#: Stands in a card for the repository that the folder will be pushed to.
REPOSITORY = "name/of-repository"


def complete_folder(
    folder: Path, task: str, pipeline_class: type, model_classes: tuple[type, ...], source: str = ""
) -> None:
    """Add to a folder with weights and tokenizer what lets `pipeline(task, model=folder, trust_remote_code=True)` work.

    Args:
        folder: where model and tokenizer have been saved.
        pipeline_class: class of the pipeline; its file and all modules that it imports are copied.
        model_classes: classes of the saved model and its configuration; those of transformers need no copy.
        source: where the model came from, a folder or an id on the Hub; its card and scores come along.
    """
    write_code(folder, pipeline_class, model_classes)
    file = folder / "config.json"
    config = json.loads(file.read_text(encoding="utf-8"))
    module = pipeline_class.__module__.rsplit(".", 1)[-1]
    config["custom_pipelines"] = {
        task: {"impl": f"{CODE}/{module}.{pipeline_class.__name__}", "pt": ["AutoModelForMaskedLM"], "type": "text"}
    }
    file.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    for name in (CARD, SCORES):
        found = _find(source, name)
        if found is not None and not (folder / name).exists():
            shutil.copyfile(found, folder / name)


def write_code(folder: Path, pipeline_class: type, model_classes: tuple[type, ...]) -> None:
    """Write code and lexicons: the pipeline's into `code/` and `lexicons/`, the model's beside the weights.

    Args:
        pipeline_class: of the installed package, or one that itself came out of such a folder.
        model_classes: a class of transformers itself needs no copy.
    """
    for part in model_classes:
        if not part.__module__.startswith("transformers."):
            entry = _file_of(part)
            # A package's own __init__.py means nothing in a flat folder.
            for file in (entry, *map(Path, get_relative_import_files(entry))):
                if file.name != "__init__.py":
                    _copy(file, folder / file.name)
    (folder / CODE).mkdir(exist_ok=True)
    for name, code in flat_code(_file_of(pipeline_class)).items():
        (folder / CODE / name).write_text(code, encoding="utf-8")
    (folder / FOLDER).mkdir(exist_ok=True)
    files = data_files()
    for file in files:
        _copy(file, folder / FOLDER / file.name)
    index = "".join(f"{file.name}\n" for file in files)
    (folder / FOLDER / INDEX).write_text(index, encoding="utf-8")


def flat_code(entry: Path) -> dict[str, str]:
    """The code of a module and of all that it imports relatively, by flat file name.

    Raises:
        ImportError: a relative import names no module below the folder of `entry`.
    """
    root = entry.parent
    written: dict[str, str] = {}
    waiting: list[tuple[str, ...]] = [(entry.stem,)]
    while waiting:
        parts = waiting.pop()
        name = "_".join(parts) + ".py"
        if name in written:
            continue
        code = root.joinpath(*parts).with_suffix(".py").read_text(encoding="utf-8")
        lines = code.split("\n")
        imports = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ImportFrom) and node.level]
        for node in sorted(imports, key=lambda node: -node.lineno):
            target = (*parts[: len(parts) - node.level], *(node.module or "").split("."))
            if len(parts) < node.level or not root.joinpath(*target).with_suffix(".py").is_file():
                raise ImportError(f"{'/'.join(parts)}.py, line {node.lineno}: imports no module of this package")
            waiting.append(target)
            flat = ast.unparse(ast.ImportFrom(module="_".join(target), names=node.names, level=1))
            lines[node.lineno - 1 : node.end_lineno] = [" " * node.col_offset + flat]
        written[name] = "\n".join(lines)
    return written


def _file_of(part: type) -> Path:
    return Path(str(sys.modules[part.__module__].__file__))


def _copy(file: Path, target: Path) -> None:
    if not (target.exists() and target.samefile(file)):
        shutil.copyfile(file, target)


def _find(source: str, name: str) -> Path | None:
    """A file of where the model came from, without asking the network."""
    if not source:
        return None
    if Path(source).is_dir():
        file = Path(source) / name
        return file if file.exists() else None
    try:
        found = cached_file(
            source, name, local_files_only=True, _raise_exceptions_for_missing_entries=False,
            _raise_exceptions_for_connection_errors=False, _raise_exceptions_for_gated_repo=False,
        )  # fmt: skip
    except (OSError, ValueError):
        return None
    return Path(found) if found else None
