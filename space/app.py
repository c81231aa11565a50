"""The page: synthetic clinical notes in the browser.

    python space/app.py

It opens on this machine only, writes no note to disk, logs no text, and asks nothing of the network.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

# Read when gradio and huggingface_hub are imported.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"

import gradio as gr
from batch_tab import build_batch_tab
from clone_tab import build_clone_tab
from evidence_tab import build_evidence_tab
from note_service import NoteService
from note_tab import build_note_tab
from running import Stops

FOLDER = Path(__file__).resolve().parent

TITLE = "Synthetic notes"

#: Names the checkpoint of a Space; written by `synthetic-note push --space`.
CHECKPOINT = FOLDER / "checkpoint.txt"

#: Loopback: nobody else in the network reaches the page.
HOST = "127.0.0.1"

#: Visitors that may wait at once.
LONGEST_QUEUE = 100

#: Fonts of the visitor's system.
SANS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "DejaVu Sans", "sans-serif")
MONO = ("ui-monospace", "SFMono-Regular", "Menlo", "DejaVu Sans Mono", "monospace")

PUBLIC = """<div class="sn-banner sn-public" role="note"><b>This page is public.</b> Do not paste real patient data
here. For real notes run it on your own machine: see the last tab.</div>"""
LOCAL = """<div class="sn-banner" role="note"><b>This page runs on your machine.</b> Notes stay in its memory,
nothing is stored or sent. Never paste real patient data into a public copy of it.</div>"""


def is_public() -> bool:
    """Whether the app runs as a Space, where others operate the machine."""
    return bool(os.environ.get("SPACE_ID"))


def build_page(service: NoteService, *, public: bool) -> gr.Blocks:
    """The page with its four tabs."""
    stops = Stops()
    with gr.Blocks(title=TITLE, analytics_enabled=False) as page:
        gr.HTML(
            f'<header class="sn-head"><h1>{TITLE}</h1><p>A real clinical note in, a synthetic one out: identifiers '
            "replaced, clinical facts kept, prose rewritten.</p></header>" + (PUBLIC if public else LOCAL)
        )
        with gr.Tabs():
            with gr.Tab("One note", id="note"):
                build_note_tab(service, stops)
            with gr.Tab("Many notes", id="batch"):
                build_batch_tab(service, stops, public=public)
            with gr.Tab("Clone", id="clone"):
                build_clone_tab(service.source if Path(service.source).is_dir() else None, stops, public=public)
            with gr.Tab("Evidence", id="evidence"):
                build_evidence_tab(service, public=public)
        page.unload(stops.set)
    page.queue(max_size=LONGEST_QUEUE, default_concurrency_limit=1)
    return page


def page_theme() -> gr.themes.Base:
    """A calm theme, light and dark."""
    return gr.themes.Base(
        primary_hue=gr.themes.colors.teal,
        secondary_hue=gr.themes.colors.slate,
        neutral_hue=gr.themes.colors.slate,
        font=[gr.themes.Font(name) for name in SANS],
        font_mono=[gr.themes.Font(name) for name in MONO],
        radius_size=gr.themes.sizes.radius_md,
    ).set(
        body_background_fill="*neutral_50",
        body_background_fill_dark="*neutral_950",
        block_background_fill="white",
        block_background_fill_dark="*neutral_900",
        block_border_width="1px",
        # Dark enough on the page to be read by everybody (contrast of 4.5 and more).
        block_info_text_color="*neutral_600",
        block_info_text_color_dark="*neutral_300",
        block_title_text_color="*neutral_700",
        block_title_text_color_dark="*neutral_200",
        block_label_text_color="*neutral_700",
        block_label_text_color_dark="*neutral_200",
        button_primary_background_fill="*primary_700",
        button_primary_background_fill_hover="*primary_800",
        button_primary_background_fill_dark="*primary_600",
        button_primary_background_fill_hover_dark="*primary_500",
        button_primary_text_color="white",
        slider_color="*primary_600",
    )


def launch_options(*, host: str | None, port: int | None) -> dict[str, Any]:
    """Arguments of `launch`: local look, no sharing, no history, no upload."""
    return {
        "server_name": host,
        "server_port": port,
        "theme": page_theme(),
        "css_paths": FOLDER / "style.css",
        "head": f"<script>{(FOLDER / 'page.js').read_text(encoding='utf-8')}</script>",
        "share": False,
        "run_history": False,
        "enable_monitoring": False,
        "mcp_server": False,
        "pwa": False,
        "ssr_mode": False,
        "footer_links": [],
        # Files are read in the browser and sent as text, so that nothing is put down on the server's disk.
        "max_file_size": "1b",
        "state_session_capacity": 200,
    }


def default_model() -> str | None:
    """The checkpoint that the environment or the Space's folder names; None for the embedded one."""
    written = CHECKPOINT.read_text(encoding="utf-8").strip() if CHECKPOINT.is_file() else ""
    return os.environ.get("SYNTHETIC_NOTE_MODEL") or written or None


def load_service(model: str | None = None, device: str | None = None) -> NoteService:
    """The service with a checkpoint: a folder, a Hub id, or the embedded one. Raises SystemExit: there is none, or it
    cannot be loaded."""
    from synthetic_note.cli.loading import check_model, load_pipeline
    from synthetic_note.note_files import InputError

    try:
        source = check_model(model)
        return NoteService(load_pipeline(argparse.Namespace(model=source, device=device, dtype="float32")), source)
    except InputError as error:
        raise SystemExit(f"error: {error}") from None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default=default_model(), help="a folder or Hub id; default: the embedded one")
    parser.add_argument("--device", help="cpu, cuda, mps; default: the best there is")
    parser.add_argument("--host", help=f"address to listen on; default: {HOST}")
    parser.add_argument("--port", type=int, help="default: the first free one from 7860 on")
    parser.add_argument("--open", action="store_true", help="open the page in the browser")
    args = parser.parse_args()
    service = load_service(args.model, args.device)
    public = is_public()
    # A Space's own address comes from its environment.
    host = args.host or (None if public else HOST)
    page = build_page(service, public=public)
    page.launch(**launch_options(host=host, port=args.port), inbrowser=args.open)


if __name__ == "__main__":
    main()
