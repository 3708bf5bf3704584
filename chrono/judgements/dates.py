"""A dated claim and the passages citing it to one judgement, which the rules on dates then read.

Each dated expression is compared with the claim. Equal: confirmed. The record coarser: consistent. The passage
coarser: too precise. Disjoint in every reading: contradicted. A dateline is the day of the report and states the
day of nothing else.
"""

import re
from collections.abc import Iterable, Sequence

from chrono.dates import DateForm, EdtfDate
from chrono.findings import worded
from chrono.judgements.clocks import clock_claimed, is_shifted, judge_clock
from chrono.judgements.reported import bounded_by_report, dateline_in, judge_inferred, judge_reported, report_day
from chrono.languages import DateLinks, part
from chrono.passages import Passage, Passages, of_language
from chrono.records import Basis, Event, Status
from chrono.tellings import (
    Agreement,
    DateJudgement,
    compare_dates,
    counting_words,
    entry_head,
    in_quoted_year,
    in_shared_year,
    is_only_a_date,
    listed_year,
    own_time,
    told_ends,
    why_unsure,
)
from chrono.text import compiled
from chrono.timex import DENIED, OFFSET, OTHER_CALENDAR, RANGE, DateDoubt, Timex


def judge_date(event: Event, passages: Passages) -> DateJudgement:
    """How the event's own date compares with the evidence that supports it and does not say another."""
    cited = [passage for passage in passages.of(event, "date") if passage.evidence.other_date in (None, event.date)]
    return judge_claimed_date(event.date, event, cited, passages)


def judge_claimed_date(claim: EdtfDate, event: Event, cited: Sequence[Passage], passages: Passages) -> DateJudgement:
    """How a date claimed for the event compares with these passages: the best judgement that any of them gives."""
    if not event.evidence:
        return DateJudgement(claim, Agreement.UNCHECKED, reason="the event cites nothing")
    if not cited:
        return DateJudgement(claim, Agreement.NOT_STATED, reason="no evidence is said to support the date")
    located = [passage for passage in cited if passage.located]
    if not located:
        return DateJudgement(claim, Agreement.UNCHECKED, cited[0], reason=cited[0].problem or _NOT_FOUND)
    judged = [_by_passage(claim, event, passage, passages) for passage in located]
    best = min(judged, key=lambda judged: judged.agreement)
    if best.agreement is Agreement.REPORT_DAY and clock_claimed(claim):  # another passage may tell the day
        best = next((one for one in judged if one.agreement is Agreement.UNCHECKED), best)
    if best.agreement.is_against:  # it may be the day that another quotation counts from: after the exposure of 22 May
        best = next((one for one in judged if _counts_from(one, claim)), best)
    best = _in_quoted_year(best, located, passages)
    stated = (timex for passage in located for timex in _stated(passage))  # few ask for them
    if not (reason := why_unsure(event, best, stated, located, passages)):
        return best
    again = (one for one in _told_again(best) if not why_unsure(event, one, (), located, passages))
    return next(again, best._replace(agreement=Agreement.UNCHECKED, reason=reason))


def _counts_from(judged: DateJudgement, claim: EdtfDate) -> bool:
    timex = judged.timex
    return judged.agreement is Agreement.UNCHECKED and bool(timex and timex.form == OFFSET and timex.meets(claim))


def _in_quoted_year(best: DateJudgement, located: Sequence[Passage], passages: Passages) -> DateJudgement:
    """A judgement on a date without a year, of which another quotation or the day before it tells the year."""
    passage, timex = best.passage, best.timex
    if best.agreement is not Agreement.OPEN_READING or passage is None or timex is None or clock_claimed(best.claim):
        return best
    day = passages.days.get(passage.evidence.source)
    told = in_quoted_year(best.claim, timex, passage, located, day) or in_shared_year(best.claim, timex, passage)
    if told is None:
        return best
    return best._replace(agreement=compare_dates(best.claim, told, report_day(passage, passages)))


def _told_again(best: DateJudgement) -> list[DateJudgement]:
    """The same date where the quotation tells it once more: in `the statement of 4 May`, and `at a meeting on 4 May`;
    in `On 4 May it fell. The same day the mayor resigned`."""
    passage, mine = best.passage, best.timex
    if not best.agreement.supports or passage is None or mine is None or clock_claimed(best.claim):
        return []
    told = [one for one in passage.quoted if one != mine and one.date.same_extent(mine.date)]
    told = [one for one in told if _is_right_behind(passage, mine, one)]
    return [best._replace(timex=one) for one in told if one.is_affirmed and one.is_decisive]


_AHEAD = 2  # words before "same day": On the


