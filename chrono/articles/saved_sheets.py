"""The style sheets that were saved with a page, each as its link means it: for the media that this names."""

import html
import re
from collections.abc import Iterator, Mapping

_LINK = re.compile(r"<link\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"(?<![\w-])(rel|href|media)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s<>\"']+))", re.IGNORECASE)


def in_their_media(page: str, sheets: Mapping[str, str]) -> list[str]:
    """The sheets by their addresses, in order, each once: a sheet that only links for other media or to be chosen name
    holds in these."""
    media = dict[str, list[str]]()
    for address, held, chosen in _links(page):
        if address in sheets:
            media.setdefault(sheets[address], []).extend(() if chosen else [held])
    return [_held(sheet, media.get(sheet, ["all"])) for sheet in dict.fromkeys(sheets.values())]


def _links(page: str) -> Iterator[tuple[str, str, bool]]:
    """The address of each sheet that a page links to, its media, and whether a reader has to choose it."""
    for link in _LINK.finditer(page):
        said = {one[1].lower(): html.unescape(one[2] or one[3] or one[4] or "") for one in _ATTRIBUTE.finditer(link[1])}
        rel = said.get("rel", "").lower().split()
        if "stylesheet" in rel:
            yield said.get("href", ""), said.get("media", "").strip() or "all", "alternate" in rel


def _held(sheet: str, media: list[str]) -> str:
    if "all" in media or not media:
        return sheet if media else ""
    return f"@media {', '.join(media)} {{{sheet}}}"
