"""Raised and lowered signs of a page to what they are: notes on the text, powers and indices of numbers, or words."""

import re


def mark_kind(mark: str, before: str, raised: str, *, linked: bool) -> str:
    """What is raised or lowered: a `note` on the text, a `power` or index of a number, or empty, a part of a word.

    `before` are the words before it, `raised` is `sup` or `sub`. A raised number is a note where it is a link or the
    number it follows is no base of a power.
    """
    before, mark = before[-_NEAR:], mark.strip()
    if linked and _NOTE.fullmatch(mark):
        return "note"
    if raised == "sup" and _BRACKETED.fullmatch(mark):
        return "note"
    if _NUMBER.fullmatch(mark):
        if not before.strip() or before[-1].isspace() or _AFTER_STOP.search(before):
            return "note"
        if before[-1].isdigit():
            power = raised == "sub" or mark[0] in "+-−" or bool(_BASE.search(before))
            return "power" if power else "note"
        return "note" if _AFTER_WORD.search(before) and raised == "sup" else ""
    if raised == "sup" and _SEVERAL.fullmatch(mark):
        return "" if _BASE.search(before) else "note"
    return "note" if _SIGN.fullmatch(mark) and before[-1:].isdigit() else ""


_NEAR = 12
_NUMBER = re.compile(r"[-+−]?\d+")
_SIGN = re.compile(r"[a-z]|[*†‡§]{1,3}")
_SEVERAL = re.compile(r"\d{1,3}(?:\s*[,–-]\s*\d{1,3})+")
_BRACKETED = re.compile(r"\[[\w ]{1,4}\]")
_NOTE = re.compile(r"\[?\s*(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-z]{1,2}|[*†‡§]{1,3})\s*\]?")
_BASE = re.compile(r"(?<!\d)(?:10|2|e)\Z")  # of which powers are written
_AFTER_STOP = re.compile(r"[.,;:!?)\]”’\"']\Z")
_AFTER_WORD = re.compile(r"[^\W\d]{4}\Z")
