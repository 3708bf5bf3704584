"""What MyST, MDX, Obsidian and MkDocs add to a Markdown text: marks that none of their readers sees, and words that
they may fold, leave out or work out, of which it is not known whether a reader sees them."""

import re
from collections.abc import Iterator

_Stretch = tuple[int, int]

_DIRECTIVE = re.compile(
    r"^[ ]{0,3}(?P<fence>`{3,9}|~{3,9}|:{3,9})[ \t]*"
    r"(?:\{=?(?P<name>[\w:-]{1,40})[^{}\n]{0,200}\}[^\n]*|(?P<program>\w{1,20})[ \t]*)\n",
    re.MULTILINE,
)
_OPTIONS = re.compile(r"(?:[ \t]*:[\w-]{1,40}:[^\n]*\n)+")
_SHOWN = frozenset(
    "admonition attention caution danger error hint important note seealso tip warning figure epigraph pull-quote "
    "highlights sidebar margin topic card versionadded versionchanged deprecated quote table list-table code "
    "code-block".split()
)
"""Directives whose words a reader sees."""
_PROGRAMS = frozenset("dataview dataviewjs mermaid plantuml graphviz dot query tasks base".split())
"""Code that is shown as what it works out."""
_ROLE = re.compile(r"\{(?P<name>[a-zA-Z][\w:-]{0,40})\}(?=`)")
_TARGET = re.compile(r"\}`[^`\n]{1,300}?(?P<target>\s*<[^<>`\n]{1,200}>)`")
_CITED = re.compile(r"[ \t]?\[(?:[^\[\]@\n]{0,60}[ \t])?-?@(?=[\w:.-]*\d)[\w:.-]{2,80}(?:[,;:][^\[\]\n]{0,200})?\]")
_IN_DOUBT = (
    re.compile(r"^%[ \t][^\n]*", re.MULTILINE),
    re.compile(r"(?<=\n)\+\+\+[^\n]*"),
    re.compile(r"^import[ \t][^\n]{0,200}?['\"][^\n]*", re.MULTILINE),
    re.compile(
        r"^export[ \t]+(?:const|let|var|default|function|class|async)\b(?:[^\n]|\n(?!\s*\n)){0,5000}", re.MULTILINE
    ),
    re.compile(r"\{/\*.{0,1000}?\*/\}", re.DOTALL),
    re.compile(r"(?<![\])`*_%])\{(?![.#:%{/]|[\w-]+=)(?=[^{}\n]{0,200}(?:&&|\|\||=>|\?|['\"`]))[^{}\n]{1,1000}\}"),
    re.compile(r"!\[\[[^\[\]\n]{1,300}\]\]"),
    re.compile(
        r"(?<=\n\n)---[ \t]*\n[A-Za-z][\w-]{0,40}:(?:[ \t][^\n]*)?"
        r"(?:\n(?!---|\.\.\.)(?:[ \t]+\S[^\n]*|-[ ][^\n]*|[A-Za-z][\w-]{0,40}:(?:[ \t][^\n]*)?)){0,50}"
        r"\n(?:---|\.\.\.)[ \t]*$",
        re.MULTILINE,
    ),
    re.compile(r"^%%[ \t]*\n.{0,10000}?^%%", re.MULTILINE | re.DOTALL),
    re.compile(r"^[ ]{0,3}>[ \t]*\[![\w-]{1,30}\]-[^\n]*(?P<folded>(?:\n[ ]{0,3}>[^\n]*)*)", re.MULTILINE),
    re.compile(r"^\?\?\?[ \t][^\n]*(?P<folded>(?:\n(?:[ ]{4}|\t)[^\n]*|\n[ \t]*(?=\n))*)", re.MULTILINE),
    re.compile(r"^[ ]{0,3}>!(?P<folded>[^\n]*)", re.MULTILINE),
    re.compile(r"(?<!\|)\|\|(?=[^|\s])[^|\n]{1,1000}\|\|(?!\|)"),
)
_TAB = re.compile(
    r"^===[!+]?[ \t]+\"[^\"\n]*\"[^\n]*(?P<inside>(?:\n(?:[ ]{4}|\t)[^\n]*|\n[ \t]*(?=\n))*)", re.MULTILINE
)
_COMPONENT = re.compile(r"<(?P<name>[A-Z]\w*[a-z]\w*|[a-z][a-z0-9]*(?=[^<>\n]*=\{))(?:\s[^<>\n]{0,1000})?(?<!/)>")
_NOTE_MARK = re.compile(r"\[\^([^\[\]\s]{1,30})\](?!:)")
_NOTE = re.compile(
    r"^[ ]{0,3}\[\^(?P<name>[^\[\]\s]{1,30})\]:"
    r"(?P<words>[^\n]*(?:\n(?![ ]{0,3}\[\^)[ \t]*\S[^\n]*|\n+[ ]{4}[^\n]*){0,200})",
    re.MULTILINE,
)
_LONGEST = 20_000  # characters inside a component


def block_marks(text: str, source: str, start: int) -> tuple[list[_Stretch], list[_Stretch]]:
    """Stretches that are marks, and those in doubt, from a place on; `source` is the text without its code."""
    marks = [found.span() for found in _CITED.finditer(source, start)]
    doubtful = []
    for found in _ROLE.finditer(source, start):
        marks.append(found.span())
        if target := _TARGET.match(text, found.end() - 1):
            marks.append(target.span("target"))
    for pattern in _IN_DOUBT:
        named = "folded" in pattern.groupindex
        doubtful += [found.span("folded" if named else 0) for found in pattern.finditer(source, start)]
    doubtful += [*_directives(text, source, start), *_tabs(source, start), *_components(source, start)]
    doubtful += _idle_notes(source, start)
    return marks, [(first, last) for first, last in doubtful if first < last]


def _directives(text: str, source: str, start: int) -> Iterator[_Stretch]:
    """The options of directives, and the words of those that may not show them."""
    for found in _DIRECTIVE.finditer(source, start):
        if found["name"] and (options := _OPTIONS.match(text, found.end())):
            yield options.start(), options.end() - 1
        name = (found["name"] or "").rpartition(":")[2].lower()
        shown = name in _SHOWN if found["name"] else found["program"].lower() not in _PROGRAMS
        if not shown:
            end = source.find(f"\n{found['fence']}", found.end() - 1, found.end() + _LONGEST)
            yield found.end(), end if end >= 0 else len(text)


def _idle_notes(text: str, start: int) -> Iterator[_Stretch]:
    """Notes that no mark in the text leads to, which many programs leave out."""
    led = {found[1].lower() for found in _NOTE_MARK.finditer(text, start)}
    for found in _NOTE.finditer(text, start):
        if found["name"].lower() not in led:
            yield found.span("words")


def _tabs(text: str, start: int) -> Iterator[_Stretch]:
    """What stands behind the first of several tabs."""
    end = -1
    for found in _TAB.finditer(text, start):
        if end >= 0 and not text[end : found.start()].strip():
            yield found.span("inside")
        end = found.end()


def _components(text: str, start: int) -> Iterator[_Stretch]:
    """What stands in components that a program makes, and in elements whose attributes it works out."""
    end = start
    for found in _COMPONENT.finditer(text, start):
        if found.start() < end:
            continue
        closed = text.find(f"</{found['name']}", found.end(), found.end() + _LONGEST)
        if closed >= 0:
            yield found.end(), closed
            end = closed
