"""The tables of docs/cloning.md and its picture, made of docs/cloning.json by `python benchmarks/cloning.py page`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from synthetic_note.evaluation.doc_blocks import write_block

DOCS = Path(__file__).resolve().parents[1] / "docs"
PAGE, PICTURE = DOCS / "cloning.md", DOCS / "cloning.png"


def write_page(figures: dict[str, Any]) -> None:
    """The tables of the page and its picture from the figures."""
    if "audit" in figures:
        lines = [
            "| stated epsilon | epsilon of the run | Opacus' own | lower bounds of the audit |",
            "|---|---|---|---|",
        ]
        for row in figures["audit"]["rows"]:
            bounds = ", ".join(f"{bound:.2f}" for bound in row["bounds"])
            lines.append(f"| {named(row['epsilon'])} | {row.get('spent', '-')} | {row.get('opacus', '-')} | {bounds} |")
        write_block(PAGE, "audit", "\n".join(lines))
    if not figures.get("clones"):
        write_block(PAGE, "clones", "No clone was measured yet.")
        return
    lines = [
        "| trained on | epsilon | macro F1 (95% interval) | accuracy (95% interval) | of real's macro F1 |",
        "|---|---|---|---|---|",
    ]
    for number, run in enumerate(figures["clones"]):
        real = run["utility"]["real"]["macro_f1"]["value"]
        for name, scores in run["utility"].items():
            if name == "clone" or number == 0:
                epsilon = _title(run) if name == "clone" else "-"
                cells = " | ".join(_cell(scores[score]) for score in ("macro_f1", "accuracy"))
                lines.append(f"| {name} | {epsilon} | {cells} | {scores['macro_f1']['value'] / real:.0%} |")
    lines += [
        "",
        "| epsilon | spent | Opacus' own | noise | steps x texts | dropped | canaries verbatim | 12 words repeated | "
        "membership AUC | TPR at 1% FPR | processor time |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for run in figures["clones"]:
        privacy, training, asked = run["privacy"], run["training"], run["membership"]
        minutes = sum(run["cpu_seconds"].values()) / 60
        lines.append(
            f"| {_title(run)} | {privacy['epsilon_spent'] or '-'} | {privacy.get('opacus', '-')} | "
            f"{training['noise_multiplier'] or 0:.2f} | {training['steps']} x {training['patients_a_step']:.0f} | "
            f"{sum(run['counts']['dropped'].values())} of {run['counts']['asked']} | "
            f"{run['canaries']['verbatim']} of {run['canaries']['members']} | {run['repeated_runs']} notes | "
            f"{_cell(asked['auc'])} | {_cell(asked['tpr_at_1_fpr'])} | {minutes:.0f} min |"
        )
    first = figures["clones"][0]
    lines += ["", f"{first['notes']} texts of {first['words']} words on average; {first['test']} texts to test on."]
    write_block(PAGE, "clones", "\n".join(lines))
    draw(figures["clones"])


def draw(runs: list[dict[str, Any]]) -> None:
    """Utility against epsilon, with what real, redacted and surrogate texts give as lines."""
    from matplotlib.figure import Figure

    canvas = Figure(figsize=(6, 3.6), dpi=130, layout="constrained")
    axis = canvas.subplots()
    for (name, style), colour in zip(
        (("real", "-"), ("identifiers redacted", "--"), ("surrogates only", ":")),
        ("#14506b", "#b0413e", "#8a9aa3"),
        strict=True,
    ):
        axis.axhline(runs[0]["utility"][name]["macro_f1"]["value"], linestyle=style, color=colour, label=name)
    for place, run in enumerate(runs):
        score = run["utility"]["clone"]["macro_f1"]
        error = [[score["value"] - score["low"]], [score["high"] - score["value"]]]
        axis.errorbar([place], [score["value"]], yerr=error, fmt="o", color="#14506b", capsize=4)
    axis.set_xticks(range(len(runs)), [f"epsilon {_title(run)}" for run in runs])
    axis.set_xlim(-0.6, len(runs) - 0.4)
    axis.set_ylim(0, None)
    axis.set_ylabel("macro F1 on real texts")
    axis.legend(fontsize=8, loc="lower right")
    canvas.savefig(PICTURE, metadata={"Software": None})


def _title(run: dict[str, Any]) -> str:
    return named(run["privacy"]["epsilon"]) + ("" if run.get("size", 1.0) == 1 else f", size {run['size']:g}")


def named(epsilon: float | None) -> str:
    return "none" if epsilon is None else f"{epsilon:g}"


def _cell(score: dict[str, float]) -> str:
    return f"{score['value']:.3f} ({score['low']:.3f} to {score['high']:.3f})"
