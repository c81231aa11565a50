"""The result as HTML: original and synthetic note beside each other, or one text with the changes word by word.

Every kind of mark has a colour and a shape of its own, see style.css; what a mark stands for is told when it is
hovered, focused or tapped, see page.js.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from synthetic_note.terminal_view import result_highlights, without_space

#: What the kinds of marks mean, as the legend tells it.
LEGEND: dict[str, tuple[str, str]] = {
    "phi": ("identifier", "replaced by a surrogate; the small label is its type"),
    "entity": ("clinical term", "kept as it was"),
    "change": ("rewritten word", "chosen by the language model"),
}

#: Why words stay, as the report names it; the shares of most notes in this order.
KEPT: dict[str, str] = {
    "entity": "in clinical terms",
    "protected": "numbers, negations, sides and other facts",
    "pos": "words without meaning of their own",
    "phi": "in identifiers",
    "short": "short forms",
    "no_near_synonym": "without a known near-synonym",
    "rare": "rare terms",
    "heading": "in headings",
    "phrase": "in fixed phrases",
    "bound": "bound to a number or code",
    "ratio": "left by the share to rewrite",
}

POS_NAMES: dict[str, str] = {"NOUN": "noun", "VERB": "verb", "ADJ": "adjective", "ADV": "adverb"}

SIDE_BY_SIDE, WORD_BY_WORD = "Side by side", "Word by word"
VIEWS: tuple[str, ...] = (SIDE_BY_SIDE, WORD_BY_WORD)

_PIECE = re.compile(r"\w+|\s+|[^\w\s]")

# Characters that the page's templates could take for their own, and those that no page can show.
_TEMPLATE = str.maketrans({"{": "&#123;", "}": "&#125;", "$": "&#36;", "`": "&#96;", "\\": "&#92;"})
_UNSEEN = str.maketrans(dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127], "�"))


@dataclass(frozen=True, order=True)
class Mark:
    """A part of a text: `pair` numbers its counterpart in the other text, `tip` says what it is."""

    start: int
    end: int
    kind: str
    tag: str
    tip: str
    pair: int


def escape(text: str) -> str:
    """Text as HTML that no template of the page takes for its own."""
    return html.escape(text.translate(_UNSEEN)).translate(_TEMPLATE)


def type_name(phi_type: str) -> str:
    """`HEALTH_PLAN` as `health plan`; abbreviations stay."""
    return phi_type if phi_type in ("MRN", "SSN", "URL", "IP") else phi_type.replace("_", " ").lower()


def marks(original: str, result: Mapping[str, Any]) -> tuple[list[Mark], list[Mark]]:
    """Marks in the original and in the synthetic note. `result`: a SyntheticNote made with `return_phi=True`."""
    pairs: list[tuple[tuple[int, int], tuple[int, int], str, str, str]] = []
    for span in result["phi"]:
        kind = type_name(span["type"]) + (f" of a {span['role']}" if span.get("role") else "")
        old = original[span["original_start"] : span["original_end"]]
        tip = f"Identifier: {kind}\n{_one_line(old)} → {_one_line(span['surrogate'])}\nscore {span['score']:.2f}"
        pairs.append((_original(span), _synthetic(span), "phi", type_name(span["type"]), tip))
    for change in result["changes"]:
        old = original[change["original_start"] : change["original_end"]].strip()
        tip = f"Rewritten {POS_NAMES.get(change['pos'], 'word')}\n{old} → {change['text'].strip() or 'left out'}"
        pairs.append((_original(change), _synthetic(change), "change", "", tip))
    _, after = result_highlights(result)
    kept = {(mark.start, mark.end) for mark in after if mark.kind == "entity"}
    for entity in result["entities"]:
        if _synthetic(entity) not in kept:
            continue
        label = entity["label"].lower()
        places = _original(entity), _synthetic(entity)
        pairs.append((*places, "entity", label, f"Clinical term: {label}\nkept as it was"))
    pairs.sort(key=lambda pair: pair[0])
    left = [Mark(*old, kind, tag, tip, number) for number, (old, _, kind, tag, tip) in enumerate(pairs)]
    right = [Mark(*new, kind, tag, tip, number) for number, (_, new, kind, tag, tip) in enumerate(pairs)]
    return left, sorted(right)


def marked_text(text: str, spans: Iterable[Mark]) -> str:
    """A text as HTML with its marks; one that overlaps an earlier one is left out."""
    parts: list[str] = []
    last = 0
    for mark in sorted(spans):
        start, end = without_space(text, mark.start, mark.end)
        if start < last or start == end:
            continue
        parts += [escape(text[last:start]), _open(mark, "mark"), escape(text[start:end]), "</mark>"]
        last = end
    return "".join([*parts, escape(text[last:])])


def word_diff(original: str, result: Mapping[str, Any]) -> str:
    """One text as HTML: what was taken out struck through, what came in its place underlined."""
    if result["report"].get("moved"):
        return _diff_with_moves(original, result)
    synthetic = result["text"]
    left, right = marks(original, result)
    new = {mark.pair: mark for mark in right}
    parts: list[str] = []
    last = 0
    for mark in left:
        if mark.start < last:
            continue
        parts.append(escape(original[last : mark.start]))
        old_text = original[mark.start : mark.end]
        last = mark.end
        if mark.kind == "entity":
            parts += [_open(mark, "mark"), escape(old_text), "</mark>"]
            continue
        other = new[mark.pair]
        parts += [f'<del class="sn-{mark.kind}">', escape(old_text), "</del>"]
        parts += [_open(mark, "ins"), escape(synthetic[other.start : other.end]), "</ins>"]
    return "".join([*parts, escape(original[last:])])


def _diff_with_moves(original: str, result: Mapping[str, Any]) -> str:
    """The same where parts of sentences have changed places, so that no order of the marks fits both texts."""
    before, after = (_PIECE.findall(text) for text in (original, result["text"]))
    identifiers = [_original(span) for span in result["phi"]]
    parts: list[str] = []
    place = 0
    for what, first, last, new_first, new_last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        old, new = "".join(before[first:last]), "".join(after[new_first:new_last])
        kind = "phi" if any(start < place + len(old) and place < end for start, end in identifiers) else "change"
        place += len(old)
        if what == "equal":
            parts.append(escape(old))
            continue
        parts += [f'<del class="sn-{kind}">', escape(old), "</del>"] if old else []
        parts += [f'<ins class="sn-{kind}">', escape(new), "</ins>"] if new else []
    return "".join(parts)


def legend() -> str:
    """What the marks mean, as HTML."""
    items = "".join(
        f'<li><mark class="sn-{kind}" data-tag="{"type" if kind == "phi" else ""}">{name}</mark> {meaning}</li>'
        for kind, (name, meaning) in LEGEND.items()
    )
    return f'<ul class="sn-legend" aria-label="Legend">{items}</ul>'


def summary_line(result: Mapping[str, Any]) -> str:
    """Counts of one result, as HTML."""
    report = result["report"]
    found = sum(report["phi"].values())
    items = [
        (found, "identifier replaced" if found == 1 else "identifiers replaced"),
        (len(result["entities"]), "clinical terms kept"),
        (report["rewritten"], f"of {report['words']:,} words rewritten"),
    ]
    parts = "".join(f"<li><b>{number:,}</b> {text}</li>" for number, text in items)
    return f'<ul class="sn-counts">{parts}<li>seed <b>{report["seed"]}</b></li></ul>{_kept(report)}'


def _kept(report: Mapping[str, Any]) -> str:
    """Why the other words stayed; shown at once where none was rewritten."""
    counts = report.get("kept", {})
    items = [f"{counts[reason]:,} {why}" for reason, why in KEPT.items() if counts.get(reason)]
    if report.get("unfilled"):
        items.append(f"{report['unfilled']:,} where no other word read well")
    if not items:
        return ""
    none = report["rewritten"] == 0
    title = "No word was rewritten: why" if none else "Why the other words stayed"
    return f"<details{' open' if none else ''}><summary>{title}</summary><p>{'; '.join(items)}.</p></details>"


def result_html(
    original: str,
    results: Sequence[Mapping[str, Any]],
    variant: int = 0,
    view: str = SIDE_BY_SIDE,
    *,
    fresh: bool = True,
) -> str:
    """The chosen variant as HTML, with buttons to copy and to download it. `results`: the variants, made with
    `return_phi=True`. `variant`: which of them is shown. `view`: one of `VIEWS`. `fresh`: a new result, which the page
    brings into view; not the same one in another view."""
    result = results[variant]
    if view == WORD_BY_WORD:
        body = _pane("Changes word by word", word_diff(original, result), "sn-diff", wide=True)
    else:
        left, right = marks(original, result)
        body = _pane("Original", marked_text(original, left), "sn-original")
        body += _pane("Synthetic", marked_text(result["text"], right), "sn-synthetic")
    return (
        f'<section class="sn-result" aria-label="Result"{" data-fresh" if fresh else ""} tabindex="-1">'
        f"{summary_line(result)}{legend()}"
        f'<div class="sn-panes">{body}</div>'
        '<p class="sn-hint">Point at a marked word, tap it, or move from one to the next with the arrow keys, to see '
        "what it is. Click a word of the original, or select some, to say whether it is an identifier.</p>"
        f'<div class="sn-actions">{_downloads(result, variant)}</div></section>'
    )


def message_html(text: str, kind: str = "note") -> str:
    """A message to the visitor as a sentence, read out by screen readers; `kind` is `note` or `error`."""
    role = "alert" if kind == "error" else "status"
    text = text[:1].upper() + text[1:] + ("" if text.endswith((".", ":", "?")) else ".")
    return f'<p class="sn-message sn-{kind}" role="{role}">{escape(text)}</p>'


def without_originals(result: Mapping[str, Any]) -> dict[str, Any]:
    """A result without the places of identifiers in the original: what may be kept and passed on."""
    drop = ("original_start", "original_end")
    lists = {
        name: [{key: value for key, value in span.items() if key not in drop} for span in result[name]]
        for name in ("phi", "changes", "entities")
    }
    return {**result, **lists}


def _downloads(result: Mapping[str, Any], variant: int) -> str:
    number = variant + 1
    data = json.dumps(without_originals(result), ensure_ascii=False)
    return (
        '<button type="button" class="sn-button" data-copy=".sn-text">Copy the synthetic note</button>'
        f'<button type="button" class="sn-button" data-save=".sn-text" data-name="synthetic-note-{number}.txt">'
        "Download as text</button>"
        f'<button type="button" class="sn-button" data-save=".sn-json" data-name="synthetic-note-{number}.json">'
        "Download with its spans (JSON)</button>"
        f'<textarea class="sn-text" hidden readonly aria-hidden="true">\n{escape(result["text"])}</textarea>'
        f'<textarea class="sn-json" hidden readonly aria-hidden="true">\n{escape(data)}</textarea>'
    )


def _pane(title: str, body: str, name: str, wide: bool = False) -> str:
    return (
        f'<figure class="sn-pane{" sn-wide" if wide else ""}"><figcaption>{title}</figcaption>'
        f'<div class="sn-note {name}" tabindex="0" role="region" aria-label="{title}">{body}</div></figure>'
    )


def _open(mark: Mark, element: str) -> str:
    # Only the first mark takes part in the order of the Tab key; page.js moves on with the arrow keys.
    tab = "0" if mark.pair == 0 else "-1"
    tag = f' data-tag="{escape(mark.tag)}"' if mark.kind == "phi" else ""
    where = f'class="sn-{mark.kind}" data-pair="{mark.pair}" tabindex="{tab}"'
    return f'<{element} {where}{tag} data-tip="{escape(mark.tip)}">'


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "..."


def _original(span: Mapping[str, Any]) -> tuple[int, int]:
    return span["original_start"], span["original_end"]


def _synthetic(span: Mapping[str, Any]) -> tuple[int, int]:
    return span["start"], span["end"]
