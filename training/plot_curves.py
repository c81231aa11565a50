"""Draw the curves of one or more runs, one after the other, from their metrics.jsonl.

python training/plot_curves.py RUN/metrics.jsonl [MORE/metrics.jsonl ...] --output docs/training_curves.png
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def read_curves(files: Sequence[Path]) -> dict[str, list[tuple[int, float]]]:
    """(step, value) points of each figure; the steps of a later file go on where the one before it ended."""
    curves: dict[str, list[tuple[int, float]]] = {}
    offset = 0
    for file in files:
        last = 0
        for line in file.read_text(encoding="utf-8").splitlines():
            row: dict[str, Any] = json.loads(line)
            last = max(last, int(row["step"]))
            for name, value in row.items():
                if name not in ("step", "time") and isinstance(value, (int, float)):
                    curves.setdefault(name, []).append((offset + int(row["step"]), float(value)))
        offset += last
    if not curves:
        raise ValueError("the files hold no figures")
    return curves


def smoothed(points: Sequence[tuple[int, float]], width: int) -> list[tuple[int, float]]:
    """Running means over `width` points."""
    values = [value for _, value in points]
    return [
        (step, sum(values[max(0, at - width + 1) : at + 1]) / min(at + 1, width)) for at, (step, _) in enumerate(points)
    ]


def plot_curves(files: Sequence[Path], output: Path, width: int = 10) -> None:
    """Write a picture of training losses and held-out figures."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    curves = read_curves(files)
    panels = [
        ("training loss, nats", [name for name in curves if name.startswith("loss_")], width),
        ("held-out masked-LM accuracy", [name for name in curves if "accuracy" in name], 1),
    ]
    panels = [panel for panel in panels if panel[1]]
    figure, axes = plt.subplots(1, len(panels), figsize=(5.5 * len(panels), 3.6), squeeze=False)
    marks = ["-", "--", ":", "-."]
    for axis, (title, names, mean) in zip(axes[0], panels, strict=True):
        for number, name in enumerate(sorted(names)):
            steps, values = zip(*smoothed(curves[name], mean), strict=True)
            label = name.removeprefix("loss_").replace("mlm_accuracy_", "masked ")
            axis.plot(steps, values, marks[number % len(marks)], label=label + (" %" if "accuracy" in name else ""))
        axis.set_title(title)
        axis.set_xlabel("step")
        axis.grid(alpha=0.3)
        axis.legend()
    figure.tight_layout()
    output.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(output, dpi=110, metadata={"Software": None})
    plt.close(figure)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+", help="metrics.jsonl of the runs, in order")
    parser.add_argument("--output", type=Path, default=Path("docs/training_curves.png"))
    args = parser.parse_args()
    missing = [file for file in args.files if not file.is_file()]
    if missing:
        raise SystemExit(f"error: no such file: {missing[0].name}")
    plot_curves(args.files, args.output)


if __name__ == "__main__":
    main()
