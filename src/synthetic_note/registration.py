"""Tells transformers about the model and the task, when transformers is loaded and not before.

Loading transformers and torch takes seconds, which `import synthetic_note` and the help of the command line should not
cost. So each of the three things to register waits for the module of transformers that keeps it.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import logging
import sys
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import NamedTuple

from .pipelines.annotation.embedded import embedded_checkpoint


def register() -> None:
    """Register configuration, model and task now; calling it again changes nothing."""
    for registration in _REGISTRATIONS:
        registration.act()


def register_when_loaded() -> None:
    """Register each part as soon as the module of transformers that keeps it is there."""
    finder = _AfterImport()
    sys.meta_path.insert(0, finder)
    finder.register_what_can_be()


def _register_config() -> None:
    from transformers.models.auto.configuration_auto import AutoConfig

    from .modeling.configuration_synthetic_note import SyntheticNoteConfig

    AutoConfig.register(SyntheticNoteConfig.model_type, SyntheticNoteConfig, exist_ok=True)
    # Saved folders carry the code, so that they load where this package is not installed.
    SyntheticNoteConfig.register_for_auto_class()


def _register_model() -> None:
    from transformers.models.auto.modeling_auto import AutoModelForMaskedLM

    from .modeling.configuration_synthetic_note import SyntheticNoteConfig
    from .modeling.modeling_synthetic_note import SyntheticNoteForMaskedLM

    AutoModelForMaskedLM.register(SyntheticNoteConfig, SyntheticNoteForMaskedLM, exist_ok=True)
    SyntheticNoteForMaskedLM.register_for_auto_class("AutoModelForMaskedLM")


def _register_task() -> None:
    from transformers.models.auto.modeling_auto import AutoModelForMaskedLM
    from transformers.pipelines import PIPELINE_REGISTRY

    from .pipelines.pipeline_synthetic_note import TASK, SyntheticNotePipeline

    if TASK in PIPELINE_REGISTRY.supported_tasks:
        return
    checkpoint = embedded_checkpoint()
    # The embedded checkpoint is as fixed as the installed version: no need to warn who names none.
    logging.getLogger("transformers.pipelines").addFilter(
        lambda record: not (record.msg.startswith("No model was supplied") and str(checkpoint) in record.getMessage())
    )
    PIPELINE_REGISTRY.register_pipeline(
        TASK,
        pipeline_class=SyntheticNotePipeline,
        pt_model=AutoModelForMaskedLM,
        default={"model": (str(checkpoint), None)} if checkpoint else None,
        type="text",
    )
    # The registry's entry is written into every saved config.json; without this it would hold the path of the
    # default checkpoint on this machine.
    SyntheticNotePipeline._registered_impl = {
        TASK: {"impl": SyntheticNotePipeline, "pt": (AutoModelForMaskedLM,), "type": "text"}
    }


class _Registration(NamedTuple):
    """What is registered by `act` needs a module of transformers and one of ours."""

    theirs: str
    ours: str
    act: Callable[[], None]


_AUTO = "transformers.models.auto."
_REGISTRATIONS: tuple[_Registration, ...] = tuple(
    _Registration(theirs, f"{__package__}.{ours}", act)
    for theirs, ours, act in (
        (_AUTO + "configuration_auto", "modeling.configuration_synthetic_note", _register_config),
        (_AUTO + "modeling_auto", "modeling.modeling_synthetic_note", _register_model),
        ("transformers.pipelines", "pipelines.pipeline_synthetic_note", _register_task),
    )
)


class _AfterImport(importlib.abc.MetaPathFinder):
    """Registers right after the import of a module; the module itself is found and loaded as ever.

    Either module may come first: ours imports that of transformers, so that it can be half loaded when that one is
    done, and then its own end is waited for.
    """

    def __init__(self) -> None:
        self.pending = list(_REGISTRATIONS)
        self.names = {name for registration in _REGISTRATIONS for name in registration[:2]}
        self.loaded = self.names & sys.modules.keys()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname not in self.names:
            return None
        # With the name taken out, this search passes by this finder.
        self.names.discard(fullname)
        spec = importlib.util.find_spec(fullname)
        if spec is not None and spec.loader is not None:
            load = spec.loader.exec_module

            def load_and_register(module: ModuleType) -> None:
                load(module)
                self.loaded.add(fullname)
                self.register_what_can_be()

            spec.loader.exec_module = load_and_register  # type: ignore[method-assign]
        return spec

    def register_what_can_be(self) -> None:
        for registration in list(self.pending):
            # An action loads modules itself, which leads here again.
            if registration not in self.pending:
                continue
            half_loaded = registration.ours in sys.modules and registration.ours not in self.loaded
            if registration.theirs in self.loaded and not half_loaded:
                self.pending.remove(registration)
                registration.act()
        if not self.pending and self in sys.meta_path:
            sys.meta_path.remove(self)
