"""PHI injection: annotated notes without end from de-identified ones."""

from .base_phi import find_base_phi

__all__ = ["find_base_phi"]
