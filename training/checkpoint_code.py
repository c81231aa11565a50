"""Keep the code beside the embedded checkpoint's weights in step with modeling/ and pipelines/.

    python -m synthetic_note.training.checkpoint_code checkpoints/synthetic-note-small

The folder is ready for the Hub, so it carries the code that `trust_remote_code=True` runs. After a change of that code,
run this and commit what it copied.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from synthetic_note.modeling.modeling_synthetic_note import SyntheticNoteForMaskedLM
from synthetic_note.pipelines.hub_folder import code_files
from synthetic_note.pipelines.pipeline_synthetic_note import SyntheticNotePipeline


def wanted_files() -> dict[str, Path]:
    """The files that a checkpoint folder needs, by name."""
    return {file.name: file for part in (SyntheticNoteForMaskedLM, SyntheticNotePipeline) for file in code_files(part)}


def out_of_step(folder: Path) -> list[str]:
    """Names of code files in the folder that are missing, too many, or differ from the package's."""
    wanted = wanted_files()
    present = {file.name: file for file in folder.glob("*.py")}
    return sorted(
        name
        for name in wanted.keys() | present.keys()
        if name not in wanted or name not in present or wanted[name].read_bytes() != present[name].read_bytes()
    )


def refresh(folder: Path) -> list[str]:
    """Copy the package's code into the folder and remove what no longer belongs there; returns the changed names."""
    changed, wanted = out_of_step(folder), wanted_files()
    for name in changed:
        if name in wanted:
            shutil.copyfile(wanted[name], folder / name)
        else:
            (folder / name).unlink()
    return changed


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="checkpoint folder, with config.json")
    folder = parser.parse_args().folder
    if not (folder / "config.json").exists():
        parser.error("the folder holds no config.json: give a checkpoint folder")
    changed = refresh(folder)
    print(f"{len(changed)} files changed" + (": " + ", ".join(changed) if changed else ""))


if __name__ == "__main__":
    main()
