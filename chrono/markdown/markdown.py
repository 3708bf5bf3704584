"""A Markdown text to its words without the markup, with every character's place."""

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from chrono.documents import mark_kind
from chrono.files import Offsets
from chrono.markdown.cells import CellMark, cell_marks, in_cells
from chrono.markdown.dialects import dialect_marks
from chrono.webpages import Cut, PagePieces, unseen_in

# What stands in code is meant as it is written. A link keeps its words, emphasis loses its marks, a heading its number
# signs; what is struck out or stands for a picture and comments go, and tags, for elements are looked at as a page's.
_MARKUP = re.compile(
    r"(?P<fence>^(?P<mark>`{3,9}|~{3,9})(?![`~])[^\n]*\n(?P<code>.*?)(?:^(?P=mark)[`~]*[ \t]*$|\Z))"
    r"|(?<!`)`(?!`)(?P<inline>[^`\n]{1,2000})`(?!`)|(?<!`)``(?!`)(?P<ticked>[^\n]{1,300}?)``(?!`)|`+"
    r"|(?P<indented>(?:(?<=\n\n)|\A)(?: {4}|\t)[^\n]*(?:\n(?: {4}|\t)[^\n]*)*)"
    r"|<!--.*?(?:-->|\Z)|<\?.*?(?:>|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|<![a-z][^>]{0,5000}>|^[ ]{0,3}<![a-z].*?(?:>|\Z)|(?P<address><(?:https?|mailto):[^<>\s]{1,2000}>)"
    r"|(?P<struck>(?<![~\w])~(?=[^\s~])(?:[^~\n]|\n(?!\s*\n)){1,2000}(?<=[\w.!?,;:\"”')\]])~(?![~\w])"
    r"|(?<!~)~~(?=[^\s~])(?:[^~\n]|~(?!~)|\n(?!\s*\n)){1,10000}?(?<=\S)~~)"
    r"|(?<=\w)~(?P<lowered>(?:\w[^\s~]{0,40})?\w)~(?!~)|(?<![~\w])~(?P<raised>(?:\w[^\s~]{0,40})?\w)~(?=\w)"
    r"|(?P<dialect>\{(?P<sign>--|\+\+|~~|==)(?=\S)[^\n]{1,2000}?(?P=sign)\}|\{>>(?=\S)[^\n]{1,2000}?<<\}"
    r"|^\*\[[^\[\]\n]{1,100}\]:[^\n]*$|(?<=\w)\^(?P<ordinal>[a-z]{1,4}|[^\s^]{1,20})\^(?!\^)|(?<!%)%%(?!%)(?:[^%]|%(?!%)){1,5000}%%(?!%))"
    r"|<(?P<level>su[pb])>(?P<mark_words>[^<>\n]{1,8})</su[pb]>|(?<=\S)\[\^[^\[\]\s]{1,30}\](?!:)"
    r"|!\[(?P<picture>(?:[^\[\]\n]|\[[^\[\]\n]{0,100}\]){0,500})\]"
    r"(?:\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})"
    r"(?:\s+(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?\s?\)|\[[^\[\]\n]{0,200}\]|(?![\[(]))"
    r"|!?\[(?=[^\[\]\n]{0,500}(?:\[[^\[\]\n]{0,100}\])?[^\[\]\n]{0,500}\](?:\(|\[))"
    r"|\]\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})"
    r"(?:\s+(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?\s?\)|\]\[[^\[\]\n]{0,200}\]"
    r"|^[ ]{0,3}\[[^\[\]\n^][^\[\]\n]{0,199}\]:[ \t]*\n?[ \t]*\S+"
    r"(?:[ \t]*\n?[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$"
    r"|(?<![\w*_])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\w*_])"
    r"|(?P<escaped>\\[!-/:-@\[-`{-~])|(?P<reference>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)"
    r"|(?P<wrap>(?:(?<=[^\W\d][-‐])|(?<=[^\W\d][-‐][*_])|(?<=[^\W\d][-‐][*_]{2}))"
    r"(?:\\?\r?\n|[ \t]{1,9}\r?\n|<br\s?/?>\s{0,9})[ \t>]*(?=[*_\[]{0,4}[^\W\d]))"
    r"|\\(?=\n)|^[ \t]*(?:#{1,6}|>+|[-*+](?:[ \t]+\[[ xX]\])?)[ \t]+|</?[a-zA-Z][^<>\n]{0,2000}>",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)


class PlainText(NamedTuple):
    """The words of a text, the place of each character, and the words that are struck out or that no reader sees;
    `whole` and `doubt` as in an Article."""

    text: str
    offsets: Offsets
    struck: str = ""
    hidden: str = ""
    whole: str = ""
    doubt: str = ""


_DOUBTED = "the words may be struck out or kept out of sight, which readers of Markdown show in several ways"


def without_markup(text: str, start: int) -> PlainText:
    """The words from `start` on: links keep theirs, emphasis, code and headings lose their marks."""
    source = _without_code(text, start)
    pieces, unseen, added = PagePieces(), unseen_in(source, start), dialect_marks(source, start, text)
    cells = cell_marks(source, start)
    gone = _Gone([], list(unseen.struck), list(unseen.hidden))
    for words, place in _kept(text, start, gone):
        for seen, there in _outside(words, place, unseen.ranges):
            for piece, at in _outside(seen, there, added.marks):
                parts = in_cells(piece, at, _within(cells, at, at + len(piece)))
                _put(pieces, parts, (gone.doubtful[-1:], unseen.doubtful, added.doubtful))
    for first, last in added.notes:  # shown at the foot of the text
        pieces.put("\n\n", first)
        pieces.put(text[first:last], first)
    found, offsets = pieces.finished()
    if not found:
        offsets = Offsets((0,), (start,))
    whole = pieces.whole()
    return PlainText(found, offsets, " ".join(gone.struck), " ".join(gone.hidden), whole, _DOUBTED if whole else "")


