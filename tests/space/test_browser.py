"""The page of space/ in a real, headless Chromium, driven by playwright; screenshots go to SCREENSHOT_DIR if it is set.

How to install the browser is told in docs/space.md. `SCREENSHOT_DIR=docs pytest tests/space/test_browser.py` renews
the pictures of README.md.
"""

import csv
import io
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from space_page import Watch, find_browser, running_page
from synthetic_note.pipelines.annotation.embedded import embedded_checkpoint
from transformers import pipeline

from synthetic_note import examples

if find_browser() is None:
    pytest.skip("no Chromium on this machine; docs/space.md tells how to install one", allow_module_level=True)

from browser_page import (
    HIDDEN,
    SENTENCE,
    SHORT_NOTES,
    UncertainService,
    choose_file,
    download,
    generate,
    new_result,
    open_page,
    paste,
    set_number,
    synthetic,
    take,
)
from note_service import NoteService
from playwright.sync_api import Browser, Page, expect, sync_playwright

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def screenshots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(os.environ.get("SCREENSHOT_DIR") or tmp_path_factory.mktemp("screenshots"))


@pytest.fixture(scope="module")
def watch() -> Watch:
    return Watch()


@pytest.fixture(scope="module")
def browser(watch: Watch, tiny_checkpoint: Path) -> Iterator[Browser]:
    # In a container Chromium cannot make its own sandbox.
    launch = {"executable_path": find_browser(), "args": ["--no-sandbox"]}
    with sync_playwright() as playwright, playwright.chromium.launch(**launch) as browser:
        watch.on = True
        yield browser
        watch.on = False


@pytest.fixture(scope="module")
def requests() -> list[str]:
    """Every address that any page asked for."""
    return []


@pytest.fixture(scope="module")
def tiny_url(tiny_pipe: Any, tiny_checkpoint: Path) -> Iterator[str]:
    """The page with a random model, where the text does not matter."""
    with running_page(UncertainService(tiny_pipe, str(tiny_checkpoint))) as url:
        yield url


@pytest.fixture(scope="module")
def embedded() -> Any:
    return pipeline("synthetic-note")


@pytest.fixture(scope="module")
def real_url(embedded: Any) -> Iterator[str]:
    """The page with the embedded checkpoint."""
    with running_page(NoteService(embedded, str(embedded_checkpoint()))) as url:
        yield url


@pytest.fixture
def tiny_page(browser: Browser, tiny_url: str, requests: list[str]) -> Iterator[Page]:
    page = open_page(browser, tiny_url, requests)
    yield page
    page.context.close()


@pytest.fixture(scope="module")
def real_page(browser: Browser, real_url: str, requests: list[str]) -> Iterator[Page]:
    """The clinic letter, slid to 0.5, generated with seed 7 by the embedded checkpoint."""
    page = open_page(browser, real_url, requests, accept_downloads=True)
    page.get_by_role("button", name="Clinic letter").click()
    # The slider shows its effect at once on the note that is shown.
    with new_result(page):
        set_number(page, "note-mask-ratio", "0.5")
    page.locator("#note-seed input, #note-seed textarea").fill("7")
    generate(page)
    yield page
    page.context.close()


def test_the_page_shows_what_the_pipeline_makes(real_page: Page, embedded: Any):
    note = examples.load("clinic").text
    result = embedded(note, mask_ratio=0.5, seed=7, phi_threshold="balanced", return_phi=True)
    assert synthetic(real_page) == result["text"]
    assert real_page.locator(".sn-original").evaluate("pane => pane.textContent") == note
    for pane in (".sn-original", ".sn-synthetic"):
        assert real_page.locator(f"{pane} mark.sn-phi").count() == len(result["phi"])
        # What was left out has no place in the synthetic note.
        edge = "original_" if pane == ".sn-original" else ""
        shown = [change for change in result["changes"] if change[f"{edge}start"] < change[f"{edge}end"]]
        assert real_page.locator(f"{pane} mark.sn-change").count() == len(shown)
        # A term whose edge was rewritten along with a word beside it is shown as the rewritten word.
        terms = real_page.locator(f"{pane} mark.sn-entity").count()
        assert len(result["entities"]) - 2 <= terms <= len(result["entities"])
    shown = real_page.locator(".sn-synthetic mark.sn-phi").all_text_contents()
    assert shown == [span["surrogate"] for span in sorted(result["phi"], key=lambda span: span["start"])]
    assert str(len(result["phi"])) in real_page.locator(".sn-counts").inner_text()
    for kind in ("identifier", "clinical term", "rewritten word"):
        expect(real_page.locator(".sn-legend")).to_contain_text(kind)


