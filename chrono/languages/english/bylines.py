"""English: the words of a byline."""

from chrono.languages.byline_words import BylineWords

PART = BylineWords(
    published=r"(?:first |originally )?(?:published|posted|issued|released|submitted)(?: by \w+(?: \w+)?)?(?: on| at)*"
    r"|(?:publication|release|posting) date|date (?:of publication|published|posted)",
    changed=r"(?:page |article |last |most recently )*(?:updated?|modified|edited|revised|reviewed|corrected)"
    r"(?: on| at)?",
    beside=r"by|from|authors?|source|date|at|on",
    behind=r"at",
    ordinal="st|nd|rd|th",
    zone=r"(?:[A-Z][a-z]+ )+Time\b",
    untitled="untitled|unknown|document|scan|slide|page",
)
