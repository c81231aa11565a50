"""Data sets of the Hub by their names: `owner/name`, or `hf://datasets/owner/name`."""

from __future__ import annotations

import re
from pathlib import Path

from .note_files import InputError, kind_of

#: What stands before the id of a data set wherever a path could stand too.
SCHEME = "hf://datasets/"

ID = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")


def dataset_id(path: str | Path) -> str | None:
    """The id of the data set that an input names; None where it is a file, or could only be one."""
    name = str(path)
    if name.startswith(SCHEME):
        return _checked(name)
    is_id = ID.fullmatch(name) is not None and kind_of(Path(name)) is None
    return name if is_id and not Path(name).exists() else None


def upload_id(output: str) -> str | None:
    """The id of the data set that an output names; None where it is a path: an output needs `hf://datasets/`."""
    return _checked(output) if output.startswith(SCHEME) else None


def _checked(name: str) -> str:
    if not ID.fullmatch(name.removeprefix(SCHEME)):
        raise InputError(f"the id of a data set is {SCHEME}owner/name")
    return name.removeprefix(SCHEME)


def check_upload() -> None:
    """Raise InputError where nobody is logged in, before any note is worked on."""
    from huggingface_hub import get_token

    if get_token() is None:
        raise InputError("an output on the Hub needs a token: run `hf auth login`, or set HF_TOKEN")


def upload(file: Path, name: str, split: str = "train") -> None:
    """Write a Parquet file into a data set of the Hub; one that is not there yet is made, and is private. Raises
    OSError: the Hub does not take it."""
    from huggingface_hub import HfApi

    api = HfApi()
    repo = api.create_repo(name, repo_type="dataset", private=True, exist_ok=True).repo_id
    api.upload_file(
        path_or_fileobj=file, path_in_repo=f"data/{split}.parquet", repo_id=repo, repo_type="dataset",
        commit_message="Synthetic notes",
    )  # fmt: skip
