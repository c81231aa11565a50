"""The options of a call: documented, checked once, before any note is read."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from numbers import Real
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .annotation.spans import ENTITY_LABELS, PHI_TYPES
from .planning.mask_ratio import check_mask_ratio, check_protect, check_share
from .planning.ngram_counts import NgramCounts
from .surrogates.policies import SurrogatePolicy

# The names, kinds and help of the options must be at hand without torch: what needs it is imported where it is used.
if TYPE_CHECKING:
    from .decoding.strategies import DecodingStrategy, SamplingOptions

#: Names for points on the precision-recall curve of the PHI head.
PHI_PRESETS: dict[str, float] = {"recall": 0.05, "balanced": 0.12, "precision": 0.8}

#: Environment variable with the secret key of longitudinal surrogates.
KEY_VARIABLE = "SYNTHETIC_NOTE_KEY"

#: Bytes of the secret key at least.
SHORTEST_KEY = 16

ERROR_MODES: tuple[str, ...] = ("raise", "skip")

#: Close rewriting says the same in other words, free rewriting says something else.
REWRITE_MODES: tuple[str, ...] = ("close", "free")

#: Names of modes of earlier versions, and what does the same now.
FORMER_MODES: dict[str, str] = {"everyday": "close", "any": "free"}

#: Names of the decoding strategies.
STRATEGY_NAMES: tuple[str, ...] = ("sequential", "parallel", "confidence", "substitution", "gibbs")


@dataclass(frozen=True)
class GenerateOptions:
    """Options of one call of the pipeline.

    Args:
        mask_ratio: share of the free content words (nouns, verbs, adjectives and adverbs outside identifiers, clinical
            entities, headings, numbers, negations, sides and other clinical facts) that are rewritten: one number for
            all, or a mapping from part of speech to share. What the report calls `mask_ratio_reached` is lower where
            too few of them have a fill that reads well; the report counts the reasons.
        protect: labels of the clinical entities whose words stay (PROBLEM, TEST, TREATMENT, ANATOMY).
        strategy: `substitution`, `confidence`, `sequential`, `parallel`, `gibbs`, or a DecodingStrategy.
        num_steps: decoding rounds; the strategy's own number when None.
        temperature, top_k, top_p: how a fill is drawn, as in transformers' generation.
        rewrite: `close` says the same in other words: near-synonyms and wordings of clinical notes, also of another
            length; `free` writes any word of the same kind, which changes what is said.
        match_pos: with `rewrite="free"`, a fill has the part of speech of the word it replaces.
        allow_original: a fill may be the word that stood there.
        fidelity: how much a fill must be like the word it replaces. With `rewrite="free"`, 0 leaves it free and at 1 it
            says nearly the same. With `rewrite="close"`, near hypernyms are written below 0.75; from there on only
            synonyms, of senses with at least that share of the word's uses.
        rare_ngrams: table of the corpus' common word sequences, a file of `synthetic-note count-ngrams` or an
            NgramCounts; of every sequence that is not in it one free word at least is rewritten too.
        min_probability: where the model holds no allowed fill for at least this probable, the word stays; for words of
            like sense a fiftieth of it will do.
        seed: of everything random; drawn anew for each call, and reported, when None.
        num_return_sequences: variants of each note; more than one gives a list per note.
        phi_threshold: probability from which on a word is taken for PHI, 0 to 1, or `recall`, `balanced`, `precision`.
        policy: surrogate policy: `hips`, `safe-harbor`, `limited-dataset`, the path of a YAML file, or a
            SurrogatePolicy.
        surrogates: overrides the policy's mode: `consistent`, `markov`, `tag`, `redact`.
        dates: overrides the policy's dates: `shift`, `year`, `tag`.
        known_phi: identifiers known from the hospital's own record, by type; found in any spelling within one edit.
        allow: strings that are never PHI.
        deny: strings that always are.
        professions: treat professions as PHI too.
        patient_id: the patient of the note, or one per note; the same patient gets the same surrogates everywhere.
        key_file: file with the secret key for `patient_id`; the environment variable SYNTHETIC_NOTE_KEY when None.
        return_phi: add offsets into the original note, for review on the owner's machine.
        errors: `raise` on a bad note, or `skip` it: its result then has an `error` and no text.
        stride: tokens that neighbouring windows share when identifiers are looked for.
        max_characters: longer notes are refused before anything is computed, since time grows with the length.
        batch_size: windows in one forward pass, and notes that are worked on together.
    """

    mask_ratio: float | Mapping[str, float] = 0.3
    protect: Sequence[str] = ENTITY_LABELS
    strategy: str | DecodingStrategy = "substitution"
    num_steps: int | None = None
    temperature: float = 0.8
    top_k: int = 10
    top_p: float = 0.9
    rewrite: str = "close"
    match_pos: bool = True
    allow_original: bool = False
    fidelity: float = 0.5
    # Loaded once, when the options are made; not shown by repr().
    rare_ngrams: str | Path | NgramCounts | None = field(default=None, repr=False)
    min_probability: float = 0.005
    seed: int | None = None
    num_return_sequences: int = 1
    phi_threshold: float | str = "balanced"
    policy: str | Path | SurrogatePolicy = "hips"
    surrogates: str | None = None
    dates: str | None = None
    # Identifiers are not shown by repr().
    known_phi: Mapping[str, Sequence[str]] | None = field(default=None, repr=False)
    allow: Sequence[str] = field(default=(), repr=False)
    deny: Sequence[str] = field(default=(), repr=False)
    professions: bool = False
    patient_id: Any = field(default=None, repr=False)
    key_file: str | Path | None = None
    return_phi: bool = False
    errors: str = "raise"
    stride: int = 64
    max_characters: int = 80_000
    batch_size: int = 8

    def __post_init__(self) -> None:
        from .decoding.strategies import make_strategy

        object.__setattr__(self, "mask_ratio", check_mask_ratio(self.mask_ratio))
        object.__setattr__(self, "protect", check_protect(self.protect))
        for name in ("num_return_sequences", "batch_size", "max_characters"):
            _whole_number(name, getattr(self, name), 1)
        _whole_number("stride", self.stride, 0)
        if self.seed is not None:
            _whole_number("seed", self.seed, 0)
        for name in ("match_pos", "allow_original", "professions", "return_phi"):
            if not isinstance(getattr(self, name), bool):
                raise TypeError(f"{name}: True or False is needed, not {type(getattr(self, name)).__name__}")
        object.__setattr__(self, "fidelity", check_share("fidelity", self.fidelity))
        check_share("min_probability", self.min_probability)
        if isinstance(self.rare_ngrams, (str, Path)):
            object.__setattr__(self, "rare_ngrams", NgramCounts.load(self.rare_ngrams))
        elif self.rare_ngrams is not None and not isinstance(self.rare_ngrams, NgramCounts):
            raise TypeError(f"rare_ngrams: a path or NgramCounts is needed, not {type(self.rare_ngrams).__name__}")
        for name in ("allow", "deny"):
            object.__setattr__(self, name, _strings(name, getattr(self, name)))
        if self.rewrite in FORMER_MODES:
            raise ValueError(
                f"rewrite: {self.rewrite!r} is now called {FORMER_MODES[self.rewrite]!r}; choose close or free"
            )
        if self.rewrite not in REWRITE_MODES:
            raise ValueError(f"rewrite: choose {' or '.join(REWRITE_MODES)}")
        if self.errors not in ERROR_MODES:
            raise ValueError(f"errors: choose {' or '.join(ERROR_MODES)}")
        if self.known_phi is not None:
            if not isinstance(self.known_phi, Mapping):
                raise TypeError("known_phi: a mapping from PHI type to a list of strings is needed")
            unknown = [kind for kind in self.known_phi if kind not in PHI_TYPES]
            if unknown:
                raise ValueError(f"known_phi: unknown PHI type; choose among {', '.join(PHI_TYPES)}")
            values = {kind: _strings(f"known_phi[{kind}]", strings) for kind, strings in self.known_phi.items()}
            object.__setattr__(self, "known_phi", values)
        self.threshold()
        self.surrogate_policy()
        make_strategy(self.strategy, self.num_steps)
        self.sampling()

    def threshold(self) -> float:
        """`phi_threshold` as a number."""
        value = self.phi_threshold
        if isinstance(value, str):
            if value not in PHI_PRESETS:
                raise ValueError(
                    f"phi_threshold: unknown preset {value[:20]!r}; choose among {', '.join(PHI_PRESETS)} or a number"
                )
            return PHI_PRESETS[value]
        if isinstance(value, bool) or not isinstance(value, Real):
            raise TypeError("phi_threshold: a number from 0 to 1 or the name of a preset is needed")
        if not 0.0 <= value <= 1.0:
            raise ValueError(f"phi_threshold: {value} is outside 0 to 1")
        return float(value)

    def sampling(self) -> SamplingOptions:
        """How fills are drawn."""
        from .decoding.strategies import SamplingOptions

        return SamplingOptions(self.temperature, self.top_k, self.top_p)

    def surrogate_policy(self) -> SurrogatePolicy:
        """The policy with the call's overrides."""
        policy = self.policy if isinstance(self.policy, SurrogatePolicy) else SurrogatePolicy.from_name(self.policy)
        changes = {"mode": self.surrogates, "dates": self.dates}
        return dataclasses.replace(policy, **{name: value for name, value in changes.items() if value is not None})  # type: ignore[arg-type]

    def secret_key(self) -> bytes:
        """The owner's secret key, from `key_file` or the environment.

        Raises:
            ValueError: there is none, or it is too short. Surrogates that anybody could recompute would not hide a
                patient.
            OSError: `key_file` cannot be read.
        """
        if self.key_file is not None:
            key = Path(self.key_file).read_bytes().strip()
        else:
            key = os.environ.get(KEY_VARIABLE, "").encode()
        if not key:
            raise ValueError(f"patient_id needs a secret key: set {KEY_VARIABLE} or give key_file")
        if len(key) < SHORTEST_KEY:
            raise ValueError(f"the secret key must have at least {SHORTEST_KEY} bytes")
        return key


OPTION_NAMES: frozenset[str] = frozenset(option.name for option in dataclasses.fields(GenerateOptions))


def check_option_names(names: Sequence[str]) -> None:
    """Raise TypeError on a name that is no option."""
    unknown = [name for name in names if name not in OPTION_NAMES]
    if unknown:
        raise TypeError(f"unknown option {unknown[0][:40]!r}; the options are {', '.join(sorted(OPTION_NAMES))}")


def _strings(name: str, value: object) -> tuple[str, ...]:
    """One string or a collection of them, as a tuple; the message of the error names none."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, bytes) or not isinstance(value, Iterable):
        raise TypeError(f"{name}: a list of strings is needed, not {type(value).__name__}")
    strings = tuple(value)
    wrong = next((item for item in strings if not isinstance(item, str)), None)
    if wrong is not None or None in strings:
        raise TypeError(f"{name}: a list of strings is needed, but it holds a {type(wrong).__name__}")
    return strings


def _whole_number(name: str, value: object, least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name}: a whole number is needed, not {type(value).__name__}")
    if value < least:
        raise ValueError(f"{name}: {value} is less than {least}")
