"""Registration: configuration, model and task are known to transformers."""

import logging
from pathlib import Path

import pytest
from data.cases import cases
from fresh_process import run_python
from transformers import AutoConfig, AutoModelForMaskedLM, pipeline
from transformers.pipelines import PIPELINE_REGISTRY

import synthetic_note
from synthetic_note import SyntheticNoteConfig, SyntheticNoteForMaskedLM, SyntheticNotePipeline, register

pytestmark = pytest.mark.slow


def test_auto_classes_and_the_task_are_known(tiny_checkpoint: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert [name for name in synthetic_note.__all__ if not hasattr(synthetic_note, name)] == []
    register()
    register()
    assert type(AutoConfig.from_pretrained(tiny_checkpoint)) is SyntheticNoteConfig
    assert type(AutoModelForMaskedLM.from_pretrained(tiny_checkpoint)) is SyntheticNoteForMaskedLM
    assert type(AutoConfig.for_model("synthetic_note")) is SyntheticNoteConfig
    assert "synthetic-note" in PIPELINE_REGISTRY.supported_tasks
    logging.getLogger("transformers").addHandler(caplog.handler)
    made = pipeline("synthetic-note", model=str(tiny_checkpoint), device="cpu")
    logging.getLogger("transformers").removeHandler(caplog.handler)
    assert type(made) is SyntheticNotePipeline
    assert made.tokenizer is not None
    assert "production" not in caplog.text


@pytest.mark.parametrize("first_lines", cases("commands", "registration orders_of_import"))
def test_the_task_is_there_in_whatever_order_things_are_imported(first_lines: str, tiny_checkpoint: Path, tmp_path):
    code = f"""
        {first_lines}
        import sys
        pipe = pipeline("synthetic-note", model={str(tiny_checkpoint)!r})
        assert type(pipe) is synthetic_note.SyntheticNotePipeline
        assert not [finder for finder in sys.meta_path if type(finder).__module__.startswith("synthetic_note")]
        print(pipe("The skin was warm.")["text"] is not None)
    """
    assert run_python(code, tmp_path, installed=True).split()[-1] == "True"


def test_the_model_loads_with_auto_classes_alone(tiny_checkpoint: Path, tmp_path: Path) -> None:
    code = f"""
        import sys
        import synthetic_note
        assert not {{"torch", "transformers"}} & set(sys.modules)
        from transformers import AutoConfig
        print(AutoConfig.from_pretrained({str(tiny_checkpoint)!r}).model_type)
        from transformers import AutoModelForMaskedLM
        print(type(AutoModelForMaskedLM.from_pretrained({str(tiny_checkpoint)!r})).__module__)
    """
    shown = run_python(code, tmp_path, installed=True).split()
    assert shown[0] == "synthetic_note"
    assert shown[-1] == "synthetic_note.modeling.modeling_synthetic_note"
