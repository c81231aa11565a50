"""The pipeline's options on the command line."""

import argparse
import dataclasses
from pathlib import Path

import pytest
from data.cases import cases
from synthetic_note.pipelines.decoding.strategies import STRATEGIES
from synthetic_note.pipelines.options import STRATEGY_NAMES

from synthetic_note import GenerateOptions, cli
from synthetic_note.cli import loading
from synthetic_note.cli.options import (
    ANNOTATE_OPTIONS,
    add_options,
    mask_ratio,
    option_help,
    option_table,
    read_options,
)


def test_every_option_of_the_pipeline_is_there_with_the_help_of_its_docstring():
    parser = argparse.ArgumentParser()
    add_options(parser)
    dests = {action.dest: action.help or "" for action in parser._actions}
    for field in dataclasses.fields(GenerateOptions):
        assert field.name in dests
        assert len(dests[field.name]) > 20
    assert option_help()["seed"] in dests["seed"]
    parser.format_help()
    assert sorted(STRATEGY_NAMES) == sorted(STRATEGIES)
    readme = (Path(__file__).parents[3] / "docs" / "options.md").read_text(encoding="utf-8")
    assert option_table() in readme, "run: python -m synthetic_note.cli.options, and put its table into docs/options.md"


def test_annotate_takes_the_options_that_find_phi_and_no_others():
    parser = cli.build_parser()
    parsed = parser.parse_args(["annotate", "a", "-o", "b"])
    assert set(ANNOTATE_OPTIONS) <= set(vars(parsed))
    with pytest.raises(SystemExit):
        parser.parse_args(["annotate", "a", "-o", "b", "--mask-ratio", "0.3"])
    for text in ("", "x", "NOUN", "NOUN=", "NOUN=x", "NOUN=2", "-1", "1.5", "FISH=0.3", "nan"):
        with pytest.raises(argparse.ArgumentTypeError):
            mask_ratio(text)
    # Those that are not given are left to the pipeline.
    assert read_options(parser.parse_args(["generate", "a", "-o", "b"])) == {}


def test_options_reach_the_pipeline(tmp_path: Path):
    (tmp_path / "known.json").write_text('{"NAME": ["Ann Example"]}')
    (tmp_path / "allow.txt").write_text("Lewy\n\nLA\n")
    words = "generate a -o b --mask-ratio NOUN=0.5,verb=0.25 --protect PROBLEM TEST --strategy confidence"
    words += " --num-steps 3 --temperature 0.5 --top-k 5 --top-p 0.8 --no-match-pos --allow-original --seed 9"
    words += " --num-return-sequences 2 --phi-threshold recall --policy safe-harbor --surrogates tag --dates year"
    words += f" --professions --stride 10 --known-phi {tmp_path}/known.json --allow {tmp_path}/allow.txt"
    words += " --return-phi --errors skip --batch-size 2"
    options = GenerateOptions(**read_options(cli.build_parser().parse_args(words.split())))
    assert options == GenerateOptions(
        mask_ratio={"NOUN": 0.5, "VERB": 0.25}, protect=("PROBLEM", "TEST"), strategy="confidence", num_steps=3,
        temperature=0.5, top_k=5, top_p=0.8, match_pos=False, allow_original=True, seed=9, num_return_sequences=2,
        phi_threshold="recall", policy="safe-harbor", surrogates="tag", dates="year", professions=True, stride=10,
        known_phi={"NAME": ["Ann Example"]}, allow=("Lewy", "LA"), return_phi=True, errors="skip", batch_size=2,
    )  # fmt: skip


@pytest.mark.parametrize("words", cases("commands", "cli_options wrong_values_end_the_run_before_the_model_is_loaded"))
def test_wrong_values_end_the_run_before_the_model_is_loaded(
    words, notes, tmp_path, tiny_checkpoint, monkeypatch, capsys
):
    # A patient column needs a key.
    monkeypatch.delenv("SYNTHETIC_NOTE_KEY", raising=False)
    words = words.split()
    monkeypatch.setattr(loading, "load_pipeline", lambda parsed: pytest.fail("the model was loaded"))
    given_model = [] if "--model" in words else ["--model", str(tiny_checkpoint)]
    code = cli.main(["generate", str(notes), "-o", str(tmp_path / "o.jsonl"), *words, *given_model])
    assert code == cli.USAGE
    assert capsys.readouterr().err.startswith("synthetic-note: ")
    assert not (tmp_path / "o.jsonl").exists()