def _put(
    pieces: PagePieces, parts: Iterable[tuple[str, int, bool]], doubts: Sequence[Sequence[tuple[int, int]]]
) -> None:
    """Put words with their places to the pieces; what is in doubt of those that stand in the source is cut."""
    for words, at, as_written in parts:
        before = pieces.length - at
        pieces.put(words, at)
        for ranges in doubts if as_written else ():
            for first, last in _meeting(at, at + len(words), _from(ranges, at)):
                pieces.cut(Cut.DOUBTFUL, before + first, before + last)


def _within(cells: Sequence[CellMark], start: int, end: int) -> Sequence[CellMark]:
    """The marks, which are in their order, that have something of a stretch or stand at its beginning."""
    first = bisect_left(cells, start, key=lambda one: max(one.end, one.start + 1))
    return cells[first : bisect_left(cells, end, key=lambda one: one.start)]


def _from(ranges: Sequence[tuple[int, int]], place: int) -> Iterator[tuple[int, int]]:
    """The ranges, which are in their order, that end behind a place."""
    for number in range(bisect_right(ranges, place, key=lambda one: one[1]), len(ranges)):
        yield ranges[number]


def _meeting(start: int, end: int, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What some ranges have in common with a stretch."""
    for first, last in ranges:
        if first >= end:
            break
        if first < end and start < last:
            yield max(first, start), min(last, end)


class _Gone(NamedTuple):
    """Stretches that are in doubt, and the words that are struck out and that no reader sees, as they come."""

    doubtful: list[tuple[int, int]]
    struck: list[str]
    hidden: list[str]


def _kept(text: str, start: int, gone: _Gone) -> Iterator[tuple[str, int]]:
    """The stretches that are words, or may be, each with its place."""
    at = start
    for found in _MARKUP.finditer(text, start):
        yield text[at : found.start()], at
        at = found.end()
        for group in _CODE:
            if found[group]:
                yield _HYPHENATED.sub(lambda end: " " * len(end[0]), found[group]), found.start(group)
        if found["reference"]:
            yield html.unescape(found["reference"]), found.start()
        if found["escaped"]:
            yield found["escaped"][1:], found.start() + 1
        if found["wrap"]:  # readers see a space behind the hyphen: "re- sign"
            yield " ", found.start()
        if found["address"]:
            yield found["address"][1:-1], found.start() + 1
        if found["struck"]:
            gone.struck.append(found["struck"].strip("~"))
        for group in ("lowered", "raised"):
            if found[group]:
                is_index = group == "lowered" and found[group].isdigit() and text[found.start() - 1].isalpha()
                gone.doubtful.extend([] if is_index else [found.span(group)])  # H~2~O
                yield found[group], found.start(group)
        if found["dialect"]:  # struck out, or a remark, to programs that know it; words to others
            gone.doubtful.append(found.span())
            is_ordinal = (found["ordinal"] or "").isalpha()  # 2^nd^
            yield (found["ordinal"], found.start("ordinal")) if is_ordinal else (found[0], found.start())
        if found["level"]:
            yield from _of_mark(found, text[max(start, found.start() - _NEAR) : found.start()])
        if found["picture"]:
            yield from _of_picture(found, gone)
    yield text[at:], at


def _of_mark(found: re.Match[str], before: str) -> Iterator[tuple[str, int]]:
    """What is raised or lowered by an element; the mark of a note on the text is no word of it."""
    words, place = found["mark_words"], found.start("mark_words")
    kind = mark_kind(words, before, found["level"].lower(), linked=False)
    if kind == "power":
        yield from (("[", place), (words.strip(), place), ("]", place + len(words) - 1))
    elif not kind:
        yield words, place


_NEAR = 20  # characters before a mark


def _of_picture(found: re.Match[str], gone: _Gone) -> Iterator[tuple[str, int]]:
    """What stands for a picture is seen only where no address for it is told, so that it is none."""
    words = found["picture"]
    if found[0] != f"![{words}]" or f"\n[{words}]:".lower() in found.string.lower():
        gone.hidden.append(words)
    else:
        yield found[0], found.start()


_HYPHENATED = re.compile(r"(?<=[^\W\d][-‐])\r?\n(?=[ \t]*[^\W\d])")  # in code
_CODE = ("code", "inline", "ticked", "indented")


def _without_code(text: str, start: int) -> str:
    """The text at its places, with signs that are no markup for its head, its code and its addresses."""
    pieces, at = [" " * start], start
    for found in _MARKUP.finditer(text, start):
        for group in (*_CODE, "address"):
            if found[group]:
                pieces += [text[at : found.start(group)], re.sub(r"[^\n]", "x", found[group])]
                at = found.end(group)
    return "".join([*pieces, text[at:]])


def _outside(words: str, place: int, ranges: Sequence[tuple[int, int]]) -> Iterator[tuple[str, int]]:
    """What of a stretch lies in none of some ranges, which are in their order."""
    at, end = place, place + len(words)
    for first, last in _from(ranges, place):
        if first >= end:
            break
        if first > at:
            yield words[at - place : first - place], at
        at = max(at, last)
    if at < end:
        yield words[at - place :], at
