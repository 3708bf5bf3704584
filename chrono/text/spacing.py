"""Texts on one line, and the cells of tables in a text."""

CELL_END = "\t\n"
"""What stands in a text at the end of a cell behind which others of its row stand: they are lines of one paragraph, and
no date runs from one into the next."""


def spaced(text: str) -> str:
    """The text on one line: one space for each stretch of white space, and none around it."""
    return " ".join(text.split())
