"""Whose date a date of a sentence is: what the title tells, or something else that the sentence names beside it.

"Following the vote of 4 May the minister resigned" dates the vote, "the firm published its 2019 report" the report, and
"the judge set a hearing for 4 May" the hearing. Whether it is the title's is open, unless the title names that.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from chrono.dates import DateForm, Precision
from chrono.findings import Said, worded
from chrono.languages import (
    CAPITAL,
    LETTER,
    DateOwners,
    DateWords,
    part,
)
from chrono.passages import Passage, of_language
from chrono.records import Event, Status
from chrono.tellings.counting import counted_in
from chrono.tellings.date_judgement import DateJudgement
from chrono.tellings.date_nouns import begins_with_any, ends_with, first_verb_of, nouns_beside, relative_clause
from chrono.tellings.other_clauses import other_clause, other_verb, told_later, told_next
from chrono.tellings.predicates import of_names, said_then
from chrono.text import TitleWords, compiled, sentence_around, spaced
from chrono.timex import OTHER_CALENDAR, Timex


class _Surroundings(NamedTuple):
    """What stands before and after a date in its sentence, how the article writes it, and the words to judge it by."""

    known: DateOwners
    text: str
    sentence: tuple[int, int]
    before: str
    written: str
    after: str
    shown: str


def _around(dated: DateJudgement) -> _Surroundings | None:
    """None where there is no date in a passage, or its language has no such words."""
    passage, timex = dated.passage, dated.timex
    if passage is None or passage.article is None or timex is None:
        return None
    known = part(passage.language, DateOwners)
    if known is None:
        return None
    text = passage.article.text
    first, last = sentence_around(text, passage.placement.sentence, (timex.start, timex.end))
    shown = passage.article.words(timex.start, timex.end)
    written, after = text[timex.start : timex.end], text[timex.end : last]
    if known.reported and not compiled(known.predicate).match(after.lstrip(" ,")):
        said = compiled(known.reported, at_end=True).search(text[first : timex.start])
        first += said.end("said") if said else 0  # "reported that on 4 May two men robbed him"
    before = text[first : timex.start]
    return _Surroundings(known, text, (first, last), before, written, after, shown)


def owner_of_date(event: Event, dated: DateJudgement) -> Said:
    """Why a date that agrees with the claim may be of something else than the title tells; empty where it is not."""
    around, passage, timex = _around(dated), dated.passage, dated.timex
    if passage is not None and timex is not None and part(passage.language, DateOwners) is None:
        return worded("which words a date belongs to is not read in {language}", language=of_language(passage.language))
    if around is None or passage is None or timex is None:
        return ""
    first, last = around.sentence
    if not first <= timex.start < last:
        return ""
    title = TitleWords(event.title, passage.language)
    return (
        _of_another_thing(event, title, passage, around)
        or _of_another_time(event, title, passage, around)
        or _of_another_clause(event, title, passage, timex, around)
    )


def _of_another_thing(event: Event, title: TitleWords, passage: Passage, around: _Surroundings) -> Said:
    """Why a date is no day of an event, or that of something which the sentence names beside it."""
    known, text, (first, last), before, written, after, shown = around
    if template := _of_another_kind(event, before, after, known, text, passage.language):
        return worded(template, words=shown)
    if event.date.kind is DateForm.INTERVAL and _LIFE.search(before) and re.match(r"\s*[)）]", after):
        return worded('"{words}" is the life span of the one named before it', words=shown)
    eras = (text[one.start : one.end] for one in passage.within((first, last)) if one.form == OTHER_CALENDAR)
    if (noun := _before_bracket(before)) and not title.among(noun) and not noun.endswith(tuple(eras)):
        return worded(
            '"{words}" stands in brackets behind "{noun}", which the title does not name', words=shown, noun=noun
        )
    for noun, is_attribute in nouns_beside(before, written, after, known):
        verbs = compiled(known.verb).findall(f"{before} {after}") if is_attribute and known.verb else ()
        own = title.begins_with(noun) and not compiled(known.papers).fullmatch(noun)
        if not own or any(map(title.has, verbs)):
            return worded('"{words}" is the date of "{noun}", and not of what the title tells', words=shown, noun=noun)
    if noun := _only_topic(title, before, after, known):
        return worded('"{words}" is the date of "{noun}", and not of what the title tells', words=shown, noun=noun)
    if relative := relative_clause(title, before, after, known):
        return worded(
            '"{words}" is in the clause "{relative}", which tells something else', words=shown, relative=relative
        )
    return ""


def _only_topic(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """The noun with which a clause tells what something is about, where the title tells that and nothing else of the
    clause: `On 3 May the court opened the trial over the explosion`."""
    if not known.topic:
        return ""
    for text, other in ((after, before), (before, after)):
        for found in compiled(known.topic).finditer(text):
            if text is before and "," in text[found.end() :]:
                continue  # "its report into the crash, which killed eight in May"
            topic, rest = text[found.end() :], f"{other} {text[: found.start()]}"
            told = title.among(topic) - title.among(rest)
            if told and not title.among(rest) - of_names(rest, title) and not title.has(found["noun"]):
                return spaced(found[0])
    return ""


def _before_bracket(before: str) -> str:
    """The last words before a bracket that a date begins: those that it is the date of."""
    found = _BRACKET.search(before)
    return spaced(found[1]) if found else ""


_IN_WORD = r"[\w’'«»\"“”《》-]"
# A word begins where no sign of one stands before it: else a long run of signs would be parted in every way.
_BRACKET = re.compile(rf"(?<!{_IN_WORD})((?:{_IN_WORD}+\s){{0,3}}{_IN_WORD}+\s?)[(（]\s*\Z")


def _of_another_time(event: Event, title: TitleWords, passage: Passage, around: _Surroundings) -> Said:
    """Why a date may be that of saying so, of another number or of another verb than the title's."""
    known, _, _, before, _, after, shown = around
    if words := said_then(title, before, after, known):
        return worded('"{words}" may be the day of saying so: "{said}"', words=shown, said=words)
    if number := _number_of_another_time(event, passage):
        return worded('"{words}" is not the time of "{number}", of which the title tells', words=shown, number=number)
    if verb := other_verb(title, before, after, known):
        return worded('"{words}" stands with "{verb}", which the title does not tell', words=shown, verb=verb)
    return ""


