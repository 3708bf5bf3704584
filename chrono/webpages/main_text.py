"""The main text of a page, as trafilatura (extra `web`) finds it, laid as a mask over the text that was read.

What is read of a page stays what a browser shows; the mask only tells the article from menus, teasers and comments.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence


def beside_main_text(
    source: str, text: str, heading: str = "", menus: Sequence[tuple[int, int]] = ()
) -> tuple[tuple[int, int], ...] | None:
    """The stretches of a page's text that are beside its main text; None where that is not known.

    `source` is the page, `text` what was read of it; its `heading`, and what stands between that and the first
    paragraph (who wrote it, where and when), are part of the main text; what the page marks as its `menus` never is.
    Nothing is known without the extra, and nothing is believed that leaves most of what it found out of the page's
    text, or finds hardly anything.
    """
    try:
        from trafilatura import extract
    except ImportError:
        return None
    squeezed, places = _squeezed(text)
    if len(squeezed) < _LEAST_FOUND:
        return None
    plain = _LONG_TAG.sub(_plain_tag, _LINE_ENDS.sub("<br><br>", source))
    try:
        many = len(_BLOCKS.findall(plain)) > _MOST_BLOCKS
        found = extract(plain, fast=many, include_comments=False, include_tables=True, include_formatting=False) or ""
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception:  # whatever a page makes the library raise: its mask is a help, and never needed
        return None
    lines = ["".join(line.split()) for line in found.splitlines()]
    spans = list(_places(lines, squeezed))
    covered = sum(end - start for start, end in spans)
    if covered < max(_LEAST_FOUND, _LEAST_SHARE * sum(map(len, lines))):
        return None
    inside = sorted((places[start], places[end - 1] + 1) for start, end in spans)
    first = inside[0][0]
    head = text.rfind(heading.strip(), max(0, first - _LONGEST_HEAD), first) if heading.strip() else -1
    inside = [(head, first), *inside] if head >= 0 else inside
    return tuple(_paragraphs_outside(text, list(_without(inside, sorted(menus)))))


def _plain_tag(found: re.Match[str]) -> str:
    """A tag without its attributes where they are more than a library reads in time that grows with their number."""
    return f"<{found[1]}>" if found[0].count("=") > _MOST_ATTRIBUTES else found[0]


_LINE_ENDS = re.compile(r"<br\s*/?>(?:\s*<br\s*/?>){2,}", re.IGNORECASE)  # which cost the library as much as words
_LONG_TAG = re.compile(r"<([a-zA-Z][\w-]*)\s[^<>]{2000,}>")
_MOST_ATTRIBUTES = 400
_BLOCKS = re.compile(r"<(?:p|li|div|td|h\d|dd|dt)[\s>]", re.IGNORECASE)
_MOST_BLOCKS = 3000  # of which the library, for its second opinion, looks at all before each
_LEAST_FOUND = 140  # characters without spaces: two or three sentences
_LEAST_SHARE = 0.6
_LONGEST_HEAD = 800  # characters from the heading to the first paragraph
_SHORT = 12
_MARK = re.compile(r"\A[-–—•|*]+")


def _without(stretches: Sequence[tuple[int, int]], menus: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What of some stretches lies in none of the menus."""
    for at, end in stretches:
        for first, last in menus:
            if at < last and first < end:
                yield at, max(at, first)
                at = last
        yield at, max(at, end)


def _squeezed(text: str) -> tuple[str, list[int]]:
    """A text without its spaces, and the place of each character that is left."""
    places = [at for at, char in enumerate(text) if not char.isspace()]
    return "".join(text[at] for at in places), places


def _places(lines: list[str], squeezed: str) -> Iterator[tuple[int, int]]:
    """Where the lines stand, one after the other; a short one only right behind the one before it."""
    at = 0
    for line in lines:
        words = _MARK.sub("", line).strip("|")
        if not words:
            continue
        reach = len(squeezed) if len(words) > _SHORT else at + 4 * _SHORT
        start = squeezed.find(words, at, reach)
        if start < 0 and len(words) > _SHORT:
            start = squeezed.find(words)
        if start >= 0:
            yield start, start + len(words)
            at = max(at, start + len(words)) if start >= at else at


def _paragraphs_outside(text: str, inside: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The paragraphs of which less than half is inside these stretches, those in a row joined."""
    starts, began, ended = [start for start, _ in inside], -1, -1
    for paragraph in re.finditer(r"\S(?:.|\n(?!\n))*", text):
        first, last = paragraph.span()
        near = inside[max(0, bisect_right(starts, first) - 1) : bisect_right(starts, last)]
        shared = sum(max(0, min(last, end) - max(first, start)) for start, end in near)
        if 2 * shared >= len(paragraph[0].rstrip()):
            if began >= 0:
                yield began, ended
            began = -1
        else:
            began, ended = (first if began < 0 else began), last
    if began >= 0:
        yield began, ended