def test_marks_tell_what_they_are_by_mouse_and_by_keyboard(real_page: Page):
    first = real_page.locator(".sn-synthetic mark.sn-phi").first
    first.hover()
    tip = real_page.locator("#sn-tip")
    expect(tip).to_contain_text("Identifier:")
    expect(tip).to_contain_text(first.text_content() or "")
    expect(tip).to_contain_text(re.compile(r"score [01]\.\d\d"))
    # Both ends of the replacement are pointed out.
    expect(real_page.locator(".sn-lit")).to_have_count(2)
    marks = real_page.locator(".sn-synthetic mark")
    marks.nth(0).focus()
    before = tip.inner_text()
    real_page.keyboard.press("ArrowRight")
    assert marks.nth(1).evaluate("mark => mark === document.activeElement")
    assert tip.inner_text() != before
    real_page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    # Kinds differ by more than colour.
    styles = "mark => getComputedStyle(mark).borderBottomStyle + ' ' + getComputedStyle(mark).borderTopStyle"
    kinds = [real_page.locator(f".sn-synthetic mark.sn-{kind}").first for kind in ("phi", "entity", "change")]
    assert len({mark.evaluate(styles) for mark in kinds}) == 3
    assert kinds[0].evaluate("mark => getComputedStyle(mark, '::after').content") not in ("none", '""')


def test_the_changes_word_by_word_and_downloads(real_page: Page, embedded: Any):
    text = synthetic(real_page)
    real_page.get_by_label("Word by word").check()
    real_page.locator(".sn-diff").wait_for()
    read = """(pane, kind) => { const copy = pane.cloneNode(true);
        copy.querySelectorAll(kind).forEach(part => part.remove()); return copy.textContent; }"""
    assert real_page.locator(".sn-diff").evaluate(read, "del") == text
    assert real_page.locator(".sn-diff").evaluate(read, "ins") == examples.load("clinic").text
    real_page.get_by_label("Side by side").check()
    real_page.locator(".sn-synthetic").wait_for()
    # Downloads hold the note and no place in the original.
    assert download(real_page, "Download as text") == text
    values = json.loads(download(real_page, "Download with its spans"))
    assert (values["text"], values["report"]["seed"]) == (text, 7)
    assert all("original_start" not in span for span in (*values["phi"], *values["changes"]))


def test_screenshot_of_a_note(real_page: Page, screenshots: Path):
    real_page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    real_page.wait_for_timeout(800)
    # The part of the letter where identifiers, clinical terms and rewritten words stand together.
    for pane in (".sn-original", ".sn-synthetic"):
        mark = real_page.locator(f"{pane} mark.sn-change").first
        mark.evaluate("mark => { mark.closest('.sn-note').scrollTop = mark.offsetTop - 300 }")
    real_page.mouse.move(5, 5)
    take(real_page, screenshots / "space_note.png", full_page=True)
    take(real_page.locator(".sn-panes"), screenshots / "before_after.png")
    real_page.set_viewport_size({"width": 390, "height": 844})
    # Nothing reaches beyond a narrow screen, in any tab.
    for tab in ("Many notes", "Clone", "Evidence", "One note"):
        real_page.get_by_role("tab", name=tab).click()
        real_page.wait_for_timeout(300)
        assert real_page.evaluate("document.documentElement.scrollWidth <= innerWidth"), tab
        if tab == "Evidence":
            scores = json.loads(Path(str(embedded_checkpoint()), "scores.json").read_text(encoding="utf-8"))
            share = f"{scores['phi']['annotate']['notes_without_leak']:.1%} of"
            expect(real_page.locator("#about-scores")).to_contain_text(share)
            assert real_page.locator(".sn-flow svg:visible").count() == 1
    real_page.set_viewport_size({"width": 1280, "height": 900})


def test_screenshot_of_many_notes(browser: Browser, real_url: str, requests: list[str], screenshots: Path):
    page = open_page(browser, real_url, requests)
    rows = ["id,note", *(f'{number},"{text}"' for number, text in enumerate(SHORT_NOTES, start=101))]
    rows.insert(3, "103,one field too many,here")
    choose_file(page, "visits.csv", "\n".join(rows))
    page.get_by_role("button", name="Generate all").click()
    page.locator(".sn-batch").wait_for()
    results = list(csv.DictReader(io.StringIO(download(page, "Download results (CSV)"))))
    assert [row["row"] for row in results] == ["1", "2", "3", "4", "5"]
    assert ("fields" in results[2]["error"], results[2]["text"]) == (True, "")
    made = " ".join(row["text"] for row in results)
    assert not re.search("Kowalczyk|4471902|212-555-0147", made)
    assert "metoprolol 25 mg twice daily" in made
    expect(page.locator(".sn-errors")).to_contain_text("row 3")
    page.mouse.move(5, 5)
    take(page, screenshots / "space_batch.png", full_page=True)
    page.context.close()