def _is_right_behind(passage: Passage, mine: Timex, other: Timex) -> bool:
    """Is another date in the same sentence, or does it lead the next one?"""
    first, last = passage.sentence_of(mine.start)
    begins = passage.sentence_of(other.start)[0]
    ahead = passage.text[begins : other.start]
    leads = not ahead or (ahead[-1].isspace() and len(ahead.split()) <= _AHEAD)
    return first <= other.start < last or (leads and begins >= last and not passage.text[last:begins].strip())


_NOT_FOUND = "the quotation was not found, so there is no passage to check the date in"


def _by_passage(claim: EdtfDate, event: Event, passage: Passage, passages: Passages) -> DateJudgement:
    if not passage.language_read:
        reason = worded("dates in {language} are not read", language=of_language(passage.language))
        return DateJudgement(claim, Agreement.UNCHECKED, passage, reason=reason)
    stated = _for_plans(_stated(passage)) if event.status in (Status.POSTPONED, Status.CANCELLED) else _stated(passage)
    best = best_judgement(claim, stated, passage, report_day(passage, passages)) if stated else None
    if best and best.agreement.supports and best.timex and (clock := clock_claimed(claim)):
        return judge_clock(best, clock, best.timex.clock)
    if best and event.basis is Basis.STATED and _is_line_of_report(claim, best, passage, passages):
        return best._replace(agreement=Agreement.REPORT_DAY)
    if best and best.agreement is Agreement.CONTRADICTED and is_shifted(claim, best.timex):
        return best._replace(agreement=Agreement.DAY_SHIFT)
    if event.basis is Basis.STATED:
        judged = best if best and best.agreement.supports else _unstated(claim, best, passage, passages)
        return bounded_by_report(judged, event, passages)
    if best and (best.agreement.supports or best.agreement is Agreement.OPEN_READING):
        return best
    if event.basis is Basis.REPORTED:
        return judge_reported(claim, event, best, passage, passages)
    return judge_inferred(claim, event, best, passage, passages)


def _is_line_of_report(claim: EdtfDate, best: DateJudgement, passage: Passage, passages: Passages) -> bool:
    """Is a claim borne by nothing but the line that says when the article came out?"""
    reported = report_day(passage, passages)
    alone = reported is not None and claim.same_extent(reported) and is_only_a_date(passage, passage.placement.sentence)
    return alone and best.agreement.supports


def _for_plans(stated: Sequence[Timex]) -> tuple[Timex, ...]:
    """Of something put or called off, the day that was planned for it is its day."""
    return tuple(
        timex._replace(is_decisive=True, doubt=DateDoubt.NONE) if timex.doubt is DateDoubt.PLANNED_ONLY else timex
        for timex in stated
    )


def _stated(passage: Passage) -> tuple[Timex, ...]:
    """The expressions that date the event: in the quotation, else in its sentence. Datelines date the report."""
    for timexes in (passage.quoted, passage.within(passage.placement.sentence)):
        if stated := tuple(timex for timex in timexes if timex.is_affirmed):
            return stated
    return ()


def best_judgement(
    claim: EdtfDate, timexes: Iterable[Timex], passage: Passage, reported: EdtfDate | None
) -> DateJudgement:
    """The best that any of the expressions makes of the claim; both ends of a range may be in two of them."""
    listed = list(timexes)
    judged = [DateJudgement(claim, compare_dates(claim, timex, reported), passage, timex) for timex in listed]
    best = min(judged, key=lambda judged: judged.agreement)
    if best.agreement in _MAY_BE_OTHERWISE:  # another expression may mean the claim
        best = next((one for one in judged if _may_mean(one, claim)), best)
    sentence = [timex for timex in passage.within(passage.placement.sentence) if timex.hedge != DENIED]
    ends = None if best.agreement.supports or _are_listed(listed, passage) else told_ends(claim, listed, sentence)
    if ends and ends[0].start > ends[1].start:
        return DateJudgement(claim, Agreement.UNCHECKED, passage, ends[0], _TURNED)
    if ends:
        return DateJudgement(claim, Agreement.CONFIRMED, passage, ends[0])
    if best.agreement is Agreement.OPEN_READING and _other_end(claim, listed):
        return best._replace(agreement=Agreement.CONTRADICTED)
    return best


_MAY_BE_OTHERWISE = (Agreement.RANGE_COLLAPSED, Agreement.YEAR_CARRIED, Agreement.TOO_PRECISE)
_TURNED = "the passage tells its end before its beginning"


def _may_mean(judged: DateJudgement, claim: EdtfDate) -> bool:
    """Is the claim one of the readings that an expression leaves open?"""
    readings = judged.timex.readings if judged.timex else ()
    return judged.agreement is Agreement.OPEN_READING and any(claim.same_extent(reading) for reading in readings)


def _are_listed(stated: Sequence[Timex], passage: Passage) -> bool:
    """Are there two expressions with nothing but "and" between them: two days, and not the time between?"""
    links = part(passage.language, DateLinks)
    return (
        links is not None
        and len(stated) == 2
        and compiled(links.and_).fullmatch(passage.text, stated[0].end, stated[1].start) is not None
    )


