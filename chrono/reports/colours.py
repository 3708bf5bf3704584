"""ANSI colours for the terminal."""

BOLD, DIM, RED, GREEN, YELLOW, BLUE = "1", "2", "31", "32", "33", "34"


def paint(text: str, *codes: str) -> str:
    """The text in ANSI colours; the command line takes them out again where there are to be none."""
    return f"\x1b[{';'.join(codes)}m{text}\x1b[0m"