def test_an_empty_note_text_like_code_and_kinds_that_are_switched_off(tiny_page: Page):
    paste(tiny_page, "  \n ")
    tiny_page.get_by_role("button", name="Generate", exact=True).click()
    expect(tiny_page.get_by_role("alert").filter(has_text="no note yet")).to_be_visible()
    expect(tiny_page.locator(".sn-result")).to_have_count(0)
    text = 'Temp <b>38</b> ${1+1} {{value}} `x` \\n <img src=x onerror="window.hit=1"> & the patient closed the door.'
    generate(tiny_page, text, ratio="0")
    assert synthetic(tiny_page) == text
    assert tiny_page.evaluate("window.hit === undefined")
    paste(tiny_page, SENTENCE)
    tiny_page.get_by_role("button", name="Kinds of identifiers").click()
    tiny_page.locator("#note-types").get_by_label("phone", exact=True).uncheck()
    generate(tiny_page)
    assert "212-555-0147" in synthetic(tiny_page)
    assert "Nightingale" not in synthetic(tiny_page)


def test_variants_differ_and_can_be_chosen(tiny_page: Page):
    paste(tiny_page, SENTENCE)
    set_number(tiny_page, "note-variants", "3")
    generate(tiny_page, ratio="1")
    texts = {synthetic(tiny_page)}
    for number in ("2", "3"):
        before = synthetic(tiny_page)
        tiny_page.locator("#variant").get_by_label(number, exact=True).check()
        tiny_page.wait_for_function("old => document.querySelector('.sn-synthetic').textContent !== old", arg=before)
        texts.add(synthetic(tiny_page))
    assert len(texts) == 3


def test_review_accepts_and_rejects(tiny_page: Page):
    generate(tiny_page, f"{SENTENCE} She met {HIDDEN} twice. {HIDDEN} was tired.", ratio="0")
    assert HIDDEN in synthetic(tiny_page)
    row = tiny_page.locator(".sn-spans li").filter(has_text=HIDDEN)
    expect(row).to_contain_text("stays as it is")
    decide = tiny_page.get_by_role("button", name="Make the note again")
    for choice, stays in (("Identifier: replace it", False), ("No identifier: keep it", True)):
        row.get_by_label(choice).check()
        with new_result(tiny_page):
            decide.click()
        expect(row.get_by_label(choice)).to_be_checked()
        assert (HIDDEN in synthetic(tiny_page)) is stays


def test_a_long_text_is_sent_to_the_other_tab_and_one_who_leaves_holds_up_nobody(
    browser: Browser, tiny_url: str, tiny_page: Page, requests: list[str]
):
    paste(tiny_page, SENTENCE * 3000)
    tiny_page.get_by_role("button", name="Generate", exact=True).click()
    expect(tiny_page.get_by_role("alert")).to_contain_text("Many notes")
    first, second = (open_page(browser, tiny_url, requests) for _ in range(2))
    paste(first, (SENTENCE + " The patient was placed in the bed and the wound was cleaned with care.\n") * 180)
    set_number(first, "note-variants", "5")
    first.get_by_role("button", name="Generate", exact=True).click()
    expect(first.locator("#status")).to_contain_text("s")
    paste(tiny_page, SENTENCE)
    tiny_page.get_by_role("button", name="Generate", exact=True).click()
    # The place in the queue is shown to who waits, and the wait ends.
    expect(tiny_page.locator("#status")).to_contain_text(re.compile(r"queue: \d+/\d+"))
    first.get_by_role("button", name="Cancel", exact=True).click()
    expect(first.locator("#status")).to_contain_text("Cancelled")
    first.context.close()
    generate(second, SENTENCE)
    assert "Nightingale" not in synthetic(second)
    second.context.close()


def test_an_example_is_there_on_arrival_and_a_new_result_comes_into_view(tiny_page: Page):
    assert tiny_page.locator(".sn-original").evaluate("pane => pane.textContent") == examples.load("clinic").text
    assert tiny_page.evaluate("scrollY") == 0
    generate(tiny_page, SENTENCE * 5)
    assert tiny_page.evaluate("document.activeElement.className") == "sn-result"
    tiny_page.wait_for_function("document.querySelector('.sn-result').getBoundingClientRect().top < innerHeight - 100")


