"""A file to whether chrono wrote it: a page, picture or document of a chronology, which is no source of another.

It would prove each event by what was made of it, and count as a witness of its own.
"""

from functools import cache

from chrono.articles import Article
from chrono.languages import PageWords, languages_with, part
from chrono.text import spaced

_OWN = "chrono wrote it: it says nothing that its own sources do not"
_PAGE_HEAD = 4096  # bytes of a page in which its generator stands
_GENERATOR = b'<meta name="generator" content="chrono '
_CREATOR = b"/Creator (chrono)"


def why_own(raw: bytes, article: Article) -> str:
    """Why what chrono wrote is not taken for a source; empty where it did not write it."""
    written = _GENERATOR in raw[:_PAGE_HEAD] or (raw.startswith(b"%PDF") and _CREATOR in raw)
    return _OWN if written or any(said in spaced(article.text) for said in _sayings()) else ""


@cache
def _sayings() -> tuple[str, ...]:
    """What each document says of itself, in each language that documents are in."""
    parts = (part(language, PageWords) for language in languages_with(PageWords))
    return tuple(words.checked for words in parts if words)
