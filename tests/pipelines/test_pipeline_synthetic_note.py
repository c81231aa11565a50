"""The pipeline from end to end, on a tiny random checkpoint: what goes in, what comes out, and what never does."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import torch
from pipeline_notes import NOTE, PLANTED, SECRETS, SHORT, check_result, leaks, load_pipe
from synthetic_note.pipelines.annotation.heads import batching, tagging
from synthetic_note.pipelines.annotation.tokens import WORD, tokenize_notes
from synthetic_note.pipelines.decoding.strategies import STRATEGIES
from synthetic_note.pipelines.options import KEY_VARIABLE
from transformers import (
    AutoConfig,
    AutoModelForTokenClassification,
    AutoTokenizer,
    BertForTokenClassification,
    pipeline,
)

from synthetic_note import DecodingState, DecodingStrategy, NoteError, SyntheticNotePipeline


@pytest.fixture(scope="module")
def pipe(tiny_checkpoint: Path) -> SyntheticNotePipeline:
    return load_pipe(tiny_checkpoint)


@pytest.fixture(scope="module")
def free(pipe: SyntheticNotePipeline) -> Any:
    """The pipeline that rewrites every word it may: a random model's fills are seldom near-synonyms."""
    return partial(pipe, mask_ratio=1.0, protect=(), rewrite="free")


def test_result_of_one_note(pipe: SyntheticNotePipeline, free: Any) -> None:
    result = free(NOTE, seed=3, mask_ratio=0.6, known_phi=PLANTED, return_phi=True)
    check_result(NOTE, result)
    assert leaks(pipe(NOTE, seed=3, mask_ratio=0.6, known_phi=PLANTED)) == []
    report = result["report"]
    assert report["rewritten"] == len(result["changes"]) > 5
    assert report["planned"] == report["rewritten"] + report["unfilled"]
    assert report["candidates"] * 0.4 < report["planned"] < report["candidates"] * 0.8
    assert (report["seed"], report["variant"], report["model_revision"]) == (3, 0, "tiny")
    assert sum(report["phi"].values()) == len(result["phi"])
    assert 1 <= report["rounds"] <= 4
    assert "/" not in report["model"]
    assert "original_start" not in json.dumps(pipe(NOTE, seed=3))


def test_what_must_stay_stays(pipe: SyntheticNotePipeline) -> None:
    result = pipe(NOTE, seed=3, mask_ratio=1.0, known_phi=PLANTED)
    kept = "\t|\r\n\r\n| left |, no | two |(5 mg |\U0001fa7a 中文\x07|follow-up|3 weeks|HISTORY:".split("|")
    assert [part for part in kept if part not in result["text"]] == []
    assert result["text"].count("\n") == NOTE.count("\n")
    # Ratio zero, and surrogates that are tags.
    tagged = pipe(NOTE, seed=1, mask_ratio=0, surrogates="tag", known_phi=PLANTED)
    assert tagged["changes"] == []
    assert tagged["report"]["rounds"] == 0
    assert "[MRN]" in tagged["text"]
    assert leaks(tagged) == []
    assert pipe(SHORT, seed=1, mask_ratio=0)["text"] == SHORT


@pytest.mark.parametrize("strategy", sorted(STRATEGIES))
@pytest.mark.parametrize("surrogates", ["consistent", "tag"])
def test_no_original_identifier_ever_reaches_the_decoder(pipe, free, strategy, surrogates, monkeypatch):
    seen: list[torch.Tensor] = []
    decode, forward = batching._masked_logits, pipe.model.forward

    def spy(model: Any, windows: Any, ids: torch.Tensor, *args: Any) -> Any:
        seen.append(ids)
        return decode(model, windows, ids, *args)

    def spy_unpacked(*args: Any, **kwargs: Any) -> Any:
        assert not args
        assert "mlm" not in kwargs["heads"]
        return forward(**kwargs)

    monkeypatch.setattr(batching, "_masked_logits", spy)
    monkeypatch.setattr(pipe.model, "forward", spy_unpacked)
    # The tiny vocabulary spells the words of other wordings in letters, which names are spelled in too.
    monkeypatch.setattr("synthetic_note.pipelines.planning.plan.find_wordings", lambda *_: [])
    options = {"strategy": strategy, "surrogates": surrogates, "known_phi": PLANTED}
    result = free(NOTE, seed=3, mask_ratio=0.8, return_phi=True, **options)
    monkeypatch.undo()
    assert seen
    tokens = tokenize_notes(pipe.tokenizer, [NOTE])[0]
    inside, outside = set(), set()
    for token, start, end in zip(tokens.ids, tokens.starts, tokens.ends, strict=True):
        touches = any(p["original_start"] < end and start < p["original_end"] for p in result["phi"])
        (inside if touches else outside).add(token)
    only_phi = inside - outside
    assert len(only_phi) > 5
    names = {pipe.stages.placeholders[p["type"]][0] for p in result["phi"]}
    # Identifiers far from any planned word are not shown at all.
    assert len(names & {token for ids in seen for token in ids.flatten().tolist()}) > 2
    for ids in seen:
        assert not only_phi & set(ids.flatten().tolist())
        rows = [pipe.tokenizer.decode(row).replace(" ", "").replace("##", "").lower() for row in ids]
        assert [secret for row in rows for secret in SECRETS if secret.replace(" ", "") in row] == []


