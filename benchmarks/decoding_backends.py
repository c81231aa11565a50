"""What bf16, torch.compile and ONNX Runtime would gain.

    python benchmarks/decoding_backends.py --data-dir DATA [--notes 48] [--write]

The pipeline with its defaults but `rewrite="free"` and a ratio of 0.9 (so that the model has much to do) in fp32, in
bf16, and with a compiled encoder; and the encoder alone in torch and in ONNX Runtime, on windows as the decoder (short)
and the annotation (long) make them. ONNX Runtime is left out where `onnx`, `onnxscript` and `onnxruntime` are not
installed. Rounds of the methods alternate, and the fastest one counts. `--write` puts the table into docs/rewriting.md.
"""

from __future__ import annotations

import argparse
import importlib.util
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from decoding_measure import DOCUMENT, read_notes
from synthetic_note.evaluation.doc_blocks import write_block

ROUNDS = 3
#: Windows and tokens of a window.
SHAPES: tuple[tuple[int, int], ...] = ((64, 24), (8, 256))


def fastest(methods: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """Seconds of the fastest round of each method, after one that does not count."""
    seconds = dict.fromkeys(methods, float("inf"))
    for number in range(ROUNDS + 1):
        for name, method in methods.items():
            start = time.perf_counter()
            method()
            if number:
                seconds[name] = min(seconds[name], time.perf_counter() - start)
    return seconds


def load(model: str | None) -> dict[str, Any]:
    """The pipeline, by how it computes."""
    from transformers import pipeline

    made = {
        name: pipeline("synthetic-note", model=model, device="cpu", dtype=dtype)
        for name, dtype in (
            ("fp32", torch.float32),
            ("bf16", torch.bfloat16),
            ("fp32, compiled encoder", torch.float32),
        )
    }
    made["fp32, compiled encoder"].model.encoder.compile(dynamic=True)
    return made


def pipelines(made: Mapping[str, Any], texts: list[str]) -> dict[str, Callable[[], object]]:
    """Each pipeline over the notes."""

    def run(pipe: Any) -> Callable[[], object]:
        return lambda: pipe(texts, seed=0, batch_size=16, rewrite="free", mask_ratio=0.9)

    return {name: run(pipe) for name, pipe in made.items()}


class Encoder(torch.nn.Module):
    """The encoder with tensors in and out, as an export needs it."""

    def __init__(self, encoder: torch.nn.Module) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Hidden states of (windows, tokens) ids: (windows, tokens, units)."""
        states: torch.Tensor = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        return states


def encoders(encoder: Encoder, shape: tuple[int, int]) -> dict[str, Callable[[], object]]:
    """The encoder on random ids of a shape, in torch and, where it is installed, in ONNX Runtime."""
    ids = torch.randint(5, 10_000, shape)
    mask = torch.ones_like(ids)

    def in_torch() -> object:
        with torch.inference_mode():
            return encoder(ids, mask)

    methods: dict[str, Callable[[], object]] = {"torch": in_torch}
    if all(importlib.util.find_spec(name) for name in ("onnx", "onnxscript", "onnxruntime")):
        import onnxruntime

        with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            file = str(Path(folder) / "encoder.onnx")
            torch.onnx.export(encoder, (ids, mask), file, dynamo=True, verbose=False)
            settings = onnxruntime.SessionOptions()
            settings.intra_op_num_threads = torch.get_num_threads()
            session = onnxruntime.InferenceSession(file, settings, providers=["CPUExecutionProvider"])
        names = [item.name for item in session.get_inputs()]
        feed = dict(zip(names, (ids.numpy(), mask.numpy()), strict=False))
        difference = abs(torch.from_numpy(session.run(None, feed)[0]) - in_torch()).max()  # type: ignore[operator]
        if difference > 1e-2:
            raise RuntimeError("ONNX Runtime gives other hidden states than torch")
        methods["ONNX Runtime"] = lambda: session.run(None, feed)
    return methods


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--model", default=None, help="a folder or Hub id; default: the embedded checkpoint")
    parser.add_argument("--notes", type=int, default=48)
    parser.add_argument("--write", action="store_true", help="put the table into docs/")
    parsed = parser.parse_args()
    texts = read_notes(parsed.data_dir, parsed.notes)
    lines = ["| what | computed by | speed | against the first |", "| --- | --- | ---: | ---: |"]
    made = load(parsed.model)
    seconds = fastest(pipelines(made, texts))
    for name, value in seconds.items():
        gain = seconds["fp32"] / value
        lines.append(f"| pipeline, {len(texts)} notes | {name} | {len(texts) / value:.2f} notes/s | {gain:.2f}x |")
    encoder = Encoder(made["fp32"].model.encoder).eval()
    for shape in SHAPES:
        seconds = fastest(encoders(encoder, shape))
        tokens = shape[0] * shape[1]
        for name, value in seconds.items():
            gain = seconds["torch"] / value
            about = f"encoder, {shape[0]} windows of {shape[1]}"
            lines.append(f"| {about} | {name} | {tokens / value:,.0f} tokens/s | {gain:.2f}x |")
    table = "\n".join(lines)
    print(table)
    if parsed.write:
        write_block(DOCUMENT, "backends", table)


if __name__ == "__main__":
    main()
