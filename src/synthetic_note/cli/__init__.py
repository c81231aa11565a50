"""The command line. Each command is one module, which is loaded when the command is asked for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from ..batch_run import RowError
from ..note_files import InputError
from ..pipelines.note_input import NoteError
from ..pipelines.worker_pool import WorkerError
from .exit_codes import EXPLANATION, FAILED, INTERRUPTED, OK, USAGE

__all__ = ["COMMANDS", "FAILED", "INTERRUPTED", "OK", "USAGE", "build_parser", "main"]

#: Each command with its module, relative to this one, and its line in the help. A module has
#: `add_arguments(parser)` and `run(parsed) -> exit code`; it imports torch and transformers only within `run`.
COMMANDS: dict[str, tuple[str, str]] = {
    "generate": (".generate", "make synthetic notes of a file or folder"),
    "annotate": (".annotate", "find identifiers and clinical entities"),
    "evaluate": (".evaluate", "attack synthetic notes, measure what they keep, and write a report"),
    "evaluate-phi": (".evaluate_phi", "score the search for identifiers on your own gold standard"),
    "count-ngrams": (
        ".count_ngrams",
        "count the word sequences of a corpus, so that unusual ones can be rewritten (--rare-ngrams)",
    ),
    "demo": (".demo", "show an example note beside its synthetic one"),
    "clone": (".clone", "make a new data set with a model trained on yours"),
    "push": (".push", "publish a checkpoint on the Hub"),
    "version": (".version", "versions of the tool and of what it rests on"),
}


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The parser of all commands. `only`: the one command that gets its arguments, so that no other module is loaded;
    all when None."""
    parser = argparse.ArgumentParser(
        prog="synthetic-note",
        description="Turn clinical notes into synthetic ones: identifiers replaced, clinical facts kept, prose "
        "rewritten. It reduces risk; have the output reviewed.",
        epilog=EXPLANATION,
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (module, summary) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, epilog=EXPLANATION, allow_abbrev=False)
        if only in (None, name):
            import_module(module, __name__).add_arguments(command)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    # The command is the first word; without one, the parser shows the help or says what is missing.
    parsed = build_parser(only=words[0] if words else "").parse_args(words)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A note may hold what the terminal's encoding cannot write.
            stream.reconfigure(errors="replace")
    try:
        code: int = import_module(COMMANDS[parsed.command][0], __name__).run(parsed)
        return code
    except InputError as error:
        return _complain(str(error), USAGE)
    except RowError as error:
        return _complain(f"{error}; give --errors skip to go past such rows, and --resume to go on", FAILED)
    except (NoteError, WorkerError) as error:
        return _complain(str(error), FAILED)
    except KeyboardInterrupt:
        return _complain("interrupted; give --resume to go on", INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output (head, less) has enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        return _complain(f"a file could not be read or written ({_os_reason(error)})", FAILED)
    except Exception as error:
        # Neither the message nor the trace is shown: they could quote a note.
        return _complain(f"the run failed ({type(error).__name__})", FAILED)


def _complain(message: str, code: int) -> int:
    print(f"synthetic-note: {message}", file=sys.stderr)
    return code


def _os_reason(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else type(error).__name__
