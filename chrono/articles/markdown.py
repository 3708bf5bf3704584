"""A Markdown text to its words without the markup, with every character's place, and what its front matter says."""

import re

from chrono.files import Offsets, read_marks

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
# A link or picture keeps its words, emphasis and code lose their marks, a heading its number signs.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<unseen>style|script|template)\b.*?(?:</(?P=unseen)\s*>|\Z)|~~(?=\S)[^~]*?(?<=\S)~~|!?\[(?=[^\]\n]*\]\()|\]\([^)\s]*(?:\s+\"[^\"]*\")?\)|(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)"
    r"|`+|^[ \t]*(?:#{1,6}|>+|[-*+])[ \t]+|</?[a-zA-Z][^>\n]*>",
    re.MULTILINE | re.DOTALL,
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
    pieces, derived, original, at, length = [], [0], [start], start, 0
    for found in _MARKUP.finditer(text, start):
        pieces.append(text[at : found.start()])
        length += found.start() - at
        at = found.end()
        derived.append(length)
        original.append(at)
    pieces.append(text[at:])
    return "".join(pieces), Offsets(tuple(derived), tuple(original))
