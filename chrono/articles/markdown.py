"""A Markdown text to its words without the markup, with every character's place, and what its front matter says."""

import html
import re
from collections.abc import Iterator

from chrono.files import Offsets, read_marks

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
# What stands in code is meant as it is written. A link or picture keeps its words, emphasis loses its marks, a heading
# its number signs; what is struck out, comments and what no reader sees go.
_MARKUP = re.compile(
    r"(?P<fence>^(?P<mark>`{3,9}|~{3,9})(?![`~])[^\n]*\n(?P<code>.*?)(?:^(?P=mark)[`~]*[ \t]*$|\Z))"
    r"|(?<!`)`(?!`)(?P<inline>[^`\n]{1,2000})`(?!`)|(?<!`)``(?!`)(?P<ticked>[^\n]{1,300}?)``(?!`)|`+"
    r"|(?P<indented>(?:(?<=\n\n)|\A)(?: {4}|\t)[^\n]*(?:\n(?: {4}|\t)[^\n]*)*)"
    r"|<!--.*?(?:-->|\Z)|<(?P<unseen>style|script|template|del|s|strike)\b[^>]{0,500}>.*?(?:</(?P=unseen)\s*>|\Z)"
    r"|<(?P<kept_back>(?!img\b|br\b|hr\b|input\b|meta\b|link\b)[a-z]\w*)\b(?=[^>]{0,500}?(?:\shidden\b|display\s*:\s*none|"
    r"visibility\s*:\s*hidden))[^>]{0,500}>.*?(?:</(?P=kept_back)\s*>|\Z)"
    r"|(?<![~\w])~(?=[^\s~])(?:[^~\n]|\n(?!\s*\n)){1,2000}(?<=[\w.!?,;:\"”')\]])~(?![~\w])"
    r"|(?<!~)~~(?=[^\s~])(?:[^~\n]|\n(?!\s*\n)){1,2000}(?<=\S)~~"
    r"|!?\[(?=[^\[\]\n]{0,500}(?:\[[^\[\]\n]{0,100}\])?[^\[\]\n]{0,500}\](?:\(|\[))"
    r"|\]\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})"
    r"(?:\s+(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?\s?\)|\]\[[^\[\]\n]{0,200}\]"
    r"|^[ ]{0,3}\[[^\[\]\n]{1,200}\]:[ \t]+\S+[^\n]*$"
    r"|(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)"
    r"|(?P<reference>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)"
    r"|\\(?=\n)|^[ \t]*(?:#{1,6}|>+|[-*+])[ \t]+|</?[a-zA-Z][^<>\n]{0,2000}>",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """What the front matter says, keyed in small letters, and where the text begins after it."""
    found = _FRONT_MATTER.match(text)
    if found is None:
        return {}, 0
    data = read_marks(found[1].encode("utf-8"), "").data
    said = data.items() if isinstance(data, dict) else ()
    return {str(key).lower(): value for key, value in said if isinstance(value, str)}, found.end()


def without_markup(text: str, start: int) -> tuple[str, Offsets]:
    """The words from `start` on: links and pictures keep theirs, emphasis, code and headings lose their marks."""
    pieces: list[str] = []
    derived, original, length = [0], [start], 0
    for text_, place in _kept(text, start):
        derived.append(length)
        original.append(place)
        pieces.append(text_)
        length += len(text_)
    return "".join(pieces), Offsets(tuple(derived), tuple(original))


def _kept(text: str, start: int) -> Iterator[tuple[str, int]]:
    """The stretches that are words, each with its place."""
    at = start
    for found in _MARKUP.finditer(text, start):
        yield text[at : found.start()], at
        at = found.end()
        for group in ("code", "inline", "ticked", "indented"):
            if found[group]:
                yield found[group], found.start(group)
        if found["reference"]:
            yield html.unescape(found["reference"]), found.start()
    yield text[at:], at
