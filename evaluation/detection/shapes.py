"""Texts that make slow what is not linear: one piece again and again. For the tests and `benchmarks/phi/bounds.py`."""

from __future__ import annotations

#: Name and piece of each shape.
SHAPES: dict[str, str] = {
    "letters": "a ",
    "capitals": "A ",
    "one word": "x",
    "one number": "7",
    "numbers": "12 ",
    "decimals": "1.2 ",
    "dates": "1/2/2021 ",
    "chain of numbers": "555-",
    "chain of values": "7/2/",
    "titles": "Dr. ",
    "initials": "J.R. ",
    "names": "Smith ",
    "list of names": "Smith, Jones, ",
    "mail": "a@b.",
    "web": "http://a/",
    "stops": ".",
    "line ends": "\n",
    "line ends of two characters": "\r\n",
    "brackets": "((",
    "labels": "Name: ",
    "record numbers": "MRN 12345 ",
    "eponyms": "Parkinson ",
    "hospitals": "General Hospital of ",
    "all together": "Dr. Smith 555-0123 1/2/2021 ",
}


def shaped(name: str, characters: int) -> str:
    """A text of so many characters of one shape."""
    piece = SHAPES[name]
    return (piece * (characters // len(piece) + 1))[:characters]
