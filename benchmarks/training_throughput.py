"""Tokens a second of the training loop against a bare PyTorch loop that does the same arithmetic.

    OMP_NUM_THREADS=2 python benchmarks/training_throughput.py [--steps 20] [--rounds 3]

Both train the same model on the same windows with the same optimizer and clipping; the bare loop has all batches at
hand before its clock starts, while the training loop makes its windows as it goes. Rounds alternate, so that a busy
machine slows both alike; the median of the rounds' ratios is what counts.
"""

from __future__ import annotations

import argparse
import copy
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from synthetic_note.modeling import SyntheticNoteConfig, SyntheticNoteForMaskedLM
from synthetic_note.training.data.corpus import Corpus
from synthetic_note.training.loop.schedule import LoopSettings, Stage
from synthetic_note.training.loop.training_loop import TrainingLoop
from synthetic_note.training.objectives.masked_lm import MaskedLMObjective
from synthetic_note.training.objectives.windows import NO_LABEL, collate


def random_corpus(tokens: int, vocab_size: int) -> Corpus:
    """Random tokens in words of one token, in notes of 500."""
    rng = np.random.default_rng(0)
    return Corpus(
        ids=rng.integers(10, vocab_size, tokens).astype(np.int32),
        case_ids=rng.integers(0, 4, tokens).astype(np.int8),
        words=np.arange(tokens),
        pos=rng.integers(0, 17, tokens).astype(np.int16),
        maskable=np.ones(tokens, dtype=bool),
        note_starts=np.arange(0, tokens + 1, 500),
    )


def bare_seconds(
    model: SyntheticNoteForMaskedLM, objective: MaskedLMObjective, steps: int, batch: int, length: int, precision: str
) -> float:
    """Seconds of a loop with nothing but forward, backward, clipping and optimizer."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)
    batches = []
    for step in range(steps):
        tensors = collate([objective.window(step * batch + n) for n in range(batch)], 0, length)
        tensors = {name: tensors[name] for name in ("input_ids", "case_ids", "attention_mask", "labels", "pos_labels")}
        batches.append((tensors, (tensors["labels"].flatten() != NO_LABEL).nonzero().flatten()))
    model.train()
    start = time.perf_counter()
    for tensors, positions in batches:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=precision == "bf16"):
            loss = model(**tensors, logits_positions=positions, heads=()).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
    return time.perf_counter() - start


def loop_seconds(
    model: SyntheticNoteForMaskedLM, objective: MaskedLMObjective, steps: int, batch: int, length: int, precision: str
) -> float:
    """Seconds of the training loop's own steps."""
    with tempfile.TemporaryDirectory() as folder:
        settings = LoopSettings(
            output_dir=Path(folder),
            batch_windows=batch,
            window_length=length,
            mixed_precision=precision,
            tensorboard=False,
        )
        loop = TrainingLoop(settings, [Stage("all", steps, {"mlm": 1.0}, 1e-4, 1e-4)], model, {"mlm": objective}, 0)
        loop.model.train()
        start = time.perf_counter()
        while loop.step < steps:
            loop.train_step()
            loop.step += 1
        return time.perf_counter() - start


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--batch-windows", type=int, default=8)
    parser.add_argument("--window-length", type=int, default=256)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--hidden", type=int, default=384)
    parser.add_argument("--vocab", type=int, default=17_000)
    parser.add_argument("--mixed-precision", choices=("no", "bf16"), default="no")
    args = parser.parse_args()
    encoder = {
        "model_type": "bert",
        "vocab_size": args.vocab,
        "hidden_size": args.hidden,
        "num_hidden_layers": args.layers,
        "num_attention_heads": 12,
        "intermediate_size": 4 * args.hidden,
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
    }
    model = SyntheticNoteForMaskedLM(SyntheticNoteConfig(encoder_config=encoder, window_length=args.window_length))
    ids = {"cls_id": 1, "sep_id": 2, "mask_id": 3}
    corpus = random_corpus(200_000, args.vocab)
    objective = MaskedLMObjective({"random": (corpus, 1.0)}, **ids, length=args.window_length, seed=0)
    shape = (args.batch_windows, args.window_length, args.mixed_precision)
    ratios = []
    tokens = args.steps * args.batch_windows * args.window_length
    bare_seconds(copy.deepcopy(model), objective, 2, *shape)
    for number in range(args.rounds):
        bare = bare_seconds(copy.deepcopy(model), objective, args.steps, *shape)
        loop = loop_seconds(copy.deepcopy(model), objective, args.steps, *shape)
        ratios.append(bare / loop)
        print(
            f"round {number + 1}: bare {tokens / bare:.0f} tokens/s, loop {tokens / loop:.0f}, ratio {ratios[-1]:.3f}"
        )
    print(f"median ratio {statistics.median(ratios):.3f}")


if __name__ == "__main__":
    main()