def _of_another_clause(event: Event, title: TitleWords, passage: Passage, timex: Timex, around: _Surroundings) -> Said:
    """Why a date may be what the title counts its time from, or stand apart from the clause that tells it."""
    known, text, (first, last), before, _, after, shown = around
    if not timex.relative and (later := counted_in(event.title, known)):
        return worded('"{words}" may be what "{later}" of the title counts from', words=shown, later=later)
    quoted = text[last : passage.match.spans[-1][1]]
    if later := told_later(title, before, after, known) or told_next(title, text[first:last], quoted, known):
        told = '"{words}" is what "{later}" counts from in the part of the passage that the title tells'
        return worded(told, words=shown, later=later)
    if clause := other_clause(title, *_without_eras(around, passage), known):
        return worded('"{words}" stands apart from "{clause}", which the title tells', words=shown, clause=clause)
    return ""


def _without_eras(around: _Surroundings, passage: Passage) -> tuple[str, str]:
    """What stands before and after a date, without the same date in another calendar right at it."""
    before, after, (first, last) = around.before, around.after, around.sentence
    at, end = first + len(before), last - len(after)
    for one in (one for one in passage.within((first, last)) if one.form == OTHER_CALENDAR):
        if one.end <= at and not around.text[one.end : at].strip(" (（"):
            before = around.text[first : one.start]
        elif one.start >= end and not around.text[end : one.start].strip(" )），,"):
            after = around.text[one.end : last]
    return before, after


def no_date_of_it(event: Event, dated: DateJudgement) -> Said:
    """Why a date that is not the claim's does not speak against it; empty where it does.

    It is only compared with, or the sentence counts the claim's month or year from it in a way that is not read.
    """
    around, passage, timex = _around(dated), dated.passage, dated.timex
    if around is None or timex is None:
        return ""
    known, text, (first, last), before, _, after, shown = around
    dates = part(passage.language, DateWords) if passage else None
    if dates and shown.lower() in dates.eves and re.match(rf"\s{LETTER}", after):
        return worded('"{words}" may count from what stands behind it', words=shown)
    if dates and (feast := next((one for one in dates.anniversaries if one in before.lower()), "")):
        return worded('"{words}" may be the day that "{feast}" counts from', words=shown, feast=feast)
    if known.calendar_after and compiled(known.calendar_after).match(after):
        return worded('"{words}" is a day of another calendar', words=shown)
    if event.date.kind is DateForm.INTERVAL and ends_with(known.period_before, before):
        return worded('"{words}" is the end of a period', words=shown)
    compared = ends_with(known.compared_before, before) or begins_with_any(known.compared_after, after)
    if compared and timex.date.kind is DateForm.DATE:
        return worded('"{words}" is what the sentence compares with, or counts from', words=shown)
    title = TitleWords(event.title, passage.language if passage else "")
    told = text[first : max(last, passage.match.spans[-1][1])] if passage else ""
    if (found := compiled(known.later).search(told)) and (
        title.among(told[found.end() :]) - title.among(told[: found.start()])
        or _may_count(event, timex, found[0], known)
    ):
        return worded('"{word}" counts from "{words}" in a way that is not read', word=spaced(found[0]), words=shown)
    if clause := other_clause(title, before, after, known):
        return worded('"{words}" stands apart from "{clause}", which the title tells', words=shown, clause=clause)
    return ""


