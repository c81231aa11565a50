"""The pipeline `synthetic-note`: a real clinical note in, a synthetic one out."""

from __future__ import annotations

import dataclasses
import os
import secrets
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from huggingface_hub import HfApi
from transformers import Pipeline

from .annotation.spans import Annotation
from .annotation.tokens import tokenize_notes
from .hub_folder import CARD, REPOSITORY, complete_folder
from .in_workers import check_workers, in_workers, map_dataset
from .lexicons.loading import locate
from .note_input import NoteError, check_note, failure_reason, is_collection, is_lazy, note_batches
from .options import GenerateOptions, check_option_names
from .result import SyntheticNote, failed_note
from .surrogates.reidentification import ReidentificationMap, map_entries

TASK = "synthetic-note"


class SyntheticNotePipeline(Pipeline):
    """Turn clinical notes into synthetic ones: annotate, plan, decode, replace.

        pipe = pipeline("synthetic-note")
        result = pipe(note, mask_ratio=0.3, seed=7)

    Args:
        model: a SyntheticNoteForMaskedLM, or any masked LM; a plain masked LM decodes, and the taggers annotate.
        phi_model, entity_model: token-classification models (a name, a folder or a loaded model) that find PHI and
            clinical entities in place of the model's own heads; where neither has one, the embedded checkpoint tags.
        kwargs: any field of [`GenerateOptions`] becomes this pipeline's default.

    Calling it with one note gives one [`SyntheticNote`] (a list of them with `num_return_sequences` above 1); a list
    or a dataset column gives a list, a generator or a torch dataset an iterator. Options are the fields of
    [`GenerateOptions`].
    """

    _load_processor = False
    _load_image_processor = False
    _load_feature_extractor = False
    _load_tokenizer = True

    def __init__(
        self, model: Any = None, *args: Any, phi_model: Any = None, entity_model: Any = None, **kwargs: Any
    ) -> None:
        config = getattr(model, "config", None)
        locate(str(getattr(model, "name_or_path", "") or ""), getattr(config, "_commit_hash", None))
        super().__init__(model, *args, **kwargs)
        self._process = os.getpid()
        self.model.eval()
        # Imported here, since code that came with a model finds its word lists in the model's folder.
        from .stages import Stages

        self.stages = Stages(self.model, self.tokenizer, self.device, phi_model, entity_model)

    # Options are checked here, once for the pipeline's defaults and once for a call.
    def _sanitize_parameters(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
        check_option_names(list(kwargs))
        GenerateOptions(**kwargs)
        return {}, dict(kwargs), {}

    def options(self, **kwargs: Any) -> GenerateOptions:
        """The pipeline's defaults with a call's options on top.

        Raises:
            TypeError, ValueError: unknown option, or a value that does not fit.
        """
        check_option_names(list(kwargs))
        defaults = dict(self._forward_params)
        if self._batch_size is not None:
            defaults.setdefault("batch_size", self._batch_size)
        options = GenerateOptions(**{**defaults, **kwargs})
        if options.seed is None:
            options = dataclasses.replace(options, seed=secrets.randbits(32))
        return options

    def __call__(
        self,
        inputs: Any,
        *args: Any,
        num_workers: Any = None,
        workers: int = 1,
        reidentification_map: str | Path | ReidentificationMap | None = None,
        **kwargs: Any,
    ) -> Any:
        """Make synthetic notes; see the class for inputs and results.

        Args:
            inputs: one note, or a collection of notes.
            reidentification_map: a new file for the originals behind the surrogates, readable by its owner alone, or
                one that is open for several calls; none is written without it.
            workers: processes that share the notes; each gets a copy of the model. The results are the same.
            kwargs: options.

        Raises:
            NoteError: a note that is not a string, or that could not be worked on, by its index (with
                `errors="skip"` the result says so instead).
            TypeError, ValueError: a wrong option, or a re-identification map that cannot be kept private.
        """
        if args:
            raise TypeError("options are given by name")
        options = self.options(**kwargs)
        if not (reidentification_map is None or isinstance(reidentification_map, (str, Path, ReidentificationMap))):
            raise TypeError("reidentification_map: the path of a new file is needed")
        single = not is_collection(inputs)
        notes = [inputs] if single else inputs
        check_workers(workers, reidentification_map)
        if workers > 1 and not single:
            results = in_workers(self, notes, "generate", options, workers)
        elif isinstance(reidentification_map, (str, Path)):
            results = self._generate_mapped(notes, options, ReidentificationMap(reidentification_map))
        else:
            results = self._generate(notes, options, reidentification_map)
        if not single and is_lazy(inputs):
            return results
        made = list(results)
        return made[0] if single else made

    def map(self, dataset: Any, *, text_column: str = "text", workers: int = 1, **kwargs: Any) -> Any:
        """A data set with synthetic notes in place of the notes; all other columns stay as they are.

        Args:
            dataset: a `datasets.Dataset` or `IterableDataset`.
            text_column: column with the note.
            workers: processes that share the notes.
            kwargs: options.

        Raises:
            TypeError: no data set. Otherwise as a call does, when the notes are worked on.
        """
        check_workers(workers)
        return map_dataset(self, dataset, text_column, self.options(**kwargs), workers)

    def annotate(self, texts: Any, *, workers: int = 1, **kwargs: Any) -> Any:
        """PHI spans, clinical entities and words with part of speech, without making anything.

        Args:
            texts: one note, or a collection of notes.
            workers: processes that share the notes; each gets a copy of the model.
            kwargs: options, of which those about finding PHI count.

        Returns:
            One [`Annotation`] for one note, else a list. Its offsets point into the original. With `errors="skip"`,
            None for a note that could not be worked on.

        Raises:
            NoteError, TypeError, ValueError: as a call does.
        """
        check_workers(workers)
        if workers > 1 and is_collection(texts):
            return list(in_workers(self, texts, "annotate", self.options(**kwargs), workers))
        return self._annotate_all(texts, "annotate", kwargs)

    def find_phi(self, texts: Any, **kwargs: Any) -> Any:
        """The identifiers alone, as `annotate` finds them: a pass that reads only what may hold one, and no other.

        Args:
            texts: one note, or a collection of notes.
            kwargs: options, of which those about finding PHI count.

        Returns:
            A list of [`PhiSpan`] for one note, else a list of such lists. With `errors="skip"`, None for a note that
            could not be worked on.

        Raises:
            NoteError, TypeError, ValueError: as a call does.
        """
        found = self._annotate_all(texts, "find_phi", kwargs)
        if not isinstance(found, list):
            return None if found is None else found.phi
        return [None if annotation is None else annotation.phi for annotation in found]

    def _annotate_all(self, texts: Any, stage: str, kwargs: dict[str, Any]) -> Any:
        options = self.options(**kwargs)
        single = not is_collection(texts)

        def run(rows: list[tuple[int, str, str | None]]) -> dict[int, Any]:
            if not rows:
                return {}
            texts = [text for _, text, _ in rows]
            inputs = {"texts": texts, "tokens": []} if stage == "find_phi" else self.preprocess(texts)
            annotated = self.forward(inputs, options=options, stages=(stage,))["annotations"]
            return {index: annotation for (index, _, _), annotation in zip(rows, annotated, strict=True)}

        annotations: list[Annotation | None] = []
        for batch in note_batches([texts] if single else texts, None, options.batch_size):
            annotations += self._guarded(batch, options, run, lambda _: None)
        return annotations[0] if single else annotations

    def preprocess(self, input_: Sequence[str], **_: Any) -> dict[str, Any]:
        """Tokenize a batch of notes."""
        return {"texts": list(input_), "tokens": tokenize_notes(self.tokenizer, list(input_))}

    def _forward(
        self,
        input_tensors: dict[str, Any],
        options: GenerateOptions | None = None,
        stages: Sequence[str] = ("annotate", "rewrite"),
        **_: Any,
    ) -> dict[str, Any]:
        """Annotate a batch of notes, plan and decode every variant of each."""
        options = options or self.options()
        if os.getpid() != self._process:
            # In a forked process (`Dataset.map` with `num_proc`) the threads of the parent are gone, and to wait for
            # them would last for ever.
            torch.set_num_threads(1)
            self._process = os.getpid()
        texts, tokens = input_tensors["texts"], input_tensors["tokens"]
        annotations = input_tensors.get("annotations")
        if annotations is None:
            annotations = self.stages.annotate(texts, tokens, options, only_phi="find_phi" in stages)
        result: dict[str, Any] = {"texts": texts, "annotations": annotations}
        if "rewrite" in stages:
            result["plans"], result["notes"] = self.stages.rewrite(texts, tokens, annotations, options)
        return result

    def postprocess(
        self,
        model_outputs: dict[str, Any],
        options: GenerateOptions | None = None,
        patient_ids: Sequence[str | None] = (),
        **_: Any,
    ) -> list[list[SyntheticNote]]:
        """Put surrogates and fills into each variant of each note."""
        return self.stages.replace(**model_outputs, options=options or self.options(), patient_ids=patient_ids)

    def _generate_mapped(self, inputs: Any, options: GenerateOptions, identities: ReidentificationMap) -> Iterator[Any]:
        with identities:
            yield from self._generate(inputs, options, identities)

    def _generate(
        self, inputs: Any, options: GenerateOptions, identities: ReidentificationMap | None = None
    ) -> Iterator[Any]:
        """Results in order, one batch of notes worked on at a time."""
        if options.patient_id is not None:
            options.secret_key()
        variants = options.num_return_sequences
        entries: dict[int, list[dict[str, Any]]] = {}

        def run(rows: list[tuple[int, str, str | None]]) -> dict[int, Any]:
            return self._run(rows, options, None if identities is None else entries)

        def failed(reason: str) -> Any:
            return failed_note(reason) if variants == 1 else [failed_note(reason) for _ in range(variants)]

        for batch in note_batches(inputs, options.patient_id, options.batch_size):
            results = self._guarded(batch, options, run, failed)
            if identities is not None:
                for index in sorted(entries):
                    identities.add(index, entries[index])
                entries.clear()
            yield from results

    def _guarded(
        self,
        batch: list[tuple[int, Any, str | None]],
        options: GenerateOptions,
        run: Callable[[list[tuple[int, str, str | None]]], dict[int, Any]],
        failed: Callable[[str], Any],
    ) -> list[Any]:
        """Results of `run` for a batch in its order; a note that cannot be worked on raises NoteError or is skipped."""
        results: dict[int, Any] = {}
        good: list[tuple[int, str, str | None]] = []
        for index, note, patient_id in batch:
            try:
                good.append((index, check_note(index, note, options.max_characters), patient_id))
            except NoteError as error:
                if options.errors == "raise":
                    raise
                results[index] = failed(str(error))
        reason = ""
        try:
            results.update(run(good))
        except Exception as error:
            reason = failure_reason(error)
        # Raised outside the handler, a NoteError has no context that could quote the note.
        if reason and len(good) > 1:
            # Find the note that fails, so that the others come out.
            for row in good:
                results[row[0]] = self._guarded([row], options, run, failed)[0]
        elif reason:
            failure = NoteError(good[0][0], reason)
            if options.errors == "raise":
                raise failure
            results[good[0][0]] = failed(str(failure))
        return [results[index] for index, _, _ in batch]

    def _run(
        self,
        rows: list[tuple[int, str, str | None]],
        options: GenerateOptions,
        entries: dict[int, list[dict[str, Any]]] | None = None,
    ) -> dict[int, Any]:
        """Results by index; `entries`, where given, gets what the re-identification map is to hold of each note."""
        if not rows:
            return {}
        outputs = self.forward(self.preprocess([text for _, text, _ in rows]), options=options)
        made = self.postprocess(outputs, options=options, patient_ids=[patient for _, _, patient in rows])
        if entries is not None:
            for (index, text, _), annotation, notes in zip(rows, outputs["annotations"], made, strict=True):
                entries[index] = [
                    entry
                    for variant, note in enumerate(notes)
                    for entry in map_entries(text, annotation.phi, note["phi"], variant)
                ]
        return {
            index: variants if options.num_return_sequences > 1 else variants[0]
            for (index, _, _), variants in zip(rows, made, strict=True)
        }

    def save_pretrained(self, save_directory: str | Path, **kwargs: Any) -> None:
        """Write weights, configuration, tokenizer, model card and the code itself.

        `pipeline("synthetic-note", model=folder, trust_remote_code=True)` loads the folder also where this package is
        not installed. A masked LM without our heads is written as it is: it needs the package, whose checkpoint tags.
        `kwargs` go to `save_pretrained` of model and tokenizer.

        Raises:
            ValueError: `push_to_hub` is asked here.
        """
        if kwargs.pop("push_to_hub", False):
            raise ValueError("save_pretrained writes a folder; call push_to_hub(repo_id) to upload one")
        # transformers would look for the code beside the pipeline's own file, and fails on a tree.
        folder = Path(save_directory)
        self.model.save_pretrained(folder, **kwargs)
        self.tokenizer.save_pretrained(folder, **kwargs)
        if self.model.config.model_type == "synthetic_note":
            classes = (type(self.model), type(self.model.config))
            complete_folder(folder, TASK, type(self), classes, str(self.model.name_or_path or ""))

    def push_to_hub(
        self,
        repo_id: str,
        *,
        commit_message: str | None = None,
        commit_description: str | None = None,
        private: bool | None = None,
        token: bool | str | None = None,
        revision: str | None = None,
        create_pr: bool = False,
        max_shard_size: int | str = "50GB",
    ) -> Any:
        """Upload what `save_pretrained` writes; a model card that is already on the Hub stays.

        Arguments are those of transformers' `push_to_hub`.

        Returns:
            What `huggingface_hub` tells of the commit.
        """
        api = HfApi(token=token)
        repo = api.create_repo(repo_id, private=private, exist_ok=True).repo_id
        with tempfile.TemporaryDirectory() as folder:
            self.save_pretrained(folder, max_shard_size=max_shard_size)
            card = Path(folder) / CARD
            if card.exists() and api.file_exists(repo, CARD, revision=revision):
                card.unlink()
            elif card.exists():
                card.write_text(card.read_text(encoding="utf-8").replace(REPOSITORY, repo), encoding="utf-8")
            return api.upload_folder(
                repo_id=repo,
                folder_path=folder,
                commit_message=commit_message or "Upload SyntheticNotePipeline",
                commit_description=commit_description,
                revision=revision,
                create_pr=create_pr,
            )
