"""A saved folder works where the package is not installed, and can be saved again from there."""

import ast
import json
from pathlib import Path
from typing import Any

import pytest
import torch
from fresh_process import run_python
from transformers import AutoModelForMaskedLM, pipeline

import synthetic_note

pytestmark = pytest.mark.slow

NOTE = "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly."

LOAD_AND_SAVE = """
    from transformers import pipeline

    pipe = pipeline("synthetic-note", model={model!r}, trust_remote_code=True)
    print(type(pipe).__module__)
    print(pipe({note!r}, seed=3)["text"])
    pipe.save_pretrained({target!r})
"""


@pytest.fixture(scope="module")
def saved(tiny_pipe: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hub") / "saved"
    tiny_pipe.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def again(saved: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder saved a second time, from a process that lacks the package, and what that process printed."""
    folder = tmp_path_factory.mktemp("again")
    code = LOAD_AND_SAVE.format(model=str(saved), note=NOTE, target=str(folder / "saved"))
    return folder / "saved", run_python(code, folder, {"HF_HUB_OFFLINE": "1"})


def _files(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def test_loads_without_the_package_and_is_the_same_folder_when_saved_from_there(saved, again, tiny_pipe, tmp_path):
    module, text = again[1].strip().split("\n", 1)
    assert module.startswith("transformers_modules.")
    assert text == tiny_pipe(NOTE, seed=3)["text"]
    assert "Nightingale" not in text
    assert _files(again[0]) == _files(saved)
    for name in _files(saved):
        assert (again[0] / name).read_bytes() == (saved / name).read_bytes(), name
    code = LOAD_AND_SAVE.format(model=str(again[0]), note=NOTE, target=str(tmp_path / "third"))
    printed = run_python(code, tmp_path, {"HF_HUB_OFFLINE": "1"})
    assert printed.split("\n", 1)[1] == again[1].split("\n", 1)[1]


def test_no_path_of_this_machine_in_any_file(saved: Path, tiny_checkpoint: Path):
    traces = [str(Path.home()), str(tiny_checkpoint), str(saved.parent), str(Path(__file__).parents[2])]
    for name in _files(saved):
        content = (saved / name).read_bytes()
        assert not [trace for trace in traces if len(trace) > 1 and trace.encode() in content], name
    assert "custom_pipelines" in json.loads((saved / "config.json").read_text())


def test_code_is_flat_complete_and_small(saved: Path):
    assert sum(file.stat().st_size for file in saved.glob("code/*.py")) < 2_000_000
    names = {file.stem for file in (saved / "code").glob("*.py")}
    assert {"pipeline_synthetic_note", "annotation_phi_dates"} <= names
    for file in (saved / "code").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                assert node.level == 1, f"{file.name} imports from a parent"
                assert node.module in names, f"{file.name} imports a sibling that is not there"


def test_card_travels_with_the_folder(saved: Path, tmp_path: Path):
    # The package is installed here: no trust is needed.
    pipe = pipeline("synthetic-note", model=str(saved))
    assert type(pipe) is synthetic_note.SyntheticNotePipeline
    with pytest.raises(ValueError, match="push_to_hub"):
        pipe.save_pretrained(tmp_path / "first", push_to_hub=True)
    assert not (tmp_path / "first").exists()
    pipe.save_pretrained(tmp_path / "first")
    assert not (tmp_path / "first" / "README.md").exists()
    (tmp_path / "first" / "README.md").write_text("# Card\n")
    pipeline("synthetic-note", model=str(tmp_path / "first")).save_pretrained(tmp_path / "second")
    assert (tmp_path / "second" / "README.md").read_text() == "# Card\n"


def test_weights_read_from_16_bits_are_written_in_16_bits(tiny_checkpoint: Path, tmp_path: Path):
    pipe = pipeline("synthetic-note", model=str(tiny_checkpoint))
    pipe.save_pretrained(tmp_path / "whole")
    pipe.model.half().float()
    pipe.save_pretrained(tmp_path / "half")
    sizes = [(tmp_path / name / "model.safetensors").stat().st_size for name in ("whole", "half")]
    assert sizes[1] < 0.6 * sizes[0]
    again = AutoModelForMaskedLM.from_pretrained(tmp_path / "half")
    for name, value in pipe.model.state_dict().items():
        assert torch.equal(again.state_dict()[name], value), name
    assert again.dtype == torch.float32


def test_another_masked_lm_is_saved_as_it_is_and_loads_with_the_package(
    plain_masked_lm: Path, tiny_checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(
        "synthetic_note.pipelines.annotation.heads.tagging.embedded_checkpoint", lambda: tiny_checkpoint
    )
    first = pipeline("synthetic-note", model=str(plain_masked_lm))
    first.save_pretrained(tmp_path / "saved")
    assert not (tmp_path / "saved" / "code").exists()
    second = pipeline("synthetic-note", model=str(tmp_path / "saved"))
    assert second(NOTE, seed=3)["text"] == first(NOTE, seed=3)["text"]
    assert "[MASK]" not in pipeline("fill-mask", model=str(tmp_path / "saved"))("The [MASK] closed.")[0]["sequence"]


def test_the_folder_fills_masks_without_the_package(saved: Path, tmp_path: Path):
    code = f"""
        from transformers import pipeline
        fill = pipeline("fill-mask", model={str(saved)!r}, trust_remote_code=True)
        print(len(fill("The [MASK] closed.")))

        from transformers import AutoModelForMaskedLM
        model = AutoModelForMaskedLM.from_pretrained({str(saved)!r}, trust_remote_code=True)
        print(model(**fill.tokenizer("The wound.", return_tensors="pt")).logits.shape[-1] == len(fill.tokenizer))
    """
    assert run_python(code, tmp_path, {"HF_HUB_OFFLINE": "1"}).split() == ["5", "True"]
