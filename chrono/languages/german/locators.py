"""German: what stands before the number of a page or line."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"S\.|Seiten?",
    lines=r"Z\.|Zeilen?",
    paragraphs=r"Abs\.|Abs[aä]tze?|Rn\.|Rz\.|Randnr\.",
    sheets=r"Bl\.|Blatt",
    following=r"ff?\.",
    and_=r"und",
)
