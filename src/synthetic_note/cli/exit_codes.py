"""Exit codes of the command line."""

from __future__ import annotations

OK, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

#: What the help of a command says about them.
EXPLANATION = """exit codes: 0 done; 1 a row or the run failed; 2 wrong usage, nothing was run; 130 interrupted.
No note and no identifier is written to any message; the output of `annotate --with-text` holds both,
that of `evaluate-phi --show-text` identifiers."""
