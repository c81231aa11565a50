"""Pages of the site that stand elsewhere in the repository, or are made: a hook of mkdocs.yml."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parent.parent

#: Documents outside docs/, and the pages that they become.
ELSEWHERE = {
    "model_card.md": "model_card.md",
    "training/README.md": "training.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
}

TUTORIALS = {
    "deidentify": "1. De-identify", "rewrite": "2. Rewrite", "clone": "3. Clone", "evaluate": "4. Evidence",
}  # fmt: skip

#: What a program uses, by the section of the page.
API = {
    "The pipeline": (
        "pipelines.pipeline_synthetic_note.SyntheticNotePipeline",
        "pipelines.options.GenerateOptions",
        "pipelines.result.SyntheticNote",
        "pipelines.note_input.NoteError",
    ),
    "Surrogates": ("pipelines.surrogates.policies.SurrogatePolicy",),
    "Strategies": (
        "pipelines.decoding.strategies.DecodingStrategy",
        "pipelines.decoding.strategies.DecodingState",
    ),
    "The model": (
        "modeling.configuration_synthetic_note.SyntheticNoteConfig",
        "modeling.modeling_synthetic_note.SyntheticNoteForMaskedLM",
    ),
    "Cloning": ("cloning.dataset.clone_dataset", "cloning.options.CloneOptions"),
    "A report": ("evaluation.report.evaluate.prepare", "evaluation.report.evaluate.evaluate"),
}

_LINK = re.compile(r"(?<=\]\()(?!https?:|#)([^)#\s]+)")
_FIGURE = re.compile(r"<!-- /?(?:number|table|begin|end)[^>]*-->")


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that do not stand in docs/."""
    pages = {page: (ROOT / source).read_text(encoding="utf-8") for source, page in ELSEWHERE.items()}
    pages["tutorials.md"] = (
        "# First steps\n\nEach of these scripts runs on the example notes of the package.\n"
        + "".join(
            f"\n## {title}\n\n```python\n{(ROOT / 'tutorials' / f'{name}.py').read_text(encoding='utf-8')}```\n"
            for name, title in TUTORIALS.items()
        )
    )
    pages["api.md"] = "# API\n" + "".join(
        f"\n## {section}\n\n"
        + "".join(f"::: synthetic_note.{name}\n    options: {{heading_level: 3}}\n\n" for name in names)
        for section, names in API.items()
    )
    for page, text in pages.items():
        files.append(File.generated(config, page, content=text))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Links to documents elsewhere become links to their pages; marks of quoted figures go."""
    source = next((name for name, made in ELSEWHERE.items() if made == page.file.src_uri), f"docs/{page.file.src_uri}")
    folder = (ROOT / source).parent

    def moved(match: re.Match[str]) -> str:
        target = (folder / match[1]).resolve()
        try:
            path = target.relative_to(ROOT).as_posix()
        except ValueError:
            return match[1]
        if path in ELSEWHERE:
            return ELSEWHERE[path]
        if path == "README.md":
            return "index.md"
        if path.startswith("tutorials/"):
            return "tutorials.md"
        return path.removeprefix("docs/")

    return _LINK.sub(moved, _FIGURE.sub("", markdown))


def on_page_content(html: str, **_: Any) -> str:
    """Names in docstrings stand in brackets, as in those of transformers; the site shows them plainly."""
    return re.sub(r"\[(<code>[^<]*</code>)\](?!\()", r"\1", html)
