"""x"""

from __future__ import annotations


def build_about_tab(service):
    pass
