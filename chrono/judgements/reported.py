"""A date that rests on the day of the report: `basis: reported` and `basis: inferred`."""

from chrono.dates import EdtfDate
from chrono.findings import Said, worded
from chrono.passages import Passage, Passages
from chrono.records import Event, Status
from chrono.tellings import Agreement, DateJudgement
from chrono.timex import DATELINE, Timex


def report_day(passage: Passage, passages: Passages) -> EdtfDate | None:
    """The day of the article's report: its dateline, else its date of publication."""
    source = passage.evidence.source
    return passages.datelines.get(source) or passages.published.get(source)


def dateline_in(passage: Passage) -> Timex | None:
    """The dateline that a quotation has."""
    return next((timex for timex in passage.quoted if timex.form == DATELINE), None)


def judge_reported(
    claim: EdtfDate, event: Event, best: DateJudgement | None, passage: Passage, passages: Passages
) -> DateJudgement:
    """`basis: reported`: the date is the day of the report, or reaches up to it."""
    reported = report_day(passage, passages)
    if reported is None:
        return DateJudgement(claim, Agreement.UNCHECKED, passage, reason=_NOT_KNOWN)
    if best and best.agreement is Agreement.CONTRADICTED and claim.same_extent(reported):
        return DateJudgement(claim, Agreement.REPORT_DAY, passage, best.timex)
    if claim.same_extent(reported) or (reported.within(claim) and not _open(claim)):
        return DateJudgement(claim, Agreement.REPORTED, passage, dateline_in(passage), "the day of the report")
    if _open(claim):
        return _bounded(claim, event, reported, passage)
    return DateJudgement(
        claim,
        Agreement.CONTRADICTED,
        passage,
        dateline_in(passage),
        worded("it is not the day of the report ({reported})", reported=reported),
    )


_NOT_KNOWN = "the day of the report is not known"


def judge_inferred(
    claim: EdtfDate, event: Event, best: DateJudgement | None, passage: Passage, passages: Passages
) -> DateJudgement:
    """`basis: inferred`: a bound may follow from the day of the report; the rest is the curator's conclusion."""
    reported = report_day(passage, passages)
    if _open(claim) and reported is not None:
        return _bounded(claim, event, reported, passage)
    if best and best.agreement in (Agreement.CONTRADICTED, Agreement.YEAR_CARRIED) and best.timex in passage.quoted:
        return best
    return DateJudgement(claim, Agreement.UNCHECKED, passage, reason="the date is inferred: no passage states it")


def bounded_by_report(judged: DateJudgement, event: Event, passages: Passages) -> DateJudgement:
    """A date that no passage states, as the bound that the report gives it where it claims no more than that."""
    passage, reported = judged.passage, report_day(judged.passage, passages) if judged.passage else None
    if judged.agreement is not Agreement.NOT_STATED or passage is None or not _open(judged.claim):
        return judged
    if reported is None:
        return DateJudgement(judged.claim, Agreement.UNCHECKED, passage, reason=_NOT_KNOWN)
    bounded = _bounded(judged.claim, event, reported, passage)
    return bounded if bounded.agreement is Agreement.REPORTED else judged


def _open(claim: EdtfDate) -> bool:
    return (claim.earliest is None) != (claim.latest is None)


def _bounded(claim: EdtfDate, event: Event, reported: EdtfDate, passage: Passage) -> DateJudgement:
    """What an article reports as done lies before its day; what it announces lies after it. No bound is tighter."""
    past = event.status not in (Status.PLANNED, Status.POSTPONED)
    bound, limit = (claim.latest, reported.latest) if past else (claim.earliest, reported.earliest)
    if bound is None or limit is None:
        return DateJudgement(
            claim, Agreement.UNCHECKED, passage, reason="its open end is not one that the report bounds"
        )
    if bound == limit:
        reason = "no later than the report that tells of it" if past else "no earlier than the report that tells of it"
        return DateJudgement(claim, Agreement.REPORTED, passage, reason=reason)
    looser = bound > limit if past else bound < limit
    if looser:
        return DateJudgement(claim, Agreement.CONTRADICTED, passage, reason=_looser(past, reported))
    return DateJudgement(
        claim,
        Agreement.TOO_PRECISE,
        passage,
        reason=worded("nothing bounds it closer than the report ({reported})", reported=reported),
    )


def _looser(past: bool, reported: EdtfDate) -> Said:
    if past:
        return worded("it allows days after the report of {reported}, which tells of it as past", reported=reported)
    return worded("it allows days before the report of {reported}, which tells of it as to come", reported=reported)
