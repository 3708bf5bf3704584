"""What dialects of Markdown (Pandoc, kramdown, Hugo, Jekyll) add to a text: marks that none of their readers sees, and
words of which it is not known whether a reader sees them.

A program that does not know a mark shows it as it is written; no more is doubted for that than what the mark may hide.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from chrono.markdown.dialect_blocks import block_marks
from chrono.webpages import is_seen

_Stretch = tuple[int, int]

_ATTRIBUTE = (
    r"(?>[#.][A-Za-z_][\w:-]{0,100}|[A-Za-z][\w:-]{0,60}=(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'|[^\s\"'{}]{1,200})"
    r"|=[a-z]\w{0,20}|-(?=[ \t}]))"
)
_LIST = rf"\{{[ \t]*+{_ATTRIBUTE}(?:[ \t]*+{_ATTRIBUTE})*+[ \t]*+\}}"
# Of kramdown wherever it stands; of Pandoc behind what it is about, at the end of a heading, and on a line of its own.
_ATTRIBUTES = re.compile(
    rf"\{{:[ \t]*+(?>[\w-]{{1,40}}:?(?![=\w]))?(?:[ \t]*+{_ATTRIBUTE})*+[ \t]*+\}}"
    rf"|(?<=[\])`*_]){_LIST}|(?<=[ \t])\{{(?=[#.-]){_LIST[2:]}(?=[ \t]*+#*+[ \t\r]*+$)|^[ \t]*+{_LIST}(?=[ \t\r]*+$)",
    re.MULTILINE,
)
_EXTENSION = re.compile(r"\{::(?P<name>[\w-]{1,40})[^{}\n]{0,200}\}|\{:/[\w-]{0,40}\}")
_FENCE = re.compile(
    rf"^[ ]{{0,3}}(?P<mark>:{{3,20}})[ \t]*+(?P<about>{_LIST}|[\w-]{{1,40}}(?:[ \t]*+{_LIST})?)?[ \t]*+:*+",
    re.MULTILINE,
)
_NOTE = re.compile(r"\^\[(?P<words>[^\[\]\n]{1,2000})\]")
_MARKS = re.compile(
    r"^[ ]{0,3}\[\^[^\[\]\s]{1,30}\]:[ \t]*+|^[ ]{0,3}[:~][ \t]++(?=\S)|(?<=[^\s#])[ \t]++#{1,6}(?=[ \t\r]*+$)"
    r"|^[ ]{0,3}(?:=++|-++|(?:\*[ \t]*+){3,}|(?:-[ \t]*+){3,}|(?:_[ \t]*+){3,})(?=[ \t\r]*+$)"
    r"|(?<![\w=])==(?=[^\s=])|(?<=[^\s=])==(?![\w=])",
    re.MULTILINE,
)
_TEMPLATE = re.compile(
    r"\{\{[<%]?[^{}\n]{0,1000}\}\}|\{%[-+]?[ \t]*(?P<end>end)?(?P<name>\w{1,40})?(?:[^%\n]|%(?!\})){0,300}%\}"
)
_OPEN = frozenset("if unless case for comment capture tablerow".split())
_INSIDE_WORD = re.compile(
    r"(?<![*\\])(?P<before>\*{1,3})(?=[^\s*\d])[^*\n]{0,300}(?<=[^\s*\\\d])(?P<behind>(?P=before))(?!\*)"
)
_TITLE = re.compile(r"%[ \t]*+(?=\S)")
_LINKED = re.compile(r"(?<!!)\[\[(?:[^\[\]|\n]{1,200}\|)?(?P<words>[^\[\]|\n]{1,200})\]\]")


class DialectMarks(NamedTuple):
    """Stretches that are marks, those that are in doubt, and notes written inside sentences, at whose feet they are
    shown; each in its order."""

    marks: tuple[_Stretch, ...] = ()
    doubtful: tuple[_Stretch, ...] = ()
    notes: tuple[_Stretch, ...] = ()


def dialect_marks(text: str, start: int, whole: str = "") -> DialectMarks:
    """What dialects add to a text from a place on, in which no code stands; `whole` is the text with its code."""
    marks = [found.span() for found in _MARKS.finditer(text, start)]
    notes = [found.span("words") for found in _NOTE.finditer(text, start)]
    marks += [found.span() for found in _NOTE.finditer(text, start)]
    for found in _LINKED.finditer(text, start):
        marks += [(found.start(), found.start("words")), (found.end("words"), found.end())]
    marks += _title(text, start)
    for found in _INSIDE_WORD.finditer(text, start):
        marks += [found.span("before"), found.span("behind")]
    doubtful = list(_templates(text, start))
    added = block_marks(whole or text, text, start)
    for some, others in (_attributes(text, start), _extensions(text, start), _fences(text, start), added):
        marks += some
        doubtful += others
    return DialectMarks(_merged(marks), _merged(doubtful), tuple(notes))


def _title(text: str, at: int) -> Iterator[_Stretch]:
    """The signs of per cent before the title, authors and date that a text of Pandoc begins with."""
    for _ in range(3):
        if (found := _TITLE.match(text, at)) is None:
            return
        yield found.span()
        at = text.find("\n", at) + 1 or len(text)


def _merged(stretches: list[_Stretch]) -> tuple[_Stretch, ...]:
    found: list[_Stretch] = []
    for first, last in sorted(stretches):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return tuple(found)


def _attributes(text: str, start: int) -> tuple[list[_Stretch], list[_Stretch]]:
    """Lists of attributes and the brackets around what they are about, which they may hide or strike out."""
    marks, doubtful = [], []
    brackets = _brackets(text, start)
    for found in _ATTRIBUTES.finditer(text, start):
        at, line = found.start(), max(text.rfind("\n", start, found.start()) + 1, start)
        marks.append(found.span())
        if (opened := brackets.get(at)) is not None:
            marks += [(opened, opened + 1), (at - 1, at)]
        if _may_hide(found[0]):
            alone = not text[line:at].strip()
            doubtful.append(
                _paragraphs(text, at, found.end(), start) if alone else (line if opened is None else opened, at)
            )
    return marks, doubtful


def _brackets(text: str, start: int) -> dict[int, int]:
    """Where each bracket ends that is closed on its line, to where it begins."""
    found: dict[int, int] = {}
    begun: list[int] = []
    for sign in _SIGNS.finditer(text, start):
        if sign[0] == "[":
            begun.append(sign.start())
        elif sign[0] == "]" and begun:
            found[sign.end()] = begun.pop()
        elif sign[0] == "\n":
            begun.clear()
    return found


_SIGNS = re.compile(r"[\[\]\n]")


def _paragraphs(text: str, at: int, end: int, start: int) -> _Stretch:
    """The paragraphs right before and behind a line."""
    first, last = text.rfind("\n\n", max(start, at - _LONGEST), at), text.find("\n\n", end, end + _LONGEST)
    return max(first, start, at - _LONGEST), last if last >= 0 else min(len(text), end + _LONGEST)


_LONGEST = 10_000  # characters of a paragraph


@lru_cache(maxsize=256)
def _may_hide(attributes: str) -> bool:
    """Would a browser hide or strike out an element with these attributes?"""
    given: dict[str, str | None] = {}
    for name, value in _GIVEN.findall(attributes):
        given[name.lower()] = value.strip("\"'")
    classes = set(_CLASS.findall(attributes)) | set((given.get("class") or "").split())
    return bool(classes & _HIDING) or _RAW.search(attributes) is not None or not is_seen(given)


_RAW = re.compile(r"\{[ \t]*=\w")  # of Pandoc: for one format alone
_GIVEN = re.compile(r"([A-Za-z][\w:-]*)=(\"[^\"]*\"|'[^']*'|[^\s\"'{}]+)")
_CLASS = re.compile(r"\.([A-Za-z_][\w-]*)")
_HIDING = frozenset(
    "strikeout strike del deleted hidden hide d-none sr-only visually-hidden comment content-hidden "
    "content-visible".split()
)
"""Classes that strike out or hide by what programs or their common style sheets make of them."""


def _extensions(text: str, start: int) -> tuple[list[_Stretch], list[_Stretch]]:
    """kramdown's own: options, and comments, which it leaves out and others show."""
    marks, doubtful, begun = [], [], -1
    for found in _EXTENSION.finditer(text, start):
        marks.append(found.span())
        if found["name"] == "comment" and begun < 0:
            begun = found.end()
        elif not found["name"] and begun >= 0:
            doubtful.append((begun, found.start()))
            begun = -1
    return marks, doubtful


def _fences(text: str, start: int) -> tuple[list[_Stretch], list[_Stretch]]:
    """Fenced divisions (`::: note`), which end with a line of colons alone."""
    marks, doubtful = [], []
    begun: list[tuple[int, bool]] = []
    for found in _FENCE.finditer(text, start):
        marks.append(found.span())
        if found["about"]:
            begun.append((found.end(), _may_hide(found["about"]) or found["about"] in _HIDING))
        elif begun:
            first, hides = begun.pop()
            doubtful += [(first, found.start())] if hides else []
    return marks, doubtful + [(first, len(text)) for first, hides in begun if hides]


def _templates(text: str, start: int) -> Iterator[_Stretch]:
    """The tags of templates, of which it is not known what they write, and what stands between two that choose."""
    begun: list[tuple[str, int]] = []
    for found in _TEMPLATE.finditer(text, start):
        yield found.span()
        name = found["name"]
        if name in _OPEN and not found["end"]:
            begun.append((name, found.end()))
        elif name in _OPEN and any(one == name for one, _ in begun):
            while True:
                one, first = begun.pop()
                if one == name:
                    break
            yield first, found.start()
    for _, first in begun[:1]:
        yield first, len(text)
