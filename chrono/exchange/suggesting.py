"""Dated statements that no event accounts for, to draft events whose every field is in their own sentence.

A draft claims no more than its sentence: that is its quotation and its title, the date is as precise as it is told,
and the status is the one that the passage bears, by `chrono check` itself. What stays open is told with the draft.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from chrono.articles import Article
from chrono.dates import EdtfDate
from chrono.files import plain_key, scalar, slug, unique
from chrono.findings import Outcome
from chrono.passages import Passages, read_passages
from chrono.proof import Coverage, Judged, Report, check, dated_statements
from chrono.records import Chronology, Event, Status
from chrono.timex import OTHER_CALENDAR, Timex

_WORDS_OF_ID = 6
_CREDIT = 5  # words of a line that says who wrote it
_OPENING, _CLOSING = '"“«', '"”»'
_NOT_CHECKED = "unchecked: "


class Suggestion(NamedTuple):
    """A draft event, the place of its sentence, and what `chrono check` leaves open or refutes of it.

    `status_is` is the worst that it says of the status.
    """

    id: str
    title: str
    date: str
    status: str
    source: str
    quote: str
    place: str
    open: tuple[str, ...] = ()
    status_is: Outcome = Outcome.PASSED

    @property
    def yaml(self) -> str:
        """An entry of `events`."""
        lines = [f"# {self.place}", *(f"# open: {reason}" for reason in self.open)]
        lines += [
            f"- id: {plain_key(self.id)}",
            f"  title: {scalar(self.title)}",
            f"  date: {scalar(self.date)}",
        ]
        lines += [f"  status: {self.status}", "  evidence:", f"    - source: {scalar(self.source)}"]
        return "\n".join([*lines, f"      quote: {scalar(self.quote)}"])


def suggest_events(chronology: Chronology, sources: Sequence[str], window: EdtfDate | None) -> list[Suggestion]:
    """A draft for each sentence of the `sources` with a dated statement that no event or dismissal accounts for.

    Statements that no reading puts into the `window` are left out.
    """
    passages = read_passages(chronology)
    taken = {event.id for event in chronology.events}
    drafts = [
        draft
        for source in sources or chronology.sources
        if source in passages.readings
        for draft in _of_source(chronology, passages, source, window, taken)
    ]
    return _settled(drafts, chronology)


def _of_source(
    chronology: Chronology, passages: Passages, source: str, window: EdtfDate | None, taken: set[str]
) -> Iterator[Suggestion]:
    article = passages.articles[source]
    sentences = passages.readings[source].sentences
    starts = [start for start, _ in sentences]
    used: set[tuple[int, int]] = set()
    for statement in dated_statements(chronology, passages, source):
        timex = statement.timex
        if statement.coverage is not Coverage.OPEN or timex.form == OTHER_CALENDAR:
            continue
        if window is not None and not any(map(window.meets, timex.readings)):
            continue
        span = sentences[max(0, bisect_right(starts, timex.start) - 1)]
        if span not in used and not _is_credit(article.text, timex, span):
            used.add(span)
            yield _draft(article, timex, span, taken)


def _is_credit(text: str, timex: Timex, span: tuple[int, int]) -> bool:
    """Does a sentence only say who wrote it and when: `By Ruth Amsel 14 September 2023`? Names tell of no event."""
    around = f"{text[span[0] : timex.start]} {text[timex.end : span[1]]}".split()
    words = [word for word in around if word[:1].isalpha()]
    return len(words) <= _CREDIT and all(word[:1].isupper() for word in words)


def _draft(article: Article, timex: Timex, span: tuple[int, int], taken: set[str]) -> Suggestion:
    quote = " ".join(article.text[span[0] : span[1]].split())
    title = _title(article, timex, span) or quote
    date, published = timex.meaning, article.published
    is_ahead = date.latest and published and published.earliest and date.latest >= published.earliest
    status = Status.PLANNED if is_ahead else Status.OCCURRED
    id_ = unique(slug(" ".join(title.split()[:_WORDS_OF_ID]), "event"), taken)
    place = str(article.location(*span))
    return Suggestion(id_, title, str(date), str(status), article.source, quote, place)


def _title(article: Article, timex: Timex, span: tuple[int, int]) -> str:
    """The sentence without its full stop, the marks around all of it, and the date that it begins with."""
    start = span[0]
    rest = article.text[timex.end : span[1]]
    before = article.text[start : timex.start].split()
    if len(before) <= 1 and rest.startswith((", ", "，")):
        start = timex.end + 1
    title = " ".join(article.text[start : span[1]].split()).rstrip(".。")
    if (
        title[:1] in _OPENING
        and title[-1:] in _CLOSING
        and not any(char in title[1:-1] for char in _OPENING + _CLOSING)
    ):
        title = title[1:-1].rstrip(".。")
    return title[:1].upper() + title[1:]


def _settled(drafts: Sequence[Suggestion], chronology: Chronology) -> list[Suggestion]:
    """The drafts, each with what is open, and with the hedge of its date ("by", "about").

    A status that is refuted gives way to the first that nothing is open of.
    """
    report = _prove(drafts, chronology)
    # The dates that `chrono check --fix` would give them.
    if dates := {one.event: one.edit.text for one in report.findings if one.edit and one.at.name == "date"}:
        drafts = [one._replace(date=dates.get(one.id, one.date)) for one in drafts]
        report = _prove(drafts, chronology)
    found = _with_open(drafts, report)
    for other in (Status.OCCURRED, Status.PLANNED, Status.CANCELLED, Status.DENIED, Status.ONGOING):
        wanted = {one.id: one for one in found if one.status_is is Outcome.FAILED and one.status != other}
        if not wanted:
            continue
        trials = [one._replace(status=str(other), open=()) for one in wanted.values()]
        tried = _with_open(trials, _prove(trials, chronology))
        better = {one.id: one for one in tried if one.status_is is Outcome.PASSED}
        found = [better.get(one.id, one) for one in found]
    return found


def _prove(drafts: Sequence[Suggestion], chronology: Chronology) -> Report:
    """What `chrono check` says where the drafts are the events of the chronology."""
    return check(chronology.with_events(tuple(map(_event, drafts))))


def _with_open(drafts: Sequence[Suggestion], report: Report) -> list[Suggestion]:
    """The drafts, each with what is refuted or unchecked of it."""
    by_event = report.by_event()
    return [
        one._replace(open=tuple(_open(judged := by_event.get(one.id, ()))), status_is=_status_is(judged))
        for one in drafts
    ]


def _status_is(verdicts: Sequence[Judged]) -> Outcome:
    """The worst that is said of the status."""
    said = {judged.verdict.outcome for judged in verdicts if judged.verdict.at.name == "status"}
    return next((outcome for outcome in (Outcome.FAILED, Outcome.UNCHECKED) if outcome in said), Outcome.PASSED)


def _open(verdicts: Sequence[Judged]) -> Iterator[str]:
    """What is refuted, then what is unchecked, in words."""
    for outcome, before in ((Outcome.FAILED, ""), (Outcome.UNCHECKED, _NOT_CHECKED)):
        for judged in verdicts:
            if judged.verdict.outcome is outcome:
                yield " ".join(f"{before}{judged.rule.code} {judged.verdict.message}".split())


def _event(draft: Suggestion) -> Event:
    evidence = [{"source": draft.source, "quote": draft.quote}]
    fields = {"id": draft.id, "title": draft.title, "date": draft.date, "status": draft.status, "evidence": evidence}
    return Event.model_validate(fields)
