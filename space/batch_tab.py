"""x"""

from __future__ import annotations


def build_batch_tab(service):
    pass
