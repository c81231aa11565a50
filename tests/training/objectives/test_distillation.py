"""The loss to a teacher: its words and their shares."""

import pytest
import torch
from conftest import tiny_model, tiny_tokenizer
from synthetic_note.training.objectives.distillation import Distillation

TOKENIZER = tiny_tokenizer()


@pytest.fixture
def batch() -> dict[str, torch.Tensor]:
    ids = torch.arange(5, 45).reshape(2, 20)
    ids[0, 3] = ids[1, 7] = TOKENIZER.mask_token_id
    ones = torch.ones_like(ids)
    return {"input_ids": ids, "case_ids": ones, "attention_mask": ones, "logits_positions": torch.tensor([3, 27])}


def test_the_loss_is_least_where_the_student_agrees(batch: dict[str, torch.Tensor]) -> None:
    teacher = tiny_model(TOKENIZER)
    loss = Distillation(teacher, temperature=1.5, top_k=len(TOKENIZER))
    with torch.no_grad():
        logits = teacher(**batch, heads=("mlm",)).logits
    own = float(loss(batch, logits, 2))
    shares = (logits / 1.5).softmax(-1)
    assert own == pytest.approx(float(-(shares * shares.log()).sum()) / 2 * 1.5**2, rel=1e-4)
    assert float(loss(batch, logits + torch.randn_like(logits), 2)) > own
    assert float(loss(batch, logits, 4)) == pytest.approx(own / 2, rel=1e-5)
    assert not any(parameter.requires_grad for parameter in teacher.parameters())
    # A student can learn from it.
    student = (logits + torch.randn_like(logits)).requires_grad_()
    loss(batch, student, 2).backward()
    with torch.no_grad():
        assert float(loss(batch, student - 0.5 * student.grad, 2)) < float(loss(batch, student, 2))
    # Only the most probable words are targets.
    words, shares = Distillation(teacher, top_k=5, temperature=1.0).targets(batch)
    assert torch.equal(words, logits.topk(5).indices)
    torch.testing.assert_close(shares.sum(-1), torch.ones(2))
