"""A text as it was parsed to the places in its source that it came from."""

import html
import re
from collections.abc import Iterator

_SPACES = re.compile(r"[ \t\f]*\r?\n[ \t\f\r\n]*")
_REFERENCE = re.compile(r"&(?:#[xX]?[0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]*;?)")


def aligned(data: str, source: str, at: int, *, keep_space: bool) -> Iterator[tuple[str, int]]:
    """The runs of a parsed text with their places in the source, where references and stray tags part them.

    Outside preformatted text the space around a line end is one space, as browsers show it.
    """
    line = data[:-1]
    if data[-1:] == "\n" and not keep_space and line.isalnum() and source.startswith(data, at):
        yield line, at
        yield " ", at + len(line)
        return
    for run, place in _runs(data, source, at):
        if keep_space or "\n" not in run:
            yield run, place
            continue
        begin = 0
        for found in _SPACES.finditer(run):
            if found.start() > begin:
                yield run[begin : found.start()], place + begin
            yield " ", place + found.start()
            begin = found.end()
        if begin < len(run):
            yield run[begin:], place + begin


def _runs(data: str, source: str, at: int) -> Iterator[tuple[str, int]]:
    if source.startswith(data, at):
        yield data, at
        return
    begin = done = 0
    place = at
    while done < len(data):
        char, there = data[done], source[at : at + 1]
        reference = _REFERENCE.match(source, at) if there == "&" else None
        meant = html.unescape(reference[0]) if reference else ""
        if reference and meant != reference[0] and data.startswith(meant, done):
            if done > begin:
                yield data[begin:done], place
            yield meant, at
            done, at = done + len(meant), at + len(reference[0])
            begin, place = done, at
        elif there == char or char == "\ufffd":
            done, at = done + 1, at + 1
        else:
            if done > begin:
                yield data[begin:done], place
            at = _next(source, at, char)
            begin, place = done, at
            if source[at : at + 1] != char and source[at : at + 1] != "&":
                yield data[done:], at
                return
    if done > begin:
        yield data[begin:done], place


def _next(source: str, at: int, char: str) -> int:
    """Where the text goes on: past a tag or comment that gave none, a carriage return, or at the same sign again."""
    if source[at : at + 1] == "<":
        end = source.find("-->" if source.startswith("<!--", at) else ">", at)
        if end >= 0:
            return end + (3 if source.startswith("<!--", at) else 1)
    found = source.find(char, at + 1)
    return found if found >= 0 else at
