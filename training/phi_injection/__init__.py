"""PHI injection: annotated notes without end from de-identified ones."""

from .base_phi import find_base_phi
from .inject import PhiInjector
from .noise import InjectedNote

__all__ = ["InjectedNote", "PhiInjector", "find_base_phi"]
