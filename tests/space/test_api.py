"""The page's API: many at once, none mixed up, wrong calls refused without a quote."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import space_page
from gradio_client import Client
from note_service import NoteService

from synthetic_note import examples

AT_ONCE = 20
WORDS = 500


@pytest.fixture(scope="module")
def client(tiny_pipe: Any, tiny_checkpoint: Path) -> Iterator[Client]:
    with space_page.running_page(NoteService(tiny_pipe, str(tiny_checkpoint))) as url:
        # Patient: the machine may be busy with other work.
        yield Client(url, verbose=False, httpx_kwargs={"timeout": 120})


def note(number: int) -> str:
    """A note of 500 words; its level is its own and stays, since numbers do."""
    sentence = f"The level was {700000 + number} and the wound was cleaned with care. ".split()
    words = (sentence * WORDS)[:WORDS]
    return " ".join(words)


def memory() -> int:
    """Bytes of this process that lie in memory."""
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * 4096


def ask_all(client: Client, start: int) -> None:
    numbers = range(start, start + AT_ONCE)
    jobs = {number: client.submit(note(number), seed=1, api_name="/generate") for number in numbers}
    for number, job in jobs.items():
        (made,) = job.result(timeout=600)
        levels = set(re.findall(r"7\d{5}", made["text"]))
        assert levels == {str(700000 + number)}
        assert len(made["text"].split()) == WORDS
        assert made["report"]["words"] > 0


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_twenty_at_once_are_answered_each_with_its_own_and_memory_stays_flat(client: Client):
    ask_all(client, 0)
    before = memory()
    ask_all(client, 100)
    assert memory() - before < 50_000_000


def test_one_endpoint_is_open_and_its_answers_hold_no_original_identifier(client: Client):
    endpoints = client.view_api(return_format="dict", print_info=False)
    assert list(endpoints["named_endpoints"]) == ["/generate"]
    upload = f"{client.src.rstrip('/')}/gradio_api/upload"
    assert httpx.post(upload, files={"files": ("x.txt", b"a note of some length")}).status_code >= 400
    text = examples.load("clinic").text
    variants = client.predict(text, mask_ratio=0.0, variants=2, seed=1, api_name="/generate")
    assert len(variants) == 2
    for made in variants:
        assert "original_start" not in str(made)
        assert "-0126" not in made["text"]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [({"note": " "}, "no note yet"), ({"mask_ratio": 3}, "mask_ratio"), ({"variants": 9}, "variants"),
     ({"dates": "never"}, "dates"), ({"variants": 1.5}, "variants"), ({"rewrite": "all"}, "rewrite")],
)  # fmt: skip
def test_wrong_calls_are_told_what_is_wrong_and_quote_nothing(client: Client, wrong: dict[str, object], message: str):
    with pytest.raises(Exception, match=message) as caught:
        client.predict(**{"note": "Roe closed the door.", "seed": 1, **wrong}, api_name="/generate")
    assert "Roe" not in str(caught.value)
