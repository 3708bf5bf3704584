"""What counts its time from something else: two days later, накануне."""

import re
from collections.abc import Iterable, Sequence

from chrono.dates import DateForm, EdtfDate, Precision, to_number
from chrono.findings import Said, worded
from chrono.languages import LETTER, DateOwners, DateWords, TokenKind, part
from chrono.passages import Passage
from chrono.tellings.date_judgement import DateJudgement
from chrono.text import compiled, spaced
from chrono.timex import Timex


def counted_in(text: str, known: DateOwners) -> str:
    """The words by which a title or clause counts its own time from something else: two days later."""
    found = compiled(known.later).search(text)
    return spaced(found[0]) if found else ""


def later_in(text: str, known: DateOwners) -> str:
    """The words by which a clause counts its time from another's, or tells only that it was later (then); or empty."""
    found = compiled(known.afterwards).search(text)
    return counted_in(text, known) or (spaced(found[0]) if found else "")


def counts_otherwise(dated: DateJudgement, located: Iterable[Passage]) -> Said:
    """Why a date is not what was read, since a quotation counts its time in a way that is not read; empty where none.

    Another quotation does, and speaks for a date that the claim's own goes against; or this one, of which only what
    stands outside it has a date.
    """
    if dated.agreement.is_against and (counted := _counted_beside(dated, located)):
        return worded('"{word}" of another quotation counts from a day in a way that is not read', word=counted)
    passage, timex = dated.passage, dated.timex
    if (
        passage is None
        or timex is None
        or passage.quoted
        or not (dated.agreement.supports or dated.agreement.is_against)
    ):
        return ""
    known = part(passage.language, DateOwners)
    counted = counted_in(" ".join(passage.text[slice(*span)] for span in passage.match.spans), known) if known else ""
    told = '"{word}" of the quotation counts from a day in a way that is not read, and "{words}" stands outside it'
    return worded(told, word=counted, words=dated.words) if counted else ""


def counts_beside(dated: DateJudgement) -> Said:
    """Why a day does not speak against a claim near it: its sentence counts another day from something, with words
    that are in no date that was read (`on the eve of the vote`, `an hour and a half later`); empty where it does not.
    """
    passage, timex = dated.passage, dated.timex
    known = part(passage.language, DateOwners) if passage else None
    day, claimed = timex.date.earliest if timex else None, dated.claim.earliest
    if passage is None or timex is None or known is None or day is None or claimed is None:
        return ""
    if timex.date.precision > Precision.DAY or abs(to_number(claimed) - to_number(day)) > _DAYS_BESIDE:
        return ""
    first, last = passage.sentence_of(timex.start)
    text = list(passage.text[first:last])
    for one in passage.within((first, last)):
        if one.dates_event:
            text[one.start - first : one.end - first] = "\0" * (one.end - one.start)
    counting = _eve_in("".join(text), passage.language) or counted_in("".join(text), known)
    if counting and passage.text[timex.end : first + len(text)].lstrip(" ,，").startswith(counting):
        return ""  # "on 13 July, a day before the time ran out" is that day
    told = '"{words}" counts from a day in a way that is not read'
    return worded(told, words=counting) if counting else ""


_DAYS_BESIDE = 7  # days from one that was read within which what is counted from it may be


def _counted_beside(dated: DateJudgement, located: Iterable[Passage]) -> str:
    """The words by which another quotation counts its time, and states no date that is sure; or empty."""
    for passage in located:
        known = part(passage.language, DateOwners)
        stated = any(one.is_affirmed and one.is_decisive for one in passage.within(passage.placement.sentence))
        if known and passage is not dated.passage and not stated and (found := counted_in(passage.sentence, known)):
            return found
    return ""


_OF_TIME = frozenset(
    {TokenKind.UNIT, TokenKind.AGO, TokenKind.LATER, TokenKind.LATER_PERIOD, TokenKind.SEASON, TokenKind.IN_SEASON}
)
BARE_YEAR = re.compile(r"(?<!\d)(?:1\d{3}|20\d\d)(?![\d.,]*\d)")
"""A year in digits that stands for itself."""


def own_time(passage: Passage) -> str:
    """A word or year of a passage's sentence that tells its time in a way that is not read; empty where it has none."""
    text = passage.sentence
    if year := BARE_YEAR.search(text):
        return year[0]
    known = part(passage.language, DateWords)
    for word in re.findall(f"{LETTER}+", text) if known else ():
        if known and (meant := known.words.get(word.lower())) and meant.kind in _OF_TIME:
            return str(word)
    return eve(passage)


def counting_words(claim: EdtfDate, passage: Passage, beside: Sequence[Timex]) -> str:
    """What a passage's sentence counts a day from something with: `On the eve of the vote`, or a length of time (two
    days before his death) where a sentence beside it tells a day within a year of the claim; empty where nothing."""
    days = [to_number(one.date.earliest) for one in beside if one.date.earliest]
    near = claim.earliest and any(abs(day - to_number(claim.earliest)) <= 366 for day in days)
    return eve(passage) or (own_time(passage) if near else "")


def eve(passage: Passage) -> str:
    """The words of a passage's sentence for the day before or after something; empty where it has none."""
    return _eve_in(passage.sentence, passage.language)


def _eve_in(written: str, language: str) -> str:
    known, text = part(language, DateWords), written.lower()
    phrases = (*known.eves, *known.anniversaries) if known else ()
    return next((phrase for phrase in phrases if phrase in text), "")


def listed_year(claim: EdtfDate, passage: Passage) -> str:
    """The number of a claimed year that heads an entry of a chronicle (`1733: a fort was built`) or ends one of a list
    (`closed — 2003;`) in a passage's sentence, and may be a time or count as well; or empty."""
    is_year = claim.kind is DateForm.DATE and claim.precision is Precision.YEAR
    year = claim.earliest.year if is_year and claim.earliest else 0
    if year < _FIRST:
        return ""
    first, last = passage.placement.sentence
    found = re.compile(rf"(?:\A|(?<=[.;\n\s]))({year})(?=:\s)|(?<=\s[—–-]\s)({year})(?=[.;,)]|\s*\Z)").search(
        passage.text[first:last]
    )
    return found[0] if found else ""


_FIRST = 1000
