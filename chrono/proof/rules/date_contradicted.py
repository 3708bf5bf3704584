"""The dates that the passage states do not meet the record's.

Every dated expression of the quotation, or of its sentence, is resolved from the day of publication, with its other
readings (a weekday a week either way, a day without a year a year either way). The record is contradicted only if
all of them fail. A lasting time needs both its ends. For `basis: reported` the date is compared with the day of the
report; a bound such as `[..2024-03-26]` with the day of the article that tells of the event.
"""

from collections.abc import Iterator

from chrono.dates import EdtfDate
from chrono.findings import Edit, Field, Said, Severity, Verdict, failed, listed, passed, unchecked, worded
from chrono.judgements import Judgements, judge_claimed_date
from chrono.proof.examples import VISIT
from chrono.proof.hedges import meant_by
from chrono.records import Chronology
from chrono.tellings import Agreement, DateJudgement
from chrono.timex import DateDoubt, Timex

CODE = "CH302"
NAME = "date-contradicted"
SEVERITY = Severity.ERROR
TO_DO = "take the date of the passage, or quote the passage that has yours"
CONTRADICTS = True
PROVES: tuple[str, ...] = ("date",)
GOOD = VISIT
BAD = VISIT.but("date: 2024-03-28/2024-03-30", "date: 2024-03-28/2024-03-31")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era's date, and one for each date that a single source is said to give."""
    for event in chronology.dated:
        yield from _verdict(judgements.date(event), event.field("date"))
        for passage in judgements.passages.of(event):
            if passage.evidence.other_date:
                said = judge_claimed_date(passage.evidence.other_date, event, [passage], judgements.passages)
                bad = not said.agreement.supports and said.compared and said.agreement is not Agreement.OPEN_READING
                judgement = said._replace(agreement=Agreement.CONTRADICTED) if bad else said
                if judgement.agreement is Agreement.NOT_STATED:
                    judgement = judgement._replace(agreement=Agreement.UNCHECKED)
                yield from _verdict(judgement, passage.field("says", "date"))


def _verdict(dated: DateJudgement, at: Field) -> Iterator[Verdict]:
    """What another rule on dates fails is no pass here, and no second failure."""
    if dated.agreement is Agreement.UNCHECKED:
        yield unchecked(at, dated.reason)
    elif dated.agreement is Agreement.OPEN_READING:
        yield unchecked(at, _open(dated))
    elif dated.agreement.supports:
        yield passed(at, _support(dated), dated.excerpt)
    elif dated.agreement is Agreement.CONTRADICTED:
        edit = Edit(at, meant_by(dated.timex)) if dated.timex and _is_sure(dated.timex, dated.claim) else None
        yield failed(at, _message(dated), dated.excerpt, edit)


def _is_sure(timex: Timex, claim: EdtfDate) -> bool:
    """May the record be mended by what was read? Not where that counts from a day, nor where the record bounds."""
    return not timex.alternatives and not timex.relative and claim.earliest is not None and claim.latest is not None


def _open(dated: DateJudgement) -> Said:
    if dated.timex is not None and dated.timex.doubt:
        return worded(_DOUBTS[dated.timex.doubt], words=dated.words)
    if dated.timex is None or len(dated.timex.readings) == 1:
        return worded('"{words}" neither bears {claim} out nor contradicts it', words=dated.words, claim=dated.claim)
    template = _SEVERAL if dated.timex.is_decisive else _UNDECIDED
    return worded(template, words=dated.words, readings=listed(dated.timex.readings, " or "))


_DOUBTS = {
    DateDoubt.UNREAD_LINK: '"{words}" stands beside another date, and what joins them is not read',
    DateDoubt.DOUBTED: '"{words}" stands in a clause that denies or doubts something',
    DateDoubt.PLANNED_ONLY: '"{words}" is what was planned, and another date follows',
}
_SEVERAL = '"{words}" may be read as {readings}'
_UNDECIDED = _SEVERAL + "; quote the words that give the year, or cite a second passage that does"


def _support(dated: DateJudgement) -> Said:
    if dated.timex is None:
        return dated.reason or "the day of the report"
    template = _SUPPORTS.get(dated.agreement, 'reported as "{words}" ({meaning})')
    return worded(template, words=dated.words, meaning=dated.timex.meaning)


_SUPPORTS = {
    Agreement.CONFIRMED: 'stated as "{words}" ({meaning})',
    Agreement.CONSISTENT: 'stated more closely as "{words}" ({meaning})',
}


def _message(dated: DateJudgement) -> Said:
    if dated.timex is None:
        return worded("date {claim}: {reason}", claim=dated.claim, reason=dated.reason)
    also = worded(": {reason}", reason=dated.reason) if dated.reason else ""
    return worded(
        'date {claim} does not agree with "{words}" ({meaning}){also}',
        claim=dated.claim,
        words=dated.words,
        meaning=dated.timex.meaning,
        also=also,
    )