def test_a_word_that_was_missed_is_clicked_and_replaced_and_undone(tiny_page: Page):
    generate(tiny_page, f"{SENTENCE} She met Ng and Marsh twice. Ng was tired.", ratio="0")
    # The page still moves to the result.
    tiny_page.wait_for_timeout(1000)
    place = tiny_page.locator(".sn-original").evaluate(
        """pane => { const walk = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT); let node;
        while ((node = walk.nextNode())) { const at = node.data.indexOf('Ng and'); if (at < 0) continue;
          const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 2);
          const box = range.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; } }"""
    )
    tiny_page.mouse.click(*place)
    expect(tiny_page.locator("#sn-ask b")).to_have_text("Ng")
    with new_result(tiny_page):
        tiny_page.locator("#sn-ask").get_by_role("button", name="Replace it").click()
    assert not re.search(r"\bNg\b", synthetic(tiny_page))
    assert "Marsh" in synthetic(tiny_page)
    # The field below does the same from the keyboard.
    tiny_page.locator("[data-mark-text]").fill("Marsh")
    with new_result(tiny_page):
        tiny_page.locator("[data-mark-text] >> xpath=ancestor::div[1]").get_by_role("button", name="Replace it").click()
    assert "Marsh" not in synthetic(tiny_page)
    with new_result(tiny_page):
        tiny_page.locator(".sn-marked li").filter(has_text="Ng").get_by_role("button", name="Undo").click()
    assert len(re.findall(r"\bNg\b", synthetic(tiny_page))) == 2


def test_no_rewritten_word_is_explained_and_menus_close(tiny_page: Page):
    generate(tiny_page, SENTENCE, ratio="0")
    expect(tiny_page.locator(".sn-result details[open]")).to_contain_text("No word was rewritten")
    tiny_page.locator("#note-mode input").focus()
    for _ in range(2):
        tiny_page.keyboard.press("Tab")
        tiny_page.wait_for_timeout(300)
    expect(tiny_page.locator("[role=option]:visible")).to_have_count(0)


def test_a_file_that_is_none_and_one_with_a_wrong_column(tiny_page: Page):
    choose_file(tiny_page, "scan.pdf", "%PDF")
    expect(tiny_page.get_by_role("alert")).to_contain_text(".parquet file")
    tiny_page.reload()
    choose_file(tiny_page, "rows.csv", "id,comment,body text\n1,x,The wound was cleaned.\n2,y,\n")
    start = tiny_page.get_by_role("button", name="Generate all")
    start.click()
    expect(tiny_page.get_by_role("alert")).to_contain_text("Choose the column")
    choose_file(tiny_page, "rows.jsonl", '{"id": 1, "value": 5}\n{"id": 2, "value": "The wound was cleaned."}\n')
    tiny_page.wait_for_function("document.querySelector('#batch-about').textContent.includes('2 rows')")
    tiny_page.locator("#batch-column input").click()
    tiny_page.get_by_role("option", name="value").click()
    start.click()
    expect(tiny_page.locator(".sn-errors")).to_contain_text("row 1: a note must be a string")
    lines = [json.loads(line) for line in download(tiny_page, "Download results with their spans").splitlines()]
    assert [line["row"] for line in lines] == [1, 2]
    summary = json.loads(download(tiny_page, "Download summary"))
    assert (summary["counts"]["skipped"], summary["complete"]) == (1, True)


def test_cancel_keeps_what_was_done(tiny_page: Page):
    rows = "\n".join(["text", *(f"{SENTENCE} Visit {number}." for number in range(1500))])
    choose_file(tiny_page, "many.csv", rows)
    tiny_page.get_by_role("button", name="Generate all").click()
    expect(tiny_page.locator(".sn-progress")).to_contain_text("left")
    tiny_page.get_by_role("button", name="Cancel").click()
    expect(tiny_page.locator(".sn-batch")).to_contain_text("Cancelled")
    results = list(csv.DictReader(io.StringIO(download(tiny_page, "Download results (CSV)"))))
    assert 0 < len(results) < 1500


def test_no_request_leaves_the_machine_and_nothing_is_written(requests: list[str], watch: Watch):
    """Runs last: what all pages above asked for, and what the server did meanwhile."""
    web = [url for url in requests if not url.startswith(("data:", "blob:"))]
    assert len(web) > 100, "the pages were not watched"
    assert {urlsplit(url).hostname for url in web} == {"127.0.0.1"}
    assert watch.connections == []
    # Compiled modules, the test's own pictures, and devices are no notes.
    written = [Path(name) for name in watch.written if not name.startswith(("/dev/", "/proc/"))]
    assert [path for path in written if path.suffix != ".png" and path.parent.name != "__pycache__"] == []
