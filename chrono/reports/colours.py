"""ANSI colours for the terminal, and what others' texts may not do to it."""

import re

BOLD, DIM, RED, GREEN, YELLOW, BLUE = "1", "2", "31", "32", "33", "34"

_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_CONTROL = re.compile(f"[{_CONTROLS}]")
_OURS = re.compile(rf"(\x1b\[(?:0|(?:1|2|3[1-4])(?:;(?:1|2|3[1-4]))*)m)|[{_CONTROLS}]")


def paint(text: str, *codes: str) -> str:
    """The text in ANSI colours; the command line takes them out again where there are to be none."""
    return f"\x1b[{';'.join(codes)}m{text}\x1b[0m"


def visible(text: str) -> str:
    """A text of others with U+FFFD for each character that steers a terminal or turns the direction of writing."""
    return _CONTROL.sub("\ufffd", text)


def visible_but_colours(text: str) -> str:
    """The same for what is printed, whose own colours stay."""
    return _OURS.sub(lambda found: found[1] or "\ufffd", text)


def without_colours(text: str) -> str:
    """What is printed, for what shows no colours: without ours, and nothing of others' texts in it that steers."""
    return _OURS.sub(lambda found: "" if found[1] else "\ufffd", text)