def _other_end(claim: EdtfDate, stated: Sequence[Timex]) -> bool:
    """Do two stated days agree with one end of a lasting time, and not with the other?"""
    if claim.earliest is None or claim.latest is None:
        return False
    days = sorted({timex.date.earliest for timex in stated if timex.date.is_exact and timex.date.earliest})
    if claim.kind is not DateForm.INTERVAL or len(days) < 2:
        return False
    return (days[0] == claim.earliest) != (days[-1] == claim.latest)


def _unstated(claim: EdtfDate, best: DateJudgement | None, passage: Passage, passages: Passages) -> DateJudgement:
    """`basis: stated`, and the passage does not support the date: why not?"""
    reported = report_day(passage, passages)
    if (best is None or best.agreement is Agreement.CONTRADICTED) and reported and claim.same_extent(reported):
        pointed = best.timex if best else dateline_in(passage)
        return DateJudgement(claim, Agreement.REPORT_DAY, passage, pointed)
    if best is not None and (foreign := next((one for one in passage.quoted if one.form == OTHER_CALENDAR), None)):
        return DateJudgement(claim, Agreement.UNCHECKED, passage, foreign, _FOREIGN)
    if best is not None:
        return best
    if counted := _counted_in(passage):
        return DateJudgement(claim, Agreement.UNCHECKED, passage, counted, _COUNTED[counted.form])
    head = entry_head(passage)
    beside_it = [timex for timex in passage.within(passage.placement.neighbours) if timex.is_affirmed]
    neighbours = [head] if head else beside_it
    if neighbours:
        beside = best_judgement(claim, neighbours, passage, reported)
        if beside.agreement.supports and (own := own_time(passage)):
            reason = worded(
                'its sentence tells the time itself ("{own}"), and only one beside it states "{words}"',
                own=own,
                words=beside.words,
            )
            return DateJudgement(claim, Agreement.UNCHECKED, passage, beside.timex, reason)
        if beside.agreement.supports or beside.agreement is Agreement.OPEN_READING:
            return beside
    if quoted := dateline_in(passage):
        return DateJudgement(claim, compare_dates(claim, quoted, reported), passage, quoted)
    if foreign := next(
        (timex for timex in passage.within(passage.placement.neighbours) if timex.form == OTHER_CALENDAR), None
    ):
        return DateJudgement(claim, Agreement.UNCHECKED, passage, foreign, _FOREIGN)
    if counting := counting_words(claim, passage, beside_it):
        reason = worded('"{words}" counts from a day in a way that is not read', words=counting)
        return DateJudgement(claim, Agreement.UNCHECKED, passage, reason=reason)
    if bare := _bare_year(claim, passage) or listed_year(claim, passage):
        reason = worded('"{number}" may be the year, or a number of something', number=bare)
        return DateJudgement(claim, Agreement.UNCHECKED, passage, reason=reason)
    return DateJudgement(claim, Agreement.NOT_STATED, passage, reason=_NOTHING)


_FOREIGN = "the passage dates it in another calendar"
_NOTHING = "no dated expression in or beside the passage bears on it"


def _bare_year(claim: EdtfDate, passage: Passage) -> str:
    """The number of a claimed year of long ago, or before Christ, where it stands alone in the sentence."""
    years = {day.year for day in (claim.earliest, claim.latest) if day}
    wanted = {str(year if year > 0 else 1 - year) for year in years if year < _READ}
    return next((one for one in re.findall(r"(?<![\d.,])\d{1,4}(?![\d.,]*\d)", passage.sentence) if one in wanted), "")


_READ = 1500  # from this year on a bare number of four digits is read as one
_COUNTED = {
    OFFSET: "the passage counts it from another day",
    RANGE: "the passage states a lasting time that is not read",
}


def _counted_in(passage: Passage) -> Timex | None:
    """A date in the sentence from which the day is counted in a way that is not known."""
    inside = passage.within(passage.placement.sentence)
    return next((timex for timex in inside if timex.form in (OFFSET, RANGE) and not timex.dates_event), None)


def judge_date_by_source(event: Event, passages: Passages) -> dict[str, DateJudgement]:
    """How the event's date compares with each of its sources, but those that are said to give another.

    Nothing where it is one source alone, with which the whole is compared anyway.
    """
    told = [item for item in passages.of(event, "date") if item.evidence.other_date is None]
    if len({item.evidence.source for item in told}) < 2:
        return {}
    best: dict[str, DateJudgement] = {}
    for item in told:
        source = item.evidence.source
        dated = judge_claimed_date(event.date, event, [item], passages)
        if source not in best or dated.agreement < best[source].agreement:
            best[source] = dated
    return best
