"""Where the dateline at the head of a report's sentence ends: `MOSCOW, 2 May (Agency) — `, `(CNN)`, or a clock time."""

import re

from chrono.languages import CAPITAL, SENTENCE_END_MARKS, SMALL_LETTERS, WORD, ClaimWords
from chrono.passages import Passage
from chrono.timex import DATELINE


def dateline_end(passage: Passage, sentence: tuple[int, int], known: ClaimWords) -> int:
    """Where the dateline or clock time at the head of a sentence ends, in characters of it; 0 where it has none."""
    if clock := _CLOCK.match(passage.text, *sentence):
        return clock.end() - sentence[0]
    byline = _BYLINE.match(passage.text, *sentence)
    begins = byline.end() if byline else sentence[0]
    if loud := _LOUD_DATELINE.match(passage.text, begins, sentence[1]) or _agency_line(passage.text, begins):
        return loud.end() - sentence[0]
    if (place := _LOUD_PLACE.match(passage.text, begins, sentence[1])) and begins < _HEAD_OF_ARTICLE:
        named = _is_place_name(place[0], passage.text) and not _turns(place[0], known)
        return place.end() - sentence[0] if named else 0
    line = next((one for one in passage.within(sentence) if one.form == DATELINE), None)
    end = line and _BEHIND_DATELINE.match(passage.text, line.end)
    if end is None:
        return 0
    return 0 if _turns(passage.text[sentence[0] : end.end()], known) else end.end() - sentence[0]


def _agency_line(text: str, begins: int) -> re.Match[str] | None:
    """The name of an agency in brackets, with a place or nothing before it, at the head of an article."""
    return _AGENCY.match(text, begins) if begins < _HEAD_OF_ARTICLE else None


def _is_place_name(head: str, text: str) -> bool:
    """Is a word in capitals before a dash a name, as the text shows that writes it as one, or a region behind it?

    "UNCONFIRMED — Petrov left" is of no place.
    """
    word = re.match(r"\w+", head)
    return "," in head or (word is not None and re.search(rf"(?<=\w\s){word[0].capitalize()}\b", text) is not None)


def _turns(head: str, known: ClaimWords) -> bool:
    """May the words at the head of a sentence turn what it says?"""
    return not {word.lower() for word in re.findall(WORD, head)}.isdisjoint(
        known.imagined | known.undoing | known.negative
    )


_CLOCK = re.compile(r"\d{1,2}:\d\d\s+(?=[^\W\da-z])")
_BYLINE = re.compile(rf"[^\n;:{SENTENCE_END_MARKS}]{{3,60}}\n")
_LOUD_DATELINE = re.compile(
    rf"[^\W\d_{SMALL_LETTERS}][^\W\d_{SMALL_LETTERS}.'’ -]+(?:,\s{CAPITAL}\w+\.?(?:\s{CAPITAL}\w+){{0,2}})?"
    r"\s*(?:\([\w .]+\)|/[\w .]+/)\s*[—–-]+\s"
)
_LOUD_PLACE = re.compile(
    rf"[^\W\d_{SMALL_LETTERS}]{{3}}(?:[^\W\d_{SMALL_LETTERS}]|[.'’ -]){{0,30}}"
    rf"(?:,\s{CAPITAL}\w+\.?(?:\s{CAPITAL}\w+){{0,2}})?"
    r"\s+(?:[—–]|--)\s+"
)
_AGENCY = re.compile(
    rf"(?:{CAPITAL}\w+(?:\s{CAPITAL}\w+)?(?:,\s{CAPITAL}\w+(?:\s{CAPITAL}\w+)?)?\s)?"
    rf"\((?:[^\W\d_{SMALL_LETTERS}]{{2,9}}|Reuters)\)\s?(?={CAPITAL})"
)
_HEAD_OF_ARTICLE = 1500  # characters in which a place alone is that of the report
_BEHIND_DATELINE = re.compile(
    r"[)\s]*(?:\([\w .]+\)|/[\w .]+/)?\s*(?:[—–-]+|[.:])\s"
    rf"(?:{CAPITAL}\w+(?:,?\s{CAPITAL}\w+){{1,4}}\.\s)?"  # its agency: РИА Новости.
)
