"""Why a date that was read may not be that of the event: all that speaks against it, in the order it is asked for."""

from collections.abc import Iterable, Sequence

from chrono.dates import DateForm, EdtfDate
from chrono.findings import Said, worded
from chrono.passages import Passage, Passages
from chrono.records import Event, Status
from chrono.tellings.commemorations import may_be_remembered, only_remembered
from chrono.tellings.comparison import Agreement, told_ends
from chrono.tellings.counting import counts_beside, counts_otherwise, listed_year
from chrono.tellings.date_judgement import DateJudgement
from chrono.tellings.owners import no_date_of_it, owner_of_date
from chrono.tellings.quotations import not_of_the_title
from chrono.tellings.range_ends import day_of_its_clause, end_of_a_life, lasting_of_another, may_be_an_end
from chrono.tellings.several_dates import none_tells_it_apart
from chrono.tellings.statements import (
    counts_from_another_text,
    date_beside_the_title,
    date_of_another,
    date_of_its_verb,
    date_without_the_title,
    respectively,
)
from chrono.tellings.telling import part_of_the_title
from chrono.tellings.told_elsewhere import date_told_elsewhere
from chrono.timex import Timex


def why_unsure(
    event: Event, best: DateJudgement, stated: Iterable[Timex], located: Sequence[Passage], passages: Passages
) -> Said:
    """Why the date that was read may not be that of the event; empty where nothing speaks against it.

    `stated` are the expressions that date the event in the `located` passages.
    """
    if best.agreement is Agreement.CONFIRMED and (other := _other_day(best.claim, stated)):
        return worded("it lasts one day, and {other} is quoted as well", other=other)
    if (best.agreement.supports or best.agreement.is_against) and (place := counts_from_another_text(best, passages)):
        return worded('"{words}" stands {place}, and counts from that one\'s day', words=best.words, place=place)
    if best.agreement.supports and (reason := _of_another_statement(event, best, located)):
        return reason
    if best.agreement.supports and _is_only_a_deadline(event, best):
        return worded('"{words}" is the day by which it was to be, and the event is no plan', words=best.words)
    if reason := counts_otherwise(best, located) or may_be_an_end(event, best):
        return reason
    if best.agreement.supports and (reason := end_of_a_life(event, best)):
        return reason
    if best.agreement.supports and (reason := lasting_of_another(event, best) or day_of_its_clause(event, best)):
        return reason
    if reason := _not_against(event, best, located):
        return reason
    if best.agreement in _BY_PASSAGE and (reason := _of_another_thing(event, best)):
        return reason
    if not best.agreement.supports:
        return ""
    if nearer := date_without_the_title(event.title, best):
        return worded(_WITHOUT, words=best.words, other=nearer)
    if reason := part_of_the_title(event.title, best) or none_tells_it_apart(event.title, best):
        return reason
    if best.claim == event.date and best.passage and best.timex:
        at = best.timex.start
        return not_of_the_title(event, best.passage, passages, at, "date") or date_told_elsewhere(
            event, best.passage, passages, at
        )
    return ""


def _is_only_a_deadline(event: Event, best: DateJudgement) -> bool:
    """Is a date that an event lies before one by which something was to be, or was not yet, and the event said to have
    been? `The council voted to close the port by 4 May` tells of no closure."""
    bound = best.timex is not None and best.timex.hedge == "by"
    return bound and best.claim.kind is DateForm.INTERVAL and event.status is not Status.PLANNED


_WITHOUT = 'no word of the title stands with "{words}", and the sentence has "{other}" too'
_BY_PASSAGE = (Agreement.CONFIRMED, Agreement.CONSISTENT)


def _not_against(event: Event, best: DateJudgement, located: Sequence[Passage]) -> Said:
    """Why another date that was read need not speak against that of the event; empty where it does, or none was."""
    if (best.agreement.is_against or best.agreement is Agreement.DAY_SHIFT) and (reason := counts_beside(best)):
        return reason
    if not best.agreement.is_against:
        return ""
    if best.passage and (year := listed_year(best.claim, best.passage)):
        return worded('"{year}" may be the year, or a number of something', year=year)
    return may_be_remembered(event, best, located) or no_date_of_it(event, best)


def _of_another_statement(event: Event, best: DateJudgement, located: Sequence[Passage]) -> Said:
    """Why a date that agrees may be that of another text, quotation or statement."""
    if nearer := date_beside_the_title(event.title, best.claim, best, located):
        return worded(
            'the words of the title stand with "{nearer}" in another quotation, not with "{words}"',
            nearer=nearer,
            words=best.words,
        )
    if best.passage and (words := respectively(best.passage)):
        return worded('"{words}" gives each its own date, which is not read', words=words)
    if nearer := date_of_another(event.title, best):
        return worded(
            'the words of the title stand with "{nearer}", not with "{words}"', nearer=nearer, words=best.words
        )
    return ""


def _of_another_thing(event: Event, best: DateJudgement) -> Said:
    """Why a date that a passage states may be of something else that it names, or of another verb than the title's."""
    if reason := only_remembered(event, best) or owner_of_date(event, best) or _owner_of_end(event, best):
        return reason
    if nearer := date_of_its_verb(event.title, best):
        return worded(
            'the verb of the title stands with "{nearer}", not with "{words}"', nearer=nearer, words=best.words
        )
    return ""


def _owner_of_end(event: Event, best: DateJudgement) -> Said:
    """Why the end of a lasting time, told apart from its beginning, may be of something else; empty where it is not."""
    passage, timex = best.passage, best.timex
    if passage is None or timex is None or event.date.kind is not DateForm.INTERVAL:
        return ""
    told = told_ends(event.date, passage.quoted, passage.within(passage.placement.sentence))
    return owner_of_date(event, best._replace(timex=told[1])) if told and told[0] == timex else ""


def _other_day(claim: EdtfDate, stated: Iterable[Timex]) -> EdtfDate | None:
    """Of a lasting time that ends on the day it begins: another day that the quotations state."""
    if claim.kind is not DateForm.INTERVAL or not claim.earliest or claim.earliest != claim.latest:
        return None
    days = (timex.date for timex in stated if timex.date.is_exact)
    return next((day for day in days if day.earliest != claim.earliest), None)