def test_same_seed_same_note_whatever_the_batch(pipe: SyntheticNotePipeline) -> None:
    notes = [NOTE, SHORT, "", SHORT * 30, "Fever and pain of the leg. " * 9, NOTE + SHORT]
    options = {"seed": 11, "known_phi": PLANTED, "mask_ratio": 0.5}
    alone = [pipe(note, **options) for note in notes]
    for batch_size in (1, 4, 16):
        assert pipe(notes, batch_size=batch_size, **options) == alone
    assert pipe(notes[::-1], **options) == alone[::-1]
    assert list(pipe(iter(notes), batch_size=3, **options)) == alone
    assert pipe(notes, **(options | {"seed": 12})) != alone


def test_long_notes_are_filled_throughout_and_alike_in_any_batch(free: Any) -> None:
    note = " ".join(f"The nurse {verb} a dark drape." for verb in ("placed", "described", "closed") * 90)
    assert len(note.split()) > 1500
    result = free(note, seed=5, return_phi=True, batch_size=16, strategy="parallel")
    check_result(note, result)
    # The gates give some of a random model's fills back.
    assert result["report"]["unfilled"] < result["report"]["planned"]
    assert result["report"]["mask_ratio_reached"] > 0.5
    assert result["report"]["rounds"] == 1
    assert result["report"]["forward_windows"] > 20
    assert free([SHORT, note], seed=5, return_phi=True, batch_size=2, strategy="parallel")[1] == result


def test_variants_differ_the_first_is_the_single_one_and_a_drawn_seed_is_told(pipe: SyntheticNotePipeline) -> None:
    variants = pipe(NOTE, seed=3, num_return_sequences=3, mask_ratio=0.5)
    assert len({variant["text"] for variant in variants}) == 3
    assert [variant["report"]["variant"] for variant in variants] == [0, 1, 2]
    assert variants[0] == pipe(NOTE, seed=3, mask_ratio=0.5)
    assert pipe([NOTE, SHORT], seed=3, num_return_sequences=3, mask_ratio=0.5)[0] == variants
    first, second = pipe(SHORT), pipe(SHORT)
    assert first["report"]["seed"] != second["report"]["seed"]
    assert pipe(SHORT, seed=first["report"]["seed"]) == first


class Reversed(DecodingStrategy):
    """A strategy of a user's own: right to left."""

    name = "reversed"

    def start(self, state: DecodingState) -> None:
        state.open = [state.count - 1] if state.count else []

    def step(self, logits: torch.Tensor, state: DecodingState) -> None:
        fills, values = state.sample(logits)
        state.fill(state.open[0], fills[0], values[0])
        state.open = [state.open[0] - 1] if state.open[0] else []


class Endless(Reversed):
    def step(self, logits: torch.Tensor, state: DecodingState) -> None:
        pass


