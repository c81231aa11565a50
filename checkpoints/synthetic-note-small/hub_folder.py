"""A saved folder that stands alone: the code beside the weights, the task in the configuration, the model card.

transformers copies the code of an installed pipeline class, but neither that of one which itself came out of a
folder, nor any model card; and it leaves the key `custom_pipelines` on the model, where a later
`model.save_pretrained` would promise code that it does not write.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from transformers.dynamic_module_utils import get_relative_import_files
from transformers.utils import cached_file

CARD = "README.md"


def complete_folder(folder: Path, task: str, pipeline_class: type, model: Any) -> None:
    """Add to a folder with weights and tokenizer what lets `pipeline(task, model=folder, trust_remote_code=True)` work.

    Args:
        folder: where model and tokenizer have been saved.
        pipeline_class: class of the pipeline; its file and the siblings that it imports are copied.
        model: the saved model.
    """
    for part in (pipeline_class, type(model), type(model.config)):
        # A plain masked LM's code belongs to transformers.
        if not part.__module__.startswith("transformers."):
            _copy_code(part, folder)
    file = folder / "config.json"
    config = json.loads(file.read_text(encoding="utf-8"))
    module = pipeline_class.__module__.rsplit(".", 1)[-1]
    config["custom_pipelines"] = {
        task: {"impl": f"{module}.{pipeline_class.__name__}", "pt": ["AutoModelForMaskedLM"], "type": "text"}
    }
    file.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    card = _find_card(model)
    if card is not None and not (folder / CARD).exists():
        shutil.copyfile(card, folder / CARD)


def code_files(part: type) -> list[Path]:
    """The file of a class and the siblings that it imports, directly or not."""
    entry = Path(str(sys.modules[part.__module__].__file__))
    files = [entry, *map(Path, get_relative_import_files(entry))]
    # A package's own __init__.py means nothing in a flat folder.
    return [file for file in files if file.name != "__init__.py"]


def _copy_code(part: type, folder: Path) -> None:
    for file in code_files(part):
        target = folder / file.name
        if not (target.exists() and target.samefile(file)):
            shutil.copyfile(file, target)


def _find_card(model: Any) -> Path | None:
    """The model card of where the model came from, without asking the network."""
    source = str(getattr(model, "name_or_path", "") or "")
    if not source:
        return None
    if Path(source).is_dir():
        card = Path(source) / CARD
        return card if card.exists() else None
    try:
        found = cached_file(
            source, CARD, local_files_only=True, _raise_exceptions_for_missing_entries=False,
            _raise_exceptions_for_connection_errors=False, _raise_exceptions_for_gated_repo=False,
        )  # fmt: skip
    except (OSError, ValueError):
        return None
    return Path(found) if found else None
