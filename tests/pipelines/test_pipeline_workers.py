"""The pipeline in several processes: the same results, bad notes named, forked processes of `datasets` end."""

from pathlib import Path
from typing import Any

import pytest
from fresh_process import run_python

from synthetic_note import NoteError

pytestmark = pytest.mark.slow


NOTES = [f"Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The skin was warm. Note {n}." for n in range(20)]


def test_workers_make_the_same_and_name_a_bad_note_by_its_index(tiny_pipe: Any) -> None:
    pipe = tiny_pipe
    assert pipe(NOTES, seed=3, workers=2) == pipe(NOTES, seed=3)
    assert pipe.annotate(NOTES, workers=2) == pipe.annotate(NOTES)
    for workers in (0, True, 1.5):
        with pytest.raises((TypeError, ValueError), match="workers"):
            pipe(NOTES, workers=workers)
    notes: list[Any] = [*NOTES[:11], 7, *NOTES[11:]]
    with pytest.raises(NoteError, match="item 11"):
        pipe(notes, seed=3, workers=2)


def test_data_sets_keep_their_other_columns(tiny_pipe: Any) -> None:
    pipe = tiny_pipe
    datasets = pytest.importorskip("datasets")
    data = datasets.Dataset.from_dict({"text": NOTES, "code": ["E11.9"] * 20})
    expected = [note["text"] for note in pipe(NOTES, seed=3)]
    for given in (data, data.to_iterable_dataset()):
        made = list(pipe.map(given, seed=3))
        assert [row["text"] for row in made] == expected
        assert [row["code"] for row in made] == ["E11.9"] * 20
    assert list(pipe.map(data, seed=3, workers=2)["text"]) == expected
    with pytest.raises(TypeError, match="Dataset"):
        pipe.map(NOTES)


def test_map_of_datasets_with_two_processes_comes_to_an_end(tiny_checkpoint: Path, tmp_path: Path) -> None:
    pytest.importorskip("datasets")
    code = f"""
        import torch
        from datasets import Dataset
        from transformers import pipeline
        import synthetic_note

        torch.set_num_threads(2)
        pipe = pipeline("synthetic-note", model={str(tiny_checkpoint)!r})
        notes = {NOTES!r}
        expected = [note["text"] for note in pipe(notes, seed=3)]
        torch.rand(512, 512) @ torch.rand(512, 512)
        data = Dataset.from_dict({{"text": notes}})
        made = data.map(lambda row: {{"text": pipe(row["text"], seed=3)["text"]}}, num_proc=2)
        print(list(made["text"]) == expected)
    """
    environment = {"OMP_NUM_THREADS": "2", "HF_HUB_OFFLINE": "1"}
    assert run_python(code, tmp_path, environment, installed=True).split()[-1] == "True"
