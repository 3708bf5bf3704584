"""Dated statements that no event accounts for, to draft events whose every field is in their own sentence.

A draft claims no more than its sentence: that is its quotation and its title, the date is as precise as it is told,
and the status is the one that the passage bears, by `chrono check` itself. What stays open is told with the draft.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from chrono.articles import Article
from chrono.dates import EdtfDate
from chrono.files import scalar, slug, unique
from chrono.findings import Outcome
from chrono.proof import Coverage, Passages, check, dated_statements, read_passages
from chrono.records import Chronology, Status, load_bytes
from chrono.text import split_sentences
from chrono.timex import OTHER_CALENDAR, Timex

_WORDS_OF_ID = 6
_OPENING, _CLOSING = '"“«', '"”»'
_NOT_CHECKED = "unchecked: "
_OF_STATUS = "CH4"  # how the codes of the rules on statuses begin


class Suggestion(NamedTuple):
    """A draft event, the place of its sentence, and what `chrono check` leaves open or refutes of it."""

    id: str
    title: str
    date: str
    status: str
    source: str
    quote: str
    place: str
    open: tuple[str, ...] = ()

    @property
    def yaml(self) -> str:
        """An entry of `events`."""
        lines = [f"# {self.place}", *(f"# open: {reason}" for reason in self.open)]
        lines += [
            f"- id: {self.id if self.id[0].isalpha() else scalar(self.id)}",
            f"  title: {scalar(self.title)}",
            f"  date: {scalar(self.date)}",
        ]
        lines += [f"  status: {self.status}", "  evidence:", f"    - source: {scalar(self.source)}"]
        return "\n".join([*lines, f"      quote: {scalar(self.quote)}"])


def suggest_events(
    chronology: Chronology, data: Mapping[str, Any], folder: Path, sources: Sequence[str], window: EdtfDate | None
) -> list[Suggestion]:
    """A draft for each sentence of the `sources` with a dated statement that no event or dismissal accounts for.

    `data` is the chronology as it is written, `folder` where it stands. Statements that no reading puts into the
    `window` are left out.
    """
    passages = read_passages(chronology)
    taken = {event.id for event in chronology.events}
    drafts = [
        draft
        for source in sources or chronology.sources
        if source in passages.readings
        for draft in _of_source(chronology, passages, source, window, taken)
    ]
    return _settled(drafts, data, folder)


def _of_source(
    chronology: Chronology, passages: Passages, source: str, window: EdtfDate | None, taken: set[str]
) -> Iterator[Suggestion]:
    article = passages.articles[source]
    sentences = list(split_sentences(article.text))
    used: set[tuple[int, int]] = set()
    for statement in dated_statements(chronology, passages, source):
        timex = statement.timex
        if statement.coverage is not Coverage.OPEN or timex.form == OTHER_CALENDAR:
            continue
        if window is not None and not any(map(window.meets, timex.readings)):
            continue
        span = next((one for one in sentences if one[0] <= timex.start < one[1]), None)
        if span is not None and span not in used:
            used.add(span)
            yield _draft(article, timex, span, taken)


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


def _settled(drafts: Sequence[Suggestion], data: Mapping[str, Any], folder: Path) -> list[Suggestion]:
    """The drafts, each with what is open; a status that is refuted gives way to the first that nothing is open of."""
    found = _checked(drafts, data, folder)
    for other in (Status.OCCURRED, Status.PLANNED, Status.CANCELLED, Status.DENIED, Status.ONGOING):
        wanted = {one.id: one for one in found if _has_wrong_status(one) and one.status != other}
        if not wanted:
            continue
        tried = _checked([one._replace(status=str(other), open=()) for one in wanted.values()], data, folder)
        better = {one.id: one for one in tried if not any(_OF_STATUS in reason for reason in one.open)}
        found = [better.get(one.id, one) for one in found]
    return found


def _has_wrong_status(draft: Suggestion) -> bool:
    return any(reason.startswith(_OF_STATUS) for reason in draft.open)


def _checked(drafts: Sequence[Suggestion], data: Mapping[str, Any], folder: Path) -> list[Suggestion]:
    """The drafts, each with what `chrono check` says of it as the only event."""
    whole = {**data, "dismissed": [], "events": [_record(one) for one in drafts]}
    raw = json.dumps(whole, ensure_ascii=False).encode("utf-8")
    report = check(load_bytes(raw, str(folder / "events.yaml"), folder).chronology)
    found: dict[str, list[str]] = {}
    for outcome in (Outcome.FAILED, Outcome.UNCHECKED):
        for judged, _ in report.placed(outcome):
            if judged.verdict.event:
                before = _NOT_CHECKED if outcome is Outcome.UNCHECKED else ""
                reason = f"{before}{judged.rule.code} {judged.verdict.message}"
                found.setdefault(judged.verdict.event, []).append(" ".join(reason.split()))
    return [one._replace(open=tuple(found.get(one.id, ()))) for one in drafts]


def _record(draft: Suggestion) -> dict[str, Any]:
    evidence = [{"source": draft.source, "quote": draft.quote}]
    return {
        "id": draft.id,
        "title": draft.title,
        "date": draft.date,
        "status": draft.status,
        "evidence": evidence,
    }
