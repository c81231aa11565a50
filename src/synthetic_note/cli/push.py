"""`synthetic-note push`: a checkpoint to the Hub, and with `--space` the page that runs it."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..note_files import InputError
from ..pipelines.annotation.embedded import embedded_checkpoint
from .exit_codes import FAILED, OK

if TYPE_CHECKING:
    from ..upload_check import Upload

#: File beside app.py that names the checkpoint which the Space runs.
SPACE_CHECKPOINT = "checkpoint.txt"

#: Packages that the page needs, with all below them; a Space cannot install them from an index, so they travel with it.
SPACE_PACKAGES: tuple[str, ...] = ("", "cli", "examples", "modeling", "pipelines", "checkpoints")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Check that a checkpoint's folder is complete and holds nothing private, show what would be "
        "uploaded, and upload it. The token is that of `hf auth login`, or HF_TOKEN."
    )
    parser.add_argument("--repo", required=True, metavar="NAME", help="organisation/name on the Hub; made if missing")
    parser.add_argument("--model", metavar="FOLDER", help="the checkpoint; default: the embedded one")
    parser.add_argument("--space", action="store_true", help="publish a Space of the same name, which runs it, too")
    parser.add_argument("--private", action="store_true", help="make new repositories private")
    parser.add_argument("--dry-run", action="store_true", help="check and show, but upload nothing")


def run(parsed: argparse.Namespace) -> int:
    """Check, show and, unless it is a dry run, upload; returns the exit code. Raises InputError: no such checkpoint, a
    wrong repository name, or no Space to be found."""
    from huggingface_hub.errors import HFValidationError
    from huggingface_hub.utils import validate_repo_id

    from ..upload_check import check_upload

    if parsed.repo.count("/") != 1:
        raise InputError("--repo: give organisation/name")
    try:
        validate_repo_id(parsed.repo)
    except HFValidationError:
        raise InputError("--repo: letters, digits, - _ and . make a name, in the form organisation/name") from None
    embedded = embedded_checkpoint()
    folder = Path(parsed.model) if parsed.model else (Path(str(embedded)) if embedded else None)
    if folder is None:
        raise InputError("no checkpoint is embedded in this installation; give --model")
    if not folder.is_dir():
        raise InputError("--model: give the folder of a checkpoint")
    with tempfile.TemporaryDirectory() as work:
        folder = stage_checkpoint(folder, Path(work) / "model", parsed.repo)
        upload = check_upload(folder)
        _show(f"model {parsed.repo}", upload)
        space = Path(work) / "space"
        if parsed.space:
            build_space(space, parsed.repo)
            _show(f"Space {parsed.repo}", space_upload(space))
        if upload.problems:
            print(f"synthetic-note: not uploaded: {len(upload.problems)} problems", file=sys.stderr)
            return FAILED
        if parsed.dry_run:
            print("dry run: nothing was uploaded")
            return OK
        _upload(parsed.repo, folder, [name for name, _ in upload.files], "model", parsed.private)
        if parsed.space:
            _upload(parsed.repo, space, None, "space", parsed.private)
    return OK


def stage_checkpoint(folder: Path, target: Path, repository: str) -> Path:
    """Copy a checkpoint's folder, put this package's code and lexicons beside the weights, and its name in the card."""
    from ..modeling import SyntheticNoteConfig, SyntheticNoteForMaskedLM
    from ..pipelines.hub_folder import CARD, REPOSITORY, complete_folder
    from ..pipelines.pipeline_synthetic_note import TASK, SyntheticNotePipeline
    from ..upload_check import IGNORED

    shutil.copytree(folder, target, ignore=shutil.ignore_patterns(*IGNORED, "*.py"))
    try:
        own = json.loads((target / "config.json").read_text(encoding="utf-8"))["model_type"] == "synthetic_note"
    except (OSError, ValueError, KeyError, TypeError):
        # Without a configuration the folder is refused.
        return target
    classes = (SyntheticNoteForMaskedLM, SyntheticNoteConfig) if own else ()
    complete_folder(target, TASK, SyntheticNotePipeline, classes)
    card = target / CARD
    if card.is_file():
        card.write_text(card.read_text(encoding="utf-8").replace(REPOSITORY, repository), encoding="utf-8")
    return target


def find_space() -> Path:
    """The folder of the page: that of the checkout, or the one installed with the package. Raises InputError: there is
    neither."""
    from .. import pipelines

    beside = Path(str(pipelines.__file__)).resolve().parent.parent / "space"
    for folder in (beside, Path(sys.prefix) / "share" / "synthetic-note" / "space"):
        if (folder / "app.py").is_file():
            return folder
    raise InputError("--space: the folder space/ is not installed; run this from a clone of the project")


def build_space(target: Path, checkpoint: str) -> None:
    """Write a folder that runs as a Space: the page, this package without weights, the name of the checkpoint.
    `target`: a new folder. `checkpoint`: Hub id of the model that the Space loads."""
    source = find_space()
    target.mkdir(parents=True)
    for file in sorted(source.iterdir()):
        if file.is_file() and file.suffix in (".py", ".css", ".js", ".md", ".txt"):
            shutil.copyfile(file, target / file.name)
    report = source.parent / "docs" / "report" / "notes" / "report.json"
    if report.is_file():
        # The figures of the tab "Evidence".
        shutil.copyfile(report, target / report.name)
    (target / SPACE_CHECKPOINT).write_text(checkpoint + "\n", encoding="utf-8")
    card = (target / "README.md").read_text(encoding="utf-8")
    (target / "README.md").write_text(
        card.replace("\nsdk: gradio\n", f"\nsdk: gradio\nmodels:\n  - {checkpoint}\n", 1), encoding="utf-8"
    )
    for package in SPACE_PACKAGES:
        installed = resources.files(".".join(filter(None, ("synthetic_note", package))))
        _copy_package(installed, target / "synthetic_note" / package, below=bool(package))


def _copy_package(source: Any, target: Path, *, below: bool = True) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for item in source.iterdir():
        if item.is_file() and item.name.endswith((".py", ".txt", ".tsv", ".yaml", ".json", ".typed")):
            (target / item.name).write_bytes(item.read_bytes())
        elif below and item.is_dir() and (item / "__init__.py").is_file():
            _copy_package(item, target / item.name)


def space_upload(folder: Path) -> Upload:
    """Files of a Space's folder with their sizes."""
    from ..upload_check import Upload

    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return Upload(tuple((path.relative_to(folder).as_posix(), path.stat().st_size) for path in files), ())


