"""What a file calls itself, its text and its name, to the title that a reader would give it."""

import re
from functools import cache
from pathlib import Path

from chrono.languages import SENTENCE_END_MARKS, BylineWords, every_part

_LONGEST = 120  # characters of a heading
_ENDS = re.compile(rf"[{SENTENCE_END_MARKS}:;,：；，]$")
_YEAR = re.compile(r"\d{4}")


def document_title(stated: str, text: str, shown: str) -> str:
    """The stated title of a document, else the heading of its text, else the name of its file without the suffix."""
    if not _placeholder().fullmatch(stated.strip()):
        return stated
    return heading_of(text) or Path(shown).stem


@cache
def _placeholder() -> re.Pattern[str]:
    """What programs write where nobody gave a title."""
    return re.compile(
        r"about:\S*|(?:https?|file):\S*|\W*"
        rf"|(?:{every_part(BylineWords).untitled})[\W\d_]*|microsoft (?:word|excel|powerpoint|office)\b.*"
        r"|\S.*\.(?:docx?|odt|rtf|pdf|indd|qxp|tex|dvi|pages|xlsx?|pptx?|html?|txt)",
        re.IGNORECASE,
    )


def heading_of(text: str) -> str:
    """The first line of a text where it stands alone or in capitals, and is no sentence; empty where there is none."""
    first, _, rest = text.lstrip().partition("\n")
    line = first.strip()
    is_alone = rest[:1].isspace() or line.isupper()
    is_heading = is_alone and len(line.split()) <= _MOST_WORDS and 1 < len(line) <= _LONGEST
    return line if is_heading and not _ENDS.search(line) and not _YEAR.search(line) else ""


_MOST_WORDS = 20
