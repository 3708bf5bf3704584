"""Dated statements that no event accounts for, to draft events whose every field is in their own sentence.

A draft claims no more than its sentence: that is its quotation and its title, the date is as precise as it is told,
the status is the one that the passage bears, by `chrono check` itself, and participants and place are those known to
the chronology that it names. The same told by several articles is one draft. What stays open is told with the draft.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from chrono.articles import Article
from chrono.dates import Day, EdtfDate
from chrono.drafting.draft_names import words_of_id
from chrono.drafting.drafted_date import drafted_date, looks_back
from chrono.drafting.known_names import NamedIn, known_names, names_said
from chrono.drafting.put_off import is_put_off
from chrono.drafting.sentence_heads import behind_heads, is_credit, is_day_of_report, is_line, is_title, with_entry
from chrono.drafting.shorter_titles import with_shorter_titles
from chrono.drafting.suggestion import Suggestion
from chrono.drafting.telling_parts import telling_part
from chrono.drafting.twins import Telling, are_twins, telling_of
from chrono.errors import UnknownName
from chrono.files import TakenNames, slug
from chrono.findings import Outcome, Severity
from chrono.languages import Cues, SentenceMarks, every_part, part
from chrono.passages import Passage, PassageMemory, Passages, published_day, read_passages
from chrono.proof import Coverage, Judged, Report, check, dated_statements
from chrono.records import Chronology, Event, Status
from chrono.text import compiled, spaced
from chrono.timex import OTHER_CALENDAR, Timex

_OPENING, _CLOSING = '"“«', '"”»'


_Prove = Callable[[Sequence[Suggestion]], Report]


def suggest_events(chronology: Chronology, sources: Sequence[str], window: EdtfDate | None) -> list[Suggestion]:
    """A draft for each dated statement of the `sources` that no event or dismissal accounts for.

    Statements that no reading puts into the `window` are left out. Raises UnknownName for a source that there is not.
    """
    for source in sources:
        if source not in chronology.sources:
            raise UnknownName("source", source, tuple(chronology.sources))
    memory = PassageMemory()
    passages = read_passages(chronology, memory=memory)
    taken = TakenNames(event.id for event in chronology.events)
    known, by_source = known_names(chronology), passages.by_source()
    drafts = [
        draft._replace(named=names_said(draft.quote, known, passages.articles[source].language))
        for source in sources or chronology.sources
        if source in passages.readings
        for draft in _of_source(chronology, passages, source, by_source.get(source, []), window, taken)
    ]
    languages = {source: article.language for source, article in passages.articles.items()}
    prove = partial(_prove, chronology, memory)
    settled = [one for one in _settled(drafts, prove, languages) if not one.of_another]
    return _joined(settled, prove, languages)


def _of_source(
    chronology: Chronology,
    passages: Passages,
    source: str,
    cited: Sequence[Passage],
    window: EdtfDate | None,
    taken: TakenNames,
) -> Iterator[Suggestion]:
    article = passages.articles[source]
    reading = passages.readings[source]
    published = published_day(chronology, source)
    used: set[tuple[int, int]] = set()
    affirmed = [timex for timex in reading.timexes if timex.is_affirmed]
    near = None if published and looks_back(affirmed, published) else published
    for statement in dated_statements(chronology, passages, source, cited):
        timex = statement.timex
        if statement.coverage is not Coverage.OPEN or timex.form == OTHER_CALENDAR:
            continue
        if window is not None and not timex.meets(window):
            continue
        whole = with_entry(article.text, timex, reading.sentences, reading.timexes)
        sentence = behind_heads(article.text, whole, reading.timexes, published)
        if timex.start < sentence[0] or is_title(article.text, sentence):
            continue
        told = [one for one in affirmed if sentence[0] <= one.start < sentence[1]]
        if is_credit(article.text, timex, sentence) or (sentence in used and timex.doubt):
            continue
        if is_day_of_report(timex, published) and (
            (timex == affirmed[0] and len(told) > 1) or is_line(article.text, timex)
        ):
            continue
        if article.is_doubtful(*sentence) or _corrects(article, sentence):
            continue
        if tells := telling_part(article, timex, sentence, told):
            used.add(sentence)
            date = drafted_date(timex, article, tells, near)
            yield _draft(article, timex, date, tells, published, taken)


def _corrects(article: Article, sentence: tuple[int, int]) -> bool:
    """Does a sentence say what an earlier version of its article told wrongly?"""
    cues = part(article.language, Cues)
    return bool(cues and cues.disowned and compiled(cues.disowned).search(article.text[slice(*sentence)]))


def _draft(
    article: Article, timex: Timex, date: EdtfDate, tells: tuple[int, int], published: Day | None, taken: TakenNames
) -> Suggestion:
    quote = spaced(article.text[slice(*tells)])
    title = _title(article, timex, tells) or quote
    may_be_ahead = bool(date.latest and (published is None or date.latest > published))
    status = Status.PLANNED if may_be_ahead and published else Status.OCCURRED
    dated = spaced(article.text[timex.start : timex.end])
    id_ = taken.unique(slug(words_of_id(title, dated, article.language), "event"))
    place = str(article.location(*tells))
    known = (id_, title, str(date), str(status), article.source, quote, place)
    return Suggestion(*known, dated=dated, may_be_ahead=may_be_ahead)


def _title(article: Article, timex: Timex, span: tuple[int, int]) -> str:
    """The sentence without its full stop, the marks around all of it, and the date that it begins with."""
    start = span[0]
    rest = article.text[timex.end : span[1]]
    before = article.text[start : timex.start].split()
    if len(before) <= 1 and rest.startswith((", ", "，", ". ", ": ", "：")):
        start = timex.end + 1
    title = _without_stop(spaced(article.text[start : span[1]]))
    if (
        title[:1] in _OPENING
        and title[-1:] in _CLOSING
        and not any(char in title[1:-1] for char in _OPENING + _CLOSING)
    ):
        title = _without_stop(title[1:-1])
    return title[:1].upper() + title[1:]


def _without_stop(title: str) -> str:
    """A title without its full stop, but for that of an abbreviation: `7 a.m.`, `1790 г.`"""
    last = title.removesuffix(".").rsplit(None, 1)[-1:] or [""]
    is_short = last[0].lower() in every_part(SentenceMarks).abbreviations or _INITIAL.search(last[0])
    return title if title.endswith(".") and is_short else title.rstrip(".。")


_INITIAL = re.compile(r"(?:\A|\W)[^\W\d]\Z")


def _settled(drafts: Sequence[Suggestion], prove: _Prove, languages: Mapping[str, str]) -> list[Suggestion]:
    """The drafts, each with what is open, and with the hedge of its date ("by", "about").

    A status of which anything is open gives way to the first that its passage bears and of which less is; so does that
    of what was put off or called off on its day, though its title tells that.
    """
    report = prove(drafts)
    # The dates that `chrono check --fix` would give them.
    if dates := {one.event: one.edit.text for one in report.findings if one.edit and one.at.name == "date"}:
        drafts = [one._replace(date=dates.get(one.id, one.date)) for one in drafts]
        report = prove(drafts)
    by_event = report.by_event()
    proved = [_with_proved_names(one, by_event.get(one.id, ())) for one in drafts]
    if proved != drafts:
        drafts, report = proved, prove(proved)
    by_event = report.by_event()
    put_off = {one.id for one in drafts if is_put_off(one.quote, one.dated, by_event[one.id], languages[one.source])}
    found = [one._replace(doubts=(0, 1, 0)) if one.id in put_off else one for one in _with_open(drafts, report)]
    for other in _STATUSES:
        wanted = [one for one in found if any(one.doubts) and one.status != other]
        trials = [one._replace(status=str(other), open=()) for one in wanted]
        tried = _with_open(trials, prove(trials)) if trials else []
        better = {one.id: one for one in tried if not one.doubts[-1]}
        found = [min(one, better.get(one.id, one), key=lambda one: one.doubts) for one in found]
    return with_shorter_titles(found, lambda trials: _with_open(trials, prove(trials)), languages)


_STATUSES = (Status.OCCURRED, Status.PLANNED, Status.CANCELLED, Status.POSTPONED, Status.DENIED, Status.ONGOING)
"""In the order in which they are tried of a passage that refutes the one of the draft."""


def _with_proved_names(draft: Suggestion, verdicts: Sequence[Judged]) -> Suggestion:
    """The draft without participants and a place of which anything is refuted."""
    refuted = {judged.verdict.at.name for judged in verdicts if judged.verdict.outcome is Outcome.FAILED}
    people, location = draft.named
    named = NamedIn(() if "participants" in refuted else people, "" if "location" in refuted else location)
    return draft._replace(named=named)


def _joined(drafts: Sequence[Suggestion], prove: _Prove, languages: dict[str, str]) -> list[Suggestion]:
    """The drafts, with those of several sources that surely tell of one event as one, the shorter with all passages.

    Nothing may be open of the one that was not open of them.
    """
    found: list[Suggestion] = []
    tellings = {
        one.id: telling_of(one.quote, one.dated, languages[one.source], one.named.participants) for one in drafts
    }
    for draft in drafts:
        number = next((at for at, one in enumerate(found) if _may_join(one, draft, tellings)), None)
        if number is None:
            found.append(draft)
            continue
        first, other = sorted((found[number], draft), key=lambda one: len(one.quote))
        more = (*first.more, (other.source, other.quote, other.place), *other.more)
        (both,) = _with_open([first._replace(more=more, open=())], prove([first._replace(more=more)]))
        if {*both.open} <= {*first.open, *other.open}:
            found[number] = both
        else:
            found.append(draft)
    if len(found) == len(drafts):
        return found
    return _with_open([one._replace(open=()) for one in found], prove(found))


def _may_join(one: Suggestion, other: Suggestion, tellings: dict[str, Telling | None]) -> bool:
    """Are they of several sources, at the same date, with the same status, and twins?"""
    sources = {source for source, _ in one.passages}
    first, second = tellings[one.id], tellings[other.id]
    return (
        (one.date, one.status) == (other.date, other.status)
        and not sources & {source for source, _ in other.passages}
        and (one.quote == other.quote or (first is not None and second is not None and are_twins(first, second)))
    )


def _prove(chronology: Chronology, memory: PassageMemory, drafts: Sequence[Suggestion]) -> Report:
    """What `chrono check` says where the drafts are the events of the chronology; its articles are read once."""
    made = chronology.with_events(tuple(map(_event, drafts)))
    return check(made, passages=read_passages(made, memory=memory))


def _with_open(drafts: Sequence[Suggestion], report: Report) -> list[Suggestion]:
    """The drafts, each with what is refuted or unchecked of it."""
    by_event = report.by_event()
    return [_opened(one, by_event.get(one.id, ())) for one in drafts]


def _opened(draft: Suggestion, verdicts: Sequence[Judged]) -> Suggestion:
    said = [one for one in verdicts if one.verdict.at.name == "status"]
    if draft.may_be_ahead:  # its words tell nothing of what became of it
        said = [one for one in said if not one.asks]
    failed = [one.rule.severity for one in said if one.verdict.outcome is Outcome.FAILED]
    unread = sum(one.by_words and one.verdict.outcome is Outcome.UNCHECKED for one in said)
    undecided = [one.verdict for one in verdicts if one.verdict.at.name == "date" and one.verdict.outcome in _OPEN]
    of_another = any(one.outcome is Outcome.UNCHECKED and "noun" in one.values for one in undecided)
    return draft._replace(
        date_open=bool(undecided),
        of_another=of_another,
        open=tuple(_open(verdicts)),
        doubts=(failed.count(Severity.ERROR), failed.count(Severity.WARNING), unread),
    )


_OPEN = (Outcome.FAILED, Outcome.UNCHECKED)


def _open(verdicts: Sequence[Judged]) -> Iterator[str]:
    """What is refuted, then what is unchecked, in words."""
    for outcome, before in ((Outcome.FAILED, ""), (Outcome.UNCHECKED, "unchecked: ")):
        for judged in verdicts:
            if judged.verdict.outcome is outcome:
                yield spaced(f"{before}{judged.rule.code} {judged.verdict.message}")


def _event(draft: Suggestion) -> Event:
    evidence = [{"source": source, "quote": quote} for source, quote in draft.passages]
    fields = {"id": draft.id, "title": draft.title, "date": draft.date, "status": draft.status, "evidence": evidence}
    people, location = draft.named
    return Event.model_validate(
        fields | ({"participants": people} if people else {}) | ({"location": location} if location else {})
    )
