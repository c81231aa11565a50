"""What the model was not sure of, and what a person marks: decisions that become options of the next run."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from highlighting import escape, type_name
from synthetic_note.pipelines.annotation.spans import PHI_TYPES

#: Characters of the note shown on either side of a span.
CONTEXT = 48

#: Spans listed at most; a list of hundreds is no help.
LONGEST_LIST = 40


@dataclass(frozen=True)
class UncertainSpan:
    """A text that scored near the threshold.

    `replaced` tells whether the threshold took it for an identifier; `mentions` counts how often it stands there.
    """

    text: str
    type: str
    score: float
    replaced: bool
    mentions: int
    before: str
    after: str


def review_band(threshold: float) -> tuple[float, float]:
    """Scores that count as near the threshold: from half of it to half of the way to 1."""
    return threshold / 2, threshold + (1 - threshold) / 2


def uncertain_spans(
    text: str, result: Mapping[str, Any], lower_spans: Iterable[Any], threshold: float
) -> list[UncertainSpan]:
    """Texts near the threshold, nearest first, each once. `result`: a SyntheticNote of the note, made with
    `return_phi=True`: what the threshold took for an identifier. `lower_spans`: PHI spans of `annotate` at the lower
    end of the band, some of which it did not. `threshold`: the threshold of the run."""
    low, high = review_band(threshold)
    replaced = [(span["original_start"], span["original_end"], span["type"], span["score"]) for span in result["phi"]]
    places = [(start, end, kind, score, True) for start, end, kind, score in replaced if score < high]
    places += [
        (span.start, span.end, span.type, span.score, False)
        for span in lower_spans
        if low <= span.score < threshold and not any(s < span.end and span.start < e for s, e, _, _ in replaced)
    ]
    found: dict[str, UncertainSpan] = {}
    for start, end, kind, score, is_replaced in sorted(places):
        shown = " ".join(text[start:end].split())
        known = found.get(shown.lower())
        if known is not None:
            found[shown.lower()] = dataclasses.replace(
                known,
                score=max(known.score, score),
                replaced=known.replaced or is_replaced,
                mentions=known.mentions + 1,
            )
            continue
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        found[shown.lower()] = UncertainSpan(shown, kind, score, is_replaced, 1, _context(before), _context(after))
    return sorted(found.values(), key=lambda item: abs(item.score - threshold))


def decision_options(
    decisions: Mapping[str, str], allow: Sequence[str] = (), deny: Sequence[str] = ()
) -> dict[str, Any]:
    """Options of the pipeline that carry out what was decided. `decisions`: by text, the type of identifier that it is,
    or "" where it is none. `allow`, `deny`: strings that the visitor wrote down."""
    known: dict[str, list[str]] = {}
    for text, kind in decisions.items():
        if kind in PHI_TYPES:
            known.setdefault(kind, []).append(text)
    allow = [*allow, *(text for text, kind in decisions.items() if not kind)]
    options: dict[str, Any] = {"known_phi": known, "allow": allow, "deny": list(deny)}
    return {name: value for name, value in options.items() if value}


def review_html(spans: Sequence[UncertainSpan], decisions: Mapping[str, str], threshold: float) -> str:
    """What a person decides, as HTML: the uncertain texts, the texts marked in the note, and a field for one more."""
    listed = {span.text for span in spans}
    rows = "".join(_row(number, span, decisions) for number, span in enumerate(spans[:LONGEST_LIST]))
    if len(spans) > LONGEST_LIST:
        rows += f"<li>{len(spans) - LONGEST_LIST} more are not listed; move the threshold to see fewer.</li>"
    if spans:
        count = "1 text" if len(spans) == 1 else f"{len(spans)} texts"
        uncertain = (
            f"<p>{count} scored near the threshold of {threshold:.2f}. What you decide holds for every mention in the "
            f'note.</p><ol class="sn-spans">{rows}</ol>'
            '<button type="button" class="sn-button sn-primary" data-decide>Make the note again</button>'
        )
    else:
        uncertain = "<p>No text scored near the threshold. That does not mean that nothing was missed.</p>"
    marked = "".join(
        f'<li data-text="{escape(text)}" data-type="{kind}"><b>{escape(text)}</b> '
        f"{escape(type_name(kind)) if kind else 'no identifier'} "
        f'<button type="button" class="sn-button" data-forget>Undo</button></li>'
        for text, kind in decisions.items()
        if text not in listed
    )
    types = "".join(f'<option value="{kind}">{escape(type_name(kind))}</option>' for kind in PHI_TYPES)
    return (
        f'<section class="sn-review" aria-label="Review"><h3>Review</h3>{uncertain}'
        "<h4>Was something missed, or taken by mistake?</h4><p>Click a word in the original, or select some, and say "
        'what it is. Or write it here:</p><div class="sn-mark"><label>Text <input type="text" maxlength="200" '
        f"data-mark-text></label> <label>is a <select data-mark-type>{types}</select></label> "
        '<button type="button" class="sn-button" data-mark="yes">Replace it</button> '
        '<button type="button" class="sn-button" data-mark="no">It is no identifier</button></div>'
        f'<ul class="sn-marked">{marked}</ul></section>'
    )


def _row(number: int, span: UncertainSpan, decisions: Mapping[str, str]) -> str:
    chosen = decisions.get(span.text)
    state = "is replaced" if span.replaced else "stays as it is"
    mentions = f", {span.mentions} mentions" if span.mentions > 1 else ""
    buttons = "".join(
        f'<label><input type="radio" name="sn-decision-{number}" value="{value}"'
        f"{' checked' if chosen is not None and bool(chosen) == bool(value) else ''}> {label}</label>"
        for value, label in ((span.type, "Identifier: replace it"), ("", "No identifier: keep it"))
    )
    return (
        f'<li data-text="{escape(span.text)}"><p class="sn-context">… {escape(span.before)}<b>{escape(span.text)}</b>'
        f"{escape(span.after)} …</p><fieldset><legend>{escape(type_name(span.type))}, score {span.score:.2f}"
        f"{mentions}: {state}</legend>{buttons}</fieldset></li>"
    )


def _context(text: str) -> str:
    return text.replace("\r", "").replace("\n", " ")
