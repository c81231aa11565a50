"""The result as HTML: its text is the note to the last character, and no note can break out of it."""

import html
import json
import re
from html.parser import HTMLParser

import space_page  # noqa: F401  (finds the modules of the Space)
from data.cases import cases
from highlighting import (
    SIDE_BY_SIDE,
    WORD_BY_WORD,
    Mark,
    escape,
    legend,
    marked_text,
    marks,
    message_html,
    result_html,
    without_originals,
)
from hypothesis import given
from hypothesis import strategies as st

NOTE = "Dr. Ana Roe saw him on 3/4/2021 for chest pain; he was glad & calm <now>."
(RESULT,) = cases("page", "result with every kind of mark")


class _Reader(HTMLParser):
    """Text of each element with one of the asked classes, without what lies in elements to be skipped."""

    def __init__(self, name: str, skip: str = "") -> None:
        super().__init__()
        self.name, self.skip, self.depth, self.skipped, self.text = name, skip, 0, 0, ""
        self.opened: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.opened.append((tag, dict(attrs)))
        self.skipped += tag == self.skip
        if self.depth or self.name in (dict(attrs).get("class") or "").split():
            self.depth += 1

    def handle_endtag(self, tag: str) -> None:
        self.skipped -= tag == self.skip
        self.depth -= self.depth > 0

    def handle_data(self, data: str) -> None:
        if self.depth and not self.skipped:
            self.text += data


def shown(page: str, name: str, skip: str = "") -> str:
    reader = _Reader(name, skip)
    reader.feed(page)
    return reader.text


def test_both_views_hold_both_notes_to_the_last_character():
    text = "For chest pain, Dr. Mia Lund saw him on 5/9/2020; he was happy & calm <now>."
    moved = {**RESULT, "text": text, "report": {**RESULT["report"], "moved": 1}}
    for result in (RESULT, moved):
        page = result_html(NOTE, [result], view=WORD_BY_WORD)
        assert shown(page, "sn-diff", skip="del") == result["text"]
        assert shown(page, "sn-diff", skip="ins") == NOTE
        assert '<del class="sn-phi">' in page
    other = {**RESULT, "text": RESULT["text"].replace("happy", "tired")}
    other["changes"] = [{**RESULT["changes"][0], "text": "tired"}]
    for variant in (0, 1):
        page = result_html(NOTE, [RESULT, other], variant=variant)
        assert shown(page, "sn-original") == NOTE
        assert shown(page, "sn-synthetic") == (RESULT, other)[variant]["text"]
    assert 'data-name="synthetic-note-2.txt"' in page
    assert [kind for kind in ("sn-phi", "sn-entity", "sn-change") if kind not in legend()] == []


def test_marks_pair_up_tell_type_score_and_surrogate_and_hold_no_space():
    left, right = marks(NOTE, RESULT)
    assert [NOTE[m.start : m.end] for m in left] == ["Ana Roe", "3/4/2021", "chest pain", "glad"]
    assert [RESULT["text"][m.start : m.end] for m in right] == ["Mia Lund", "5/9/2020", "chest pain", "happy"]
    assert [m.pair for m in left] == [m.pair for m in right]
    assert [m.kind for m in left] == ["phi", "phi", "entity", "change"]
    assert left[0].tip == "Identifier: name of a clinician\nAna Roe → Mia Lund\nscore 0.99"
    assert "adjective" in left[3].tip
    assert "problem" in left[2].tip
    page = marked_text("On an ECG.", [Mark(3, 6, "change", "", "", 0)])
    assert re.sub("<mark[^>]*>", "[", page).replace("</mark>", "]") == "On [an] ECG."
    assert "<mark" not in marked_text("On ECG.", [Mark(3, 3, "change", "", "", 0)])


def test_one_mark_of_a_pane_is_reached_by_tab_and_what_is_kept_holds_no_place_in_the_original():
    for view in (SIDE_BY_SIDE, WORD_BY_WORD):
        reader = _Reader("none")
        reader.feed(result_html(NOTE, [RESULT], view=view))
        tabs = [values.get("tabindex") for tag, values in reader.opened if values.get("data-tip")]
        assert tabs.count("0") == (2 if view == SIDE_BY_SIDE else 1)
        assert len(tabs) > tabs.count("0")
    kept = without_originals(RESULT)
    assert "original_start" not in json.dumps(kept)
    assert kept["phi"][0]["surrogate"] == "Mia Lund"
    assert "original_start" in RESULT["phi"][0]
    page = result_html(NOTE, [RESULT])
    saved = re.search(r'<textarea class="sn-json"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    assert saved is not None
    assert json.loads(html.unescape(saved[1])) == kept


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_escaped_text_reads_back_and_holds_no_template(text: str):
    safe = escape(text)
    assert html.unescape(safe) == text
    assert not set(safe) & set("<>{}$`\\\"'")
    # Characters that no page shows become visible; a message is told to screen readers.
    assert escape("a\x00b\x1bc\x7f\n\t") == "a\ufffdb\ufffdc\ufffd\n\t"
    assert 'role="alert"' in message_html("a < b", "error")
    assert "A &lt; b." in message_html("a < b")
