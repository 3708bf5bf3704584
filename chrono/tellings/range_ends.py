"""The ends of a lasting time, and what happened on one of them: the opening of what ran from March to May, a birth."""

import re

from chrono.dates import DateForm
from chrono.findings import Said, worded
from chrono.languages import DateOwners, part
from chrono.passages import Passage
from chrono.records import Event
from chrono.tellings.comparison import Agreement, told_ends
from chrono.tellings.date_judgement import DateJudgement
from chrono.tellings.statements import first_verb_at
from chrono.text import TitleWords, compiled, lexemes, spaced
from chrono.timex import Timex


def may_be_an_end(event: Event, dated: DateJudgement) -> Said:
    """Why a record of one end of a lasting time need not be a part of it taken for the whole.

    A range in brackets tells no more than two ends: `Ada Otten (4 March 1887 – 19 October 1952)`. Elsewhere the title
    must tell that something began or came to its end.
    """
    passage, timex = dated.passage, dated.timex
    if dated.agreement is not Agreement.RANGE_COLLAPSED or passage is None or timex is None:
        return ""
    ends = [(span.start, span.end) for span in timex.date.spans]
    first, last = ends[0][0], ends[-1][1]
    claimed = (dated.claim.earliest, dated.claim.latest)
    begins, closes = ((one is not None and claimed == (one.earliest, one.latest)) for one in (first, last))
    known = part(passage.language, DateOwners)
    if not (begins or closes) or dated.claim.kind is not DateForm.DATE:
        return ""
    other = (known.ending if begins else known.beginning) if known else ""
    if _IN_BRACKETS.search(passage.text[max(0, timex.start - 2) : timex.start]) and not (
        other and compiled(other).search(event.title)
    ):
        return worded('"{words}" gives two ends, and not what began or ended with them', words=dated.words)
    told = (known.beginning if begins else known.ending) if known else ""
    if told and (found := compiled(told).search(event.title)):
        return worded('"{told}" may be of an end of "{words}"', told=spaced(found[0]), words=dated.words)
    return ""


_IN_BRACKETS = re.compile(r"[(（]\s*\Z")


def end_of_a_life(event: Event, dated: DateJudgement) -> Said:
    """Why a day or year may not be that of the title, where brackets tell two with a dash and more between them, of a
    birth and a death: `[5 March 1834, Mshary — 4 February 1901, Belogorsk]`. It is where the title tells of that end.
    """
    passage, timex = dated.passage, dated.timex
    known = part(passage.language, DateOwners) if passage else None
    if passage is None or timex is None or known is None or not (known.beginning and known.ending):
        return ""
    ends = _life_of(timex, passage)
    if ends is None:
        return ""
    told, other = (known.beginning, known.ending) if timex == ends[0] else (known.ending, known.beginning)
    if compiled(told).search(event.title) and not compiled(other).search(event.title):
        return ""
    return worded('"{words}" gives two ends, and not what began or ended with them', words=_shown(ends, passage))


def _life_of(timex: Timex, passage: Passage) -> tuple[Timex, Timex] | None:
    """The two dates of the brackets that a date is in, where there are no more, and a dash between them."""
    first, last = passage.sentence_of(timex.start)
    for brackets in _PAIRS:
        begins = passage.text.rfind(brackets[0], first, timex.start)
        ends = passage.text.find(brackets[1], timex.end, last)
        told = [one for one in passage.within((begins, ends)) if one.dates_event] if 0 <= begins < ends else []
        if len(told) == _ENDS and timex in told and _DASH.search(passage.text, told[0].end, told[1].start):
            return told[0], told[1]
    return None


_PAIRS, _ENDS = ("()", "（）", "[]"), 2
_DASH = re.compile(r"\s[–—-]\s|[—–]")


def _shown(ends: tuple[Timex, Timex], passage: Passage) -> str:
    return spaced(passage.text[ends[0].start : ends[1].end])


def lasting_of_another(event: Event, dated: DateJudgement) -> Said:
    """Why a time that lasted from one date of a sentence to another may not be that of the title, which tells what else
    is in it, and not what it is about: `the siege began on 4 November and ended on 22 January, when the town fell`."""
    passage, timex = dated.passage, dated.timex
    if passage is None or timex is None or dated.claim.kind is not DateForm.INTERVAL:
        return ""
    ends = told_ends(dated.claim, passage.quoted, passage.within(passage.placement.sentence))
    if ends is None or timex not in ends or ends[0] is ends[1]:
        return ""
    sentence = passage.sentence_of(timex.start)
    about = passage.text[sentence[0] : first_verb_at(passage, sentence)]
    title = TitleWords(event.title, passage.language)
    nouns = [
        word for word in lexemes(about, passage.language) if word.says and not (word.is_capitalised and word.start)
    ]
    rest = lexemes(passage.text[sentence[0] + len(about) : sentence[1]], passage.language)
    elsewhere = any(title.has(word.written) for word in rest if word.says and not word.is_capitalised)
    if not nouns or not elsewhere or any(title.has(word.written) for word in nouns):
        return ""
    return worded('"{words}" is an end of what "{about}" tells of', words=dated.words, about=spaced(about))


def day_of_its_clause(event: Event, dated: DateJudgement) -> Said:
    """Why a bound (after 4 January) may be the very day of what the title tells: a clause says what was on that day."""
    passage, timex = dated.passage, dated.timex
    known = part(passage.language, DateOwners) if passage else None
    if passage is None or timex is None or known is None or not timex.hedge:
        return ""
    if timex.hedge == "since" and dated.claim.same_extent(timex.date):
        return ""
    clause = _clause_of_day(passage, timex, known)
    title = TitleWords(event.title, passage.language)
    sentence = passage.text[slice(*passage.sentence_of(timex.start))]
    if not clause or title.among(sentence.replace(clause, " ")) - title.among(clause):
        return ""
    return worded('"{words}" is the day of "{clause}"', words=dated.words, clause=spaced(clause))


def _clause_of_day(passage: Passage, timex: Timex, known: DateOwners) -> str:
    """The clause that tells what was on a day: behind it (`, when an earthquake struck,`) or right before it."""
    first, last = passage.sentence_of(timex.start)
    before, after = passage.text[first : timex.start], passage.text[timex.end : last]
    if known.of_its_day and compiled(known.of_its_day, at_end=True).search(before):
        return before
    behind = compiled(rf",?\s+(?={known.then})").match(after)
    return re.split(r"[,;]\s", after[behind.end() :])[0] if behind else ""
