"""What a visitor does on the page of space/, driven by playwright."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import space_page  # noqa: F401  (finds the modules of the Space)
from data.cases import cases
from note_service import NoteService
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect
from synthetic_note.pipelines.annotation.spans import PhiSpan

#: Milliseconds: what is asked of a page that shares its machine with other work.
PATIENCE = 1000 * int(os.environ.get("BROWSER_PATIENCE", "90"))

SENTENCE = "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly."
#: A name that no rule finds, and that the uncertain service scores just under the threshold.
HIDDEN = "Fairweather"
SHORT_NOTES = cases("page", "browser_page short_notes")


class UncertainService(NoteService):
    """A service whose model is unsure of one name."""

    def annotate(self, text: str, options: Any, stop: Any = None) -> Any:
        found = super().annotate(text, options, stop)
        at = text.find(HIDDEN)
        if at >= 0:
            found.phi = sorted([*found.phi, PhiSpan(at, at + len(HIDDEN), "NAME", 0.1, "model")])
        return found


def open_page(browser: Browser, url: str, requests: list[str], **options: Any) -> Page:
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    page.on("request", lambda request: requests.append(request.url))
    page.on("websocket", lambda socket: requests.append(socket.url))
    page.goto(url)
    page.get_by_role("button", name="Generate", exact=True).wait_for()
    return page


def paste(page: Page, text: str) -> None:
    page.locator("#note textarea").fill(text)


def set_number(page: Page, control: str, value: str) -> None:
    box = page.locator(f"#{control} input[type=number]")
    box.fill(value)
    box.press("Tab")


def generate(page: Page, text: str | None = None, ratio: str | None = None) -> None:
    """Press the button, after a text and a mask ratio, and wait until the list for review is there too."""
    if text is not None:
        paste(page, text)
    if ratio is not None:
        set_number(page, "note-mask-ratio", ratio)
    with new_result(page):
        page.get_by_role("button", name="Generate", exact=True).click()


@contextmanager
def new_result(page: Page) -> Iterator[None]:
    """Waits for the result of what is done in the block, with its list for review."""
    page.evaluate("document.querySelectorAll('.sn-result').forEach(part => { part.dataset.old = ''; })")
    yield
    page.locator(".sn-result:not([data-old])").wait_for()
    page.wait_for_function("!document.querySelector('#status .sn-message')")


def synthetic(page: Page) -> str:
    """The synthetic note as it is shown."""
    return page.locator(".sn-synthetic").evaluate("pane => pane.textContent")


def download(page: Page, button: str) -> str:
    with page.expect_download() as made:
        page.get_by_role("button", name=button).click()
    return Path(made.value.path()).read_bytes().decode("utf-8")


def take(part: Page | Locator, file: Path, **options: bool) -> None:
    """A part of the page as a small picture: a page has few colours."""
    part.screenshot(path=file, **options)
    with Image.open(file) as picture:
        picture.convert("RGB").quantize(96).save(file, optimize=True)


def choose_file(page: Page, name: str, content: str) -> None:
    page.get_by_role("tab", name="Many notes").click()
    page.locator("#batch-file input[type=file]").set_input_files(
        {"name": name, "mimeType": "text/csv", "buffer": content.encode()}
    )
    page.locator("#batch-about .sn-message").wait_for()
