"""The command `count-ngrams`: a corpus in, a table out that the option `rare_ngrams` takes."""

import json
from pathlib import Path

import pytest
from command_notes import write_jsonl
from synthetic_note.pipelines.options import GenerateOptions
from synthetic_note.pipelines.planning.ngram_counts import NgramCounts

from synthetic_note.cli import OK, USAGE, build_parser, main
from synthetic_note.cli.options import read_options
from synthetic_note.manifest import plain_options


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    notes = ["The wound was closed in layers."] * 3 + ["Ines keeps an ocelot."]
    return write_jsonl(tmp_path / "notes.jsonl", ({"text": text} for text in notes))


def test_corpus_to_table_to_option(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "table"
    assert main(["count-ngrams", str(corpus), "-o", str(table), "--least-notes", "3"]) == OK
    said = capsys.readouterr().err
    assert "4 notes, 4 sequences" in said
    assert "ocelot" not in said
    counts = NgramCounts.load(table)
    assert counts.rare_sequences("It was closed in layers.") == [(0, 13)]
    parsed = build_parser().parse_args(["generate", str(corpus), "-o", "out.jsonl", "--rare-ngrams", str(table)])
    options = GenerateOptions(**read_options(parsed))
    assert isinstance(options.rare_ngrams, NgramCounts)
    plain = plain_options(options, None, False)
    assert plain["rare_ngrams"] == counts.digest()
    assert str(tmp_path) not in json.dumps(plain)


def test_wrong_usage(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "table"
    command = ["count-ngrams", str(corpus), "-o"]
    assert main([*command, str(table), "--least-notes", "1"]) == USAGE
    assert "--least-notes" in capsys.readouterr().err
    assert not table.exists()
    assert main([*command, str(corpus), "--overwrite"]) == USAGE
    assert main([*command, str(tmp_path / "none" / "table")]) == USAGE
    table.write_bytes(b"kept")
    assert main([*command, str(table)]) == USAGE
    assert table.read_bytes() == b"kept"
    assert main([*command, str(table), "--overwrite"]) == OK
    parsed = build_parser().parse_args(["generate", str(corpus), "-o", "out.jsonl", "--rare-ngrams", str(corpus)])
    with pytest.raises(ValueError, match="count-ngrams"):
        read_options(parsed)
    with pytest.raises(TypeError, match="rare_ngrams"):
        GenerateOptions(rare_ngrams=3)  # type: ignore[arg-type]