def _show(title: str, upload: Upload) -> None:
    print(f"{title}: {len(upload.files)} files, {_size(upload.size)}")
    for name, size in upload.files:
        print(f"  {_size(size):>9}  {name}")
    for problem in upload.problems:
        print(f"  problem: {problem}")


def _size(number: int) -> str:
    if number < 1000:
        return f"{number} B"
    return f"{number / 1000:.1f} kB" if number < 1_000_000 else f"{number / 1_000_000:.1f} MB"


def _upload(repo: str, folder: Path, names: list[str] | None, kind: str, private: bool) -> None:
    from huggingface_hub import HfApi
    from huggingface_hub.errors import HfHubHTTPError, LocalTokenNotFoundError

    api = HfApi()
    try:
        url = api.create_repo(
            repo, repo_type=kind, private=private or None, exist_ok=True,
            space_sdk="gradio" if kind == "space" else None,
        )  # fmt: skip
        message = "Upload a checkpoint" if kind == "model" else "Upload the page"
        api.upload_folder(
            repo_id=repo, repo_type=kind, folder_path=folder, allow_patterns=names, commit_message=message
        )
    except LocalTokenNotFoundError:
        raise InputError("there is no token: run `hf auth login`, or set HF_TOKEN") from None
    except HfHubHTTPError as error:
        status = getattr(error.response, "status_code", None)
        hint = "check that the token may write there" if status in (401, 403) else "try again later"
        raise InputError(f"the Hub refused ({status}); {hint}") from None
    except ValueError as error:
        # The Hub's own check of the card.
        first = (str(error).strip().splitlines() or ["no reason"])[0][:200]
        raise InputError(f"the Hub refused the card: {first}") from None
    print(f"uploaded: {url}")