def _may_count(event: Event, timex: Timex, words: str, known: DateOwners) -> bool:
    """May a month or year lie as the words say that count from a day: before it or after?"""
    day, claimed = timex.date.latest, event.date.latest
    if not (event.date.kind is DateForm.DATE and event.date.precision >= Precision.MONTH and day and claimed):
        return False
    return claimed < day if compiled(known.earlier).search(words) else claimed > day


_LIFE = re.compile(rf"{CAPITAL}[\w.’-]*\s*[(（]\Z")


def _tells_its_day(title: TitleWords, before: str, after: str, known: DateOwners) -> bool:
    """Does a title tell what was on the day from which something lasts: the state that began (`has been shut since
    14 February`), or what a clause right behind says of that day (`off the air since 6 June, when police raided it`)?
    """
    found = compiled(known.state_before, at_end=True).search(before) if known.state_before else None
    if found and title.has(found["state"]):
        return True
    behind = compiled(rf",?\s+(?={known.then})").match(after)
    clause = re.split(r"[,;]\s", after[behind.end() :])[0] if behind else ""
    if not title.has(first_verb_of(clause, known)):
        return False
    rest, told = before + after.replace(clause, " "), title.among(clause)
    return len(told) >= _TOLD and not title.among(rest) - told - of_names(rest, title)


_TOLD = 2


def _of_another_kind(event: Event, before: str, after: str, known: DateOwners, text: str, language: str) -> str:
    """The message on a date, the `words`, that is no day of an event at all; empty where it may be one."""
    lasting = event.date.kind is DateForm.INTERVAL or event.date.earliest is None or event.date.latest is None
    compared = ends_with(known.compared_before, before) or begins_with_any(known.compared_after, after)
    if not lasting and compared and not _tells_its_day(TitleWords(event.title, language), before, after, known):
        return '"{words}" is what the sentence compares with, or counts from'
    if ends_with(known.period_before, before):
        return '"{words}" is the end of a period'
    if ends_with(known.reacted_before, before):
        return '"{words}" may be the day of what somebody condemned or praised'
    if event.status in (Status.OCCURRED, Status.ONGOING) and (
        ends_with(known.target_before, before) or begins_with_any(known.target_after, after)
    ):
        return '"{words}" is what something was set for'
    if event.status in (Status.PLANNED, Status.OCCURRED) and (
        ends_with(known.superseded_before, before) or begins_with_any(known.superseded_after, after)
    ):
        return '"{words}" is what had been planned before'
    if known.condition and compiled(known.condition).match(before):
        return '"{words}" is in what would have been'
    if known.calendar_after and compiled(known.calendar_after).match(after):
        return '"{words}" is a day of another calendar'
    if known.calendar_note and _has(known.calendar_note, text):
        return '"{words}" may be of another calendar, of which the article says that its dates are'
    return ""


@lru_cache(maxsize=64)
def _has(written: str, text: str) -> bool:
    """Has an article what a pattern fits? It is asked of each of its dates."""
    return compiled(written).search(text) is not None


def _number_of_another_time(event: Event, passage: Passage) -> str:
    """A number of the title that the sentence gives for another time: profit of 18 million in 2023 and 9 in 2022."""
    dated = passage.within(passage.placement.sentence)
    if len(dated) < 2 or not any(map(str.isdecimal, event.title)):
        return ""
    for figure in passage.figures:
        words = passage.text[figure.start : figure.end]
        digits, own = re.search(r"\d[\d.,]*", words), passage.date_of(figure)
        if digits is None or own is None or own.meets(event.date):
            continue
        if re.search(rf"(?<!\d){re.escape(digits[0])}(?![\d.,]*\d)", event.title):
            return words
    return ""
