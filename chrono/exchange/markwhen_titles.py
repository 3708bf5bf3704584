"""The first line of a markwhen entry's text: its words, and the tags, ids, links and places that stand among them."""

import re
from typing import NamedTuple

from chrono.text import spaced, without_markdown

_TAG = re.compile(r"(?<!\S)#(?!\d+(?!\S))(\w+)")
_LAST_TAGS = re.compile(r"(?:\s*(?<!\S)#(?!\d+(?!\S))\w+)+\s*\Z")
_ID = re.compile(r"(?<!\S)!(\w+)(?!\S)")
_BOX = re.compile(r"\[[xX ]?\]\s+")
_PLACE = re.compile(r"(?<!!)\[([^\]]+)\]\((?:location|map)\)")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)]*)\)")


_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


class TitleLine(NamedTuple):
    """What it says. `is_whole` is false where a picture, a further link or a box to tick is in none of the rest."""

    text: str
    tags: tuple[str, ...] = ()
    id: str = ""
    location: str = ""
    url: str = ""
    is_whole: bool = True


def read_title(line: str) -> TitleLine:
    """The words without what markwhen takes for signs; tags behind them are left out, others lose their sign."""
    plain = _BOX.sub("", line, count=1) if _BOX.match(line) else line
    tags = tuple(dict.fromkeys(_TAG.findall(plain)))
    ids = _ID.findall(plain)
    places = _PLACE.findall(plain)
    words = _PLACE.sub(r"\1", _ID.sub("", _TAG.sub(r"\1", _LAST_TAGS.sub("", plain))))
    links = _LINK.findall(words)
    url = links[0] if links and links[0].startswith(("http://", "https://")) else ""
    return TitleLine(
        spaced(without_signs(without_markdown(words))),
        tags,
        ids[0] if ids else "",
        places[0] if places else "",
        url,
        plain == line and len(ids) <= 1 and len(places) <= 1 and len(links) <= (1 if url else 0),
    )


def without_signs(text: str) -> str:
    """A text with a space for each character that controls a terminal."""
    return _CONTROLS.sub(" ", text)
