"""What the model was not sure of: listed for a person to decide, and the decisions as options of the next run."""

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
    """Texts near the threshold, nearest first, each once.

    Args:
        result: a SyntheticNote of the note, made with `return_phi=True`: what the threshold took for an identifier.
        lower_spans: PHI spans of `annotate` at the lower end of the band, some of which it did not.
        threshold: the threshold of the run.
    """
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
    decisions: Mapping[str, bool], spans: Sequence[UncertainSpan], allow: Sequence[str] = (), deny: Sequence[str] = ()
) -> dict[str, Any]:
    """Options of the pipeline that carry out what was decided.

    Args:
        decisions: by text of a span, whether it is an identifier.
        spans: the spans that were listed.
        allow, deny: strings that the visitor wrote down.
    """
    known: dict[str, list[str]] = {}
    for span in spans:
        if decisions.get(span.text) and span.type in PHI_TYPES:
            known.setdefault(span.type, []).append(span.text)
    allow = [*allow, *(text for text, is_phi in decisions.items() if not is_phi)]
    options: dict[str, Any] = {"known_phi": known, "allow": allow, "deny": list(deny)}
    return {name: value for name, value in options.items() if value}


def review_html(spans: Sequence[UncertainSpan], decisions: Mapping[str, bool], threshold: float) -> str:
    """The list with a choice for each span, as HTML."""
    if not spans:
        return (
            '<section class="sn-review sn-quiet" aria-label="Review"><h3>Review</h3><p>No identifier scored near the '
            "threshold. That does not mean that none was missed: read the synthetic note before you pass it on.</p>"
            "</section>"
        )
    rows = "".join(_row(number, span, decisions) for number, span in enumerate(spans[:LONGEST_LIST]))
    more = ""
    if len(spans) > LONGEST_LIST:
        more = f"<p>{len(spans) - LONGEST_LIST} more are not listed; move the threshold to see fewer.</p>"
    count = "1 text" if len(spans) == 1 else f"{len(spans)} texts"
    return (
        '<section class="sn-review" aria-label="Review"><h3>Review these first</h3>'
        f"<p>{count} scored near the threshold of {threshold:.2f}. What you decide holds for every mention in the "
        f'note.</p><ol class="sn-spans">{rows}</ol>{more}'
        '<button type="button" class="sn-button sn-primary" data-decide>Generate again with these decisions</button>'
        "</section>"
    )


def _row(number: int, span: UncertainSpan, decisions: Mapping[str, bool]) -> str:
    chosen = decisions.get(span.text)
    state = "is replaced" if span.replaced else "stays as it is"
    mentions = f", {span.mentions} mentions" if span.mentions > 1 else ""
    buttons = "".join(
        f'<label><input type="radio" name="sn-decision-{number}" value="{value}"'
        f"{' checked' if chosen is (value == 'yes') else ''}> {label}</label>"
        for value, label in (("yes", "Identifier: replace it"), ("no", "No identifier: keep it"))
    )
    return (
        f'<li data-text="{escape(span.text)}"><p class="sn-context">… {escape(span.before)}<b>{escape(span.text)}</b>'
        f"{escape(span.after)} …</p><fieldset><legend>{escape(type_name(span.type))}, score {span.score:.2f}"
        f"{mentions}: {state}</legend>{buttons}</fieldset></li>"
    )


def _context(text: str) -> str:
    return text.replace("\r", "").replace("\n", " ")
