"""The command line as a whole: what is loaded for help and wrong usage, and every command has its arguments."""

from pathlib import Path

import pytest
from data.cases import cases
from fresh_process import run_python

from synthetic_note import __version__, cli

#: Runs the command line and tells what was loaded for it.
LOADED = """
    import sys
    from synthetic_note.cli import main

    try:
        code = main({words!r})
    except SystemExit as end:
        code = end.code
    heavy = ("torch", "transformers", "faker", "tqdm", "datasets", "pyarrow")
    print("\\nLOADED", code, *(name for name in heavy if name in sys.modules))
"""


@pytest.mark.parametrize(("words", "code"), cases("commands", "main help_and_wrong_usage_load_nothing_heavy"))
def test_help_and_wrong_usage_load_nothing_heavy(words: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "notes.jsonl").write_text('{"text": "x"}\n')
    shown = run_python(LOADED.format(words=words.split()), tmp_path, installed=True)
    assert shown.splitlines()[-1].split() == ["LOADED", str(code)]


def test_every_command_is_in_the_help_and_has_help_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ([], *([name] for name in cli.COMMANDS)):
        with pytest.raises(SystemExit) as end:
            cli.main([*words, "--help"])
        assert end.value.code == 0
        shown = capsys.readouterr().out
        assert all(name in shown for name in (words or cli.COMMANDS))
    with pytest.raises(SystemExit) as end:
        cli.main([])
    assert end.value.code == cli.USAGE
    assert "COMMAND" in capsys.readouterr().err
    assert cli.main(["version"]) == cli.OK
    shown = capsys.readouterr().out
    assert shown.startswith(f"synthetic-note {__version__}\n")
    assert "torch" in shown