def test_a_strategy_of_ones_own(free: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    report = free(SHORT, strategy=Reversed(), seed=1)["report"]
    assert report["strategy"] == "reversed"
    assert report["rounds"] == report["planned"] > 4
    assert free(SHORT, strategy="confidence", num_steps=2, seed=1)["report"]["rounds"] == 2
    monkeypatch.setattr("synthetic_note.pipelines.decoding.engine.MOST_ROUNDS", 3)
    with pytest.raises(NoteError, match=r"RuntimeError at engine\.py"):
        free("The nurse described.", strategy=Endless())


@pytest.mark.parametrize("name", ["annotate", "find_phi"])
def test_annotate_and_find_phi(pipe: SyntheticNotePipeline, name: str) -> None:
    find, long = getattr(pipe, name), NOTE * 4
    one = find(long, known_phi=PLANTED)
    phi = one.phi if name == "annotate" else one
    assert {"73-998-411", "03/14/2021"} <= {long[span.start : span.end] for span in phi}
    assert phi == pipe.find_phi(long, known_phi=PLANTED)
    if name == "annotate":
        assert [long[w.start : w.end] for w in one.words] == WORD.findall(long)
        assert pipe.annotate("").words == []
    assert find([SHORT, long], known_phi=PLANTED)[1] == one
    assert find([]) == []
    assert leaks(repr(one)) == []
    assert find([SHORT, None], errors="skip")[1] is None
    with pytest.raises(NoteError, match="item 1"):
        find([SHORT, None])


def test_one_patient_has_one_surrogate_in_all_notes(pipe: SyntheticNotePipeline, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(KEY_VARIABLE, "a key that only the owner knows")
    notes = ["Mr. Fredersdorf came back.", "The nurse saw Mr. Fredersdorf today, again."] * 2
    results = pipe(notes, patient_id=["p1", "p1", "p2", None], known_phi=PLANTED, seed=4)
    names = [result["phi"][0]["surrogate"] for result in results]
    assert names[0] == names[1]
    assert len(set(names)) > 1
    with pytest.raises(ValueError, match="4 notes"):
        pipe(notes, patient_id=["p1"], known_phi=PLANTED)
    monkeypatch.delenv(KEY_VARIABLE)
    with pytest.raises(ValueError, match=KEY_VARIABLE):
        pipe(SHORT, patient_id="p1")


def test_defaults_of_a_pipeline(tiny_checkpoint: Path) -> None:
    make = partial(pipeline, "synthetic-note", model=str(tiny_checkpoint), device="cpu")
    other = make(mask_ratio=0.0, batch_size=3, seed=9, min_probability=0.0)
    assert other.options().batch_size == 3
    assert other(SHORT)["text"] == SHORT
    assert other(SHORT)["report"]["seed"] == 9
    assert other(SHORT, mask_ratio=1.0, protect=(), rewrite="free")["changes"]
    with pytest.raises(TypeError, match="mask_ration"):
        make(mask_ration=0.0)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision(tiny_checkpoint: Path, dtype: torch.dtype) -> None:
    half = pipeline("synthetic-note", model=str(tiny_checkpoint), dtype=dtype, device="cpu", min_probability=0.0)
    assert half.model.dtype == dtype
    result = half(NOTE, seed=1, known_phi=PLANTED, return_phi=True, rewrite="free")
    check_result(NOTE, result)
    assert result["changes"]
    assert half(NOTE, seed=1, known_phi=PLANTED, return_phi=True, rewrite="free") == result


def tiny_token_classifier(tokenizer: Any, labels: list[str], always: int = 0) -> BertForTokenClassification:
    size = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 24}
    names: dict[str, Any] = {"id2label": dict(enumerate(labels)), "label2id": {}}
    config = AutoConfig.for_model("bert", vocab_size=len(tokenizer), max_position_embeddings=48, **size, **names)
    model = AutoModelForTokenClassification.from_config(config).eval()
    torch.nn.init.zeros_(model.classifier.weight)
    model.classifier.bias.data = 9.0 * torch.nn.functional.one_hot(torch.tensor(always), len(labels)).float()
    return model


def test_a_plain_masked_lm_with_taggers_of_ones_own(plain_masked_lm, tiny_checkpoint, tmp_path, monkeypatch):
    monkeypatch.setattr(tagging, "embedded_checkpoint", lambda: tiny_checkpoint)
    wordpiece = AutoTokenizer.from_pretrained(tiny_checkpoint)
    make = partial(pipeline, "synthetic-note", model=str(plain_masked_lm), device="cpu")
    people = ["O", "B-PER", "I-PER"]
    tiny_token_classifier(wordpiece, people).save_pretrained(tmp_path)
    wordpiece.save_pretrained(tmp_path)
    plain = make(
        phi_model=str(tmp_path),
        entity_model=(tiny_token_classifier(wordpiece, ["O", "B-Disease", "I-Disease"]), wordpiece),
        min_probability=0.0,
        rewrite="free",
    )
    result = plain(NOTE, seed=1, mask_ratio=0.7, known_phi=PLANTED, return_phi=True)
    check_result(NOTE, result)
    assert result["changes"]
    assert leaks(result["text"]) == []
    long = plain([SHORT * 8, NOTE], seed=1, mask_ratio=0.7, known_phi=PLANTED, return_phi=True, batch_size=1)
    assert long[1] == result
    everything = make(phi_model=(tiny_token_classifier(wordpiece, people, always=1), wordpiece))
    assert everything("zzz qqq", seed=1, surrogates="tag")["text"] == "[NAME] [NAME]"
    monkeypatch.setattr(tagging, "embedded_checkpoint", lambda: None)
    with pytest.raises(ValueError, match="no head for: phi, entity, pos"):
        make()
