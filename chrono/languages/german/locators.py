"""German: the words of pin cites."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"S\.|Seiten?",
    lines=r"Z\.|Zeilen?",
    paragraphs=r"Abs\.|Abs[aä]tze?|Rn\.|Rz\.|Randnr\.",
    sheets=r"Bl\.|Blatt",
    following=r"ff?\.",
    and_=r"und",
    next=r"f\.",
    to=r"bis",
    whole=r"von|Bd\.|B[aä]nde?|Anl(?:age)?\.?|Anh(?:ang)?\.?|Nr\.|Az\.|Akte|Heft|Jg\.|Aufl\.",
)
