"""The decoding strategies by name: in which order masked words are filled, and how many in one round."""

from __future__ import annotations

from .base import DecodingStrategy
from .confidence import Confidence
from .gibbs import Gibbs
from .parallel import Parallel
from .sequential import Sequential
from .substitution import Substitution

STRATEGIES: dict[str, type[DecodingStrategy]] = {
    strategy.name: strategy for strategy in (Sequential, Parallel, Confidence, Substitution, Gibbs)
}


def make_strategy(strategy: str | DecodingStrategy, num_steps: int | None = None) -> DecodingStrategy:
    """The strategy of that name, or the instance itself.

    Raises:
        ValueError: unknown name, or `num_steps` with an instance that has another one.
        TypeError: neither a name nor a strategy.
    """
    if isinstance(strategy, DecodingStrategy):
        if num_steps is not None and num_steps != strategy.num_steps:
            raise ValueError("num_steps: set it on the strategy itself when giving an instance")
        return strategy
    if not isinstance(strategy, str):
        raise TypeError(f"strategy: a name or a DecodingStrategy is needed, not {type(strategy).__name__}")
    if strategy not in STRATEGIES:
        raise ValueError(f"strategy: unknown {strategy[:20]!r}; choose among {', '.join(sorted(STRATEGIES))}")
    return STRATEGIES[strategy](num_steps)
