"""Was a note in the training data of a checkpoint: the likelihood ratio attack of Mireshghallah et al. (2022).

A note's score is how much less the checkpoint is surprised by it than a reference model is, which has not seen it.
Members are the real notes, non-members the held-out ones; both must be of one distribution, or the attack tells kinds
of notes apart and not members.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Sequence

from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import auc, tpr_at
from synthetic_note.evaluation.language_models import CausalModel, MaskedModel
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools

FPR = 0.01
#: Fewer held-out notes give no false-positive rate of one in a hundred.
FEWEST_OTHERS = 100
VERSION = "checkpoint"


def scores(
    texts: Sequence[str],
    target: CausalModel | MaskedModel,
    reference: CausalModel | MaskedModel | None,
    *,
    masks: int = 4,
    seed: int = 1,
) -> list[float]:
    """Score of each text, higher for likely members.

    Without a reference a text's compressed length stands for how surprising it is by itself (Carlini et al. 2021).
    """
    own = _losses(texts, target, masks, seed)
    if reference is None:
        return [-loss / max(1, len(zlib.compress(text.encode()))) for loss, text in zip(own, texts, strict=True)]
    return [other - loss for loss, other in zip(own, _losses(texts, reference, masks, seed), strict=True)]


def measures(members: Sequence[float], others: Sequence[float], version: str) -> list[Measure]:
    """AUC and true-positive rate at 1% false positives, of scores of members and non-members."""
    members, others = ([score for score in part if not math.isnan(score)] for part in (members, others))
    area, rate = (Measure.of("membership_model", name) for name in ("auc", "tpr_at_1_fpr"))
    area.figures[version], rate.figures[version] = auc(members, others), tpr_at(members, others, FPR)
    return [area, rate]


def run(material: Material, tools: Tools) -> Section:
    """The attack on the checkpoint that was given; the real notes are its training data."""
    section = Section.of("membership_model")
    if tools.sources.checkpoint is None:
        return section.skip("No checkpoint that was trained on the real notes was given (--checkpoint).")
    if not material.holdout:
        return section.skip("Non-members are needed: notes of the same kind that it was not trained on (--holdout).")
    target = tools.language_model("--checkpoint", tools.sources.checkpoint)
    given = tools.sources.reference
    reference = None if given is None else tools.language_model("--reference", given)
    found = []
    for texts in (material.texts, material.holdout):
        found.append(scores(texts, target, reference, masks=tools.settings.loss_masks, seed=tools.settings.seed))
        tools.advance(0.5)
    section.measures = measures(found[0], found[1], VERSION)
    if reference is None:
        section.remarks.append("Without --reference the attack is weaker: a note's compressed length stands in for it.")
    if len(material.holdout) < FEWEST_OTHERS:
        section.remarks.append(
            f"With {len(material.holdout)} held-out notes, 1% false alarms means none: give {FEWEST_OTHERS} or more."
        )
    return section


def _losses(texts: Sequence[str], model: CausalModel | MaskedModel, masks: int, seed: int) -> list[float]:
    if isinstance(model, MaskedModel):
        return model.losses(texts, masks=masks, seed=seed)
    return model.losses(texts, longest=512)
