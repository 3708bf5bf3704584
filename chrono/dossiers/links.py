"""Addresses of strangers to links that lead to a page and nowhere else; and links to the words on a page.

Browsers drop tabs, line ends and leading control characters from an address, so one that has any is no link.
"""

import re
from urllib.parse import quote, urlsplit

from chrono.text import spaced

_SCHEMES = ("http", "https")
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\\\u2028\u2029\ud800-\udfff]")


def safe_link(address: str | None) -> str:
    """The address where it is one of a page (http or https, with a host, without credentials); else empty."""
    if not address or _UNSAFE.search(address):
        return ""
    try:
        parts = urlsplit(address)
        host, user = parts.hostname, parts.username
    except ValueError:
        return ""
    return address if parts.scheme.lower() in _SCHEMES and host and user is None else ""


def host_of(address: str) -> str:
    """The host of a safe link as it is looked up, so that one that only looks like another is told apart."""
    host = urlsplit(address).hostname or ""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return quote(host)


_LONGEST = 300  # characters of a passage that is given whole
_ENDS = 6  # words at either end of a longer one


def passage_link(address: str, words: str, page: int = 0) -> str:
    """The link that opens a page at words of it (a text fragment); the page's own where there is nothing to look for.

    A PDF is opened at the `page` of that number, counted from 1. `words` are as they stand on the page. Browsers look
    for whole words in one block, so that of a passage which is long or runs over blocks only its beginning and end are
    given.
    """
    if address.lower().split("?")[0].split("#")[0].endswith(".pdf"):
        return f"{address}#page={page}" if page and "#" not in address else address
    if not address or not words.strip():
        return address
    blocks = [spaced(block) for block in re.split(r"\n\s*\n", words) if block.strip()]
    if len(blocks) == 1 and len(blocks[0]) <= _LONGEST:
        said = _encoded(blocks[0])
    else:
        first, last = blocks[0].split(" "), blocks[-1].split(" ")
        said = f"{_encoded(' '.join(first[:_ENDS]))},{_encoded(' '.join(last[-_ENDS:]))}"
    place, hash_, fragment = address.partition("#")
    return f"{place}#{fragment if hash_ else ''}:~:text={said}"


def _encoded(words: str) -> str:
    """Everything but letters, digits and `._~`; a hyphen that is not encoded finds nothing in Chromium."""
    return quote(words, safe="").replace("-", "%2D")
