"""Texts on one line."""


def spaced(text: str) -> str:
    """The text on one line: one space for each stretch of white space, and none around it."""
    return " ".join(text.split())
