"""Runs Python in a process of its own, where this package can be made impossible to import."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path

#: What stands in for an environment without the package: every import of it fails.
NOT_INSTALLED = """
import importlib.abc, sys
class _NotInstalled(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "synthetic_note":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None
sys.meta_path.insert(0, _NotInstalled())
"""


def run_python(
    code: str, folder: Path, environment: Mapping[str, str] | None = None, *, installed: bool = False
) -> str:
    """What the code prints to standard output.

    Args:
        folder: working directory, also the home of caches.
        environment: variables on top of this process's own.
        installed: whether the package can be imported.
    """
    script = folder / "script.py"
    script.write_text(("" if installed else NOT_INSTALLED) + textwrap.dedent(code), encoding="utf-8")
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("HF_", "TRANSFORMERS_"))}
    variables |= {"HF_HOME": str(folder / "hf"), "HF_HUB_OFFLINE": "0", "OMP_NUM_THREADS": "1", **(environment or {})}
    done = subprocess.run(
        [sys.executable, str(script)], cwd=folder, env=variables, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout
