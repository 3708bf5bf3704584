"""A Report to its Dossier: every event with its fields and verdicts, every passage in its article."""

from collections.abc import Iterable, Sequence
from functools import partial

from chrono.dates import EdtfDate, date_words
from chrono.dossiers.bearing import borne_by
from chrono.dossiers.choosing import Choice, left_out_lines
from chrono.dossiers.dossier import Dossier, Entry, FieldRow, Note, Reason, SourceSheet
from chrono.dossiers.eras import annotation_lines, era_lines
from chrono.dossiers.excerpts import context_of, page_number, place_of, whole_words
from chrono.dossiers.extents import days_between, place_in_list, said_extents, year_group
from chrono.dossiers.links import passage_link, safe_link
from chrono.dossiers.memory import EntryMemory, MadeOf
from chrono.dossiers.naming import ReaderNames
from chrono.dossiers.sheets import Noted
from chrono.dossiers.source_sheet import sheet_of
from chrono.files import TakenNames
from chrono.findings import Outcome
from chrono.languages import Captions, PageWords, part_or_english
from chrono.passages import Passage, Passages, read_passages
from chrono.proof import (
    NO_CLAIMS,
    FieldProof,
    Judged,
    Report,
    confidence_of,
    prove_entries,
    prove_field,
    waiver_of,
    whole_standing,
)
from chrono.records import RELATIONS, Event, Evidence, Status, in_order
from chrono.text import guess_language, language_of, one_line, shown, without_markdown
from chrono.version import __version__

_LISTS = ("participants", "figures", *RELATIONS)


def make_dossier(
    report: Report,
    language: str = "en",
    *,
    draft: bool = False,
    left_out: Iterable[str] = (),
    choice: Choice | None = None,
    memory: EntryMemory | None = None,
) -> Dossier:
    """The dossier of the events that a report's chronology has, its own words in a language (a two-letter code).

    `choice` says of which events these were chosen, and by what. `left_out` is said beside that and what could not be
    read. With the `memory` of an earlier dossier only those entries are made that changed.
    """
    passages = report.passages or read_passages(report.chronology)
    chosen, memory = choice or Choice(report.chronology.events), memory or EntryMemory()
    memory.begin()
    return _Maker(report, passages, language, chosen, memory).dossier(draft, tuple(left_out))


class _Maker:
    def __init__(self, report: Report, passages: Passages, language: str, choice: Choice, memory: EntryMemory) -> None:
        self.report, self.passages, self.language = report._replace(passages=passages), passages, language
        self.chronology = report.chronology
        self.captions = part_or_english(language, Captions)
        self.words = part_or_english(language, PageWords)
        self.names = ReaderNames(report.chronology, language, choice.whole)
        self.choice, self.memory = choice, memory
        titles = "; ".join(event.title for event in choice.whole)
        self.told_in = guess_language(f"{self.chronology.title}. {self.chronology.description or ''} {titles}")
        self.judged = report.by_event()
        self.marked: dict[str, list[Noted]] = {}
        """By source the stretches of its article that notes rest on."""
        days = tuple(map(self.chronology.published, self.chronology.sources))
        records = (self.chronology.sources, self.chronology.actors, self.chronology.categories)
        times = (self.chronology.timezone, self.chronology.current_date)
        self.shared = (language, self.told_in, report.selected, *records, *times, self.names.called, days)
        """What all entries are made of alike."""

    def dossier(self, draft: bool, left_out: tuple[str, ...]) -> Dossier:
        chronology = self.chronology
        events = sorted(in_order(chronology.events), key=place_in_list)
        entries = tuple(self._entries(events))
        by_source = self.passages.by_source()
        current = chronology.current_date
        named = {name: self._name(name) for event in events for name in event.participants}
        return Dossier(
            title=one_line(chronology.title),
            description=one_line(without_markdown(chronology.description or "")),
            as_of=self._date(current) if current else "",
            language=self.language,
            draft=draft,
            entries=entries,
            sources=tuple(self._source(name, by_source.get(name, [])) for name in chronology.sources),
            categories=tuple((key, one_line(one.label)) for key, one in chronology.categories.items()),
            actors=tuple(sorted(named.items(), key=lambda pair: (pair[1], pair[0]))),
            left_out=(*self._not_chosen(), *map(one_line, left_out), *self._unread()),
            checks=self._checks(),
            version=__version__,
            eras=era_lines(self.report, self.language),
            annotations=annotation_lines(self.report, self.language),
            told_in=self.told_in,
        )

    def _not_chosen(self) -> Iterable[str]:
        return left_out_lines(self.choice, self.chronology, self.language)

    def _unread(self) -> Iterable[str]:
        if not self.report.unread:
            return
        yield self.words.unread.format(a=self.report.unread)
        for problem in self.chronology.origin.problems:
            yield one_line(f"{self.words.line.format(a=problem.location.line)}: {problem.message}")

    def _checks(self) -> str:
        """How the checks ended, in words."""
        ended = self.report.ended.items()
        told = ", ".join(self.words.outcomes[how].format(a=count) for how, count in ended if count or how != "noted")
        return told[:1].upper() + told[1:]

    def _date(self, date: EdtfDate) -> str:
        return date_words(date, self.language)

    def _name(self, participant: str) -> str:
        actor = self.chronology.actors.get(participant)
        return one_line(actor.name if actor else participant)

    def _full_name(self, participant: str) -> str:
        actor = self.chronology.actors.get(participant)
        return (
            f"{self._name(participant)} ({one_line(actor.role)})" if actor and actor.role else self._name(participant)
        )

    def _entries(self, events: Iterable[Event]) -> Iterable[Entry]:
        note = 1
        anchors = TakenNames()
        for number, event in enumerate(events, start=1):
            judged, passages = self.judged.get(event.id, []), self.passages.of(event)
            make = partial(self._entry, number, note, event, judged)
            names = tuple(self.passages.names.get(one.evidence.source) for one in passages)
            made_of = MadeOf(event, judged, passages, names, self.shared)
            entry = self.memory.entry(made_of, self.names, number, note, make)
            anchor = anchors.unique(event.id)
            yield entry if entry.anchor == anchor else entry._replace(anchor=anchor)
            for at, passage in enumerate(passages, start=note):
                if passage.located and passage.article is not None:
                    stretches = (Noted(*span, at) for span in passage.match.spans)
                    self.marked.setdefault(passage.article.source, []).extend(stretches)
            note += len(passages)

    def _entry(self, number: int, note: int, event: Event, judged: Sequence[Judged]) -> Entry:
        first, last = days_between(event.date)
        confidence = confidence_of(self.report, event, judged)
        proofs = prove_entries(event, "evidence", judged)
        cited = enumerate(zip(self.passages.of(event), proofs, strict=True), start=note)
        notes = tuple(self._note(event, at, *one) for at, one in cited)
        return Entry(
            id=event.id,
            number=number,
            group=year_group(event.date, self.language),
            when=self._date(event.date),
            edtf=str(event.date),
            first=first,
            last=last,
            extents=said_extents(event),
            title=one_line(event.title),
            status=self._status(event),
            status_key=str(event.status),
            disputed=event.disputed,
            whole=whole_standing(self.report, event, judged),
            summary=shown(without_markdown(event.summary or "")).strip(),
            confidence=confidence.said(self.words, lambda source: f"“{self.names.source(source)}”"),
            agreeing=len(confidence.independent),
            rows=tuple(self._rows(event, judged)),
            plain=tuple(self._plain(event)),
            notes=notes,
            categories=event.category,
            actors=event.participants,
            sources=tuple(dict.fromkeys(note.source for note in notes)),
            link=safe_link(event.url),
            basis=str(event.basis),
            language=language_of(f"{event.title}. {event.summary or ''}", self.told_in),
            anchor=event.id,
        )

    def _status(self, event: Event) -> str:
        newest = self.chronology.reported(event) if event.status is Status.PLANNED else None
        if newest:
            return self.captions.planned_as_of.format(a=self._date(newest))
        return self.captions.statuses[event.status]

    def _rows(self, event: Event, judged: Sequence[Judged]) -> Iterable[FieldRow]:
        """Every field that claims something, the date, title and status first; an entry of a list is one each."""
        cited = self.passages.of(event)
        for field in dict.fromkeys(("date", "title", "status", *event.stated_fields())):
            if field in NO_CLAIMS or field == "evidence":
                continue
            is_list = field in _LISTS
            proofs = prove_entries(event, field, judged) if is_list else [prove_field(event, field, judged)]
            for value, proof in zip(self._values(event, field), proofs, strict=is_list):
                reasons = tuple(dict.fromkeys(self._reason(event, one) for one in proof.judged))
                borne = borne_by(field, proof.judged, cited)
                yield FieldRow(field, value, proof.standing, reasons, borne)

    def _values(self, event: Event, field: str) -> list[str]:
        value = getattr(event, field)
        match field:
            case "date":
                return [self._date(value)]
            case "status":
                return [self._status(event)]
            case "participants":
                return [self._full_name(name) for name in value]
            case "figures":
                return [one_line(f"{one.label}: {one.value} {one.unit or ''}") for one in value]
            case "attributed_to":
                return [self._full_name(value)] if value else []
            case "location":
                return [self._name(value)] if value else []
        if field in RELATIONS:
            return [self.names.event(name) for name in value]
        if field == "summary":
            value = without_markdown(value or "")
        return [one_line(str(value))] if value else []

    def _plain(self, event: Event) -> Iterable[tuple[str, str]]:
        known = self.chronology.categories
        if event.category:
            labels = (known[key].label if key in known else key for key in event.category)
            yield "category", one_line(", ".join(labels))
        if event.follows:
            yield "follows", self.names.event(event.follows)
        if event.updated:
            yield "updated", self._date(event.updated)

    def _reason(self, event: Event, judged: Judged) -> Reason:
        """What a check said, with the reason of a waiver; which rule it was where it failed."""
        words = self.names.said(judged.verdict.said)
        if waived := waiver_of(event, judged):
            words = f"{words}; waived: {waived}"
        failed = judged.verdict.outcome in (Outcome.FAILED, Outcome.WAIVED)
        rule = f"{judged.rule.code} {judged.rule.name}" if failed else ""
        return Reason(one_line(words), rule)

    def _note(self, event: Event, number: int, passage: Passage, proof: FieldProof) -> Note:
        evidence, article = passage.evidence, passage.article if passage.located else None
        place, context, words, page = "", ("", "", ""), "", 0
        found = article is not None and passage.match.found
        if article is not None:
            spans = passage.match.spans
            place = place_of(article, *spans[0], self.words)
            context = context_of(article, passage.placement.sentence, spans)
            words = whole_words(article, *spans[0]) if found else ""
            page = page_number(article, spans[0][0])
        source = self.chronology.sources.get(evidence.source)
        return Note(
            number=number,
            event=event.id,
            source=evidence.source,
            quote=one_line(evidence.quote),
            stance=str(evidence.stance),
            says=one_line("; ".join(self._says(evidence))),
            found=found,
            standing=proof.standing,
            reason=one_line("; ".join(dict.fromkeys(self._reason(event, one).words for one in proof.judged))),
            place=place,
            locator=one_line(evidence.locator or ""),
            language=passage.language,
            context=context,
            link=passage_link(safe_link(source.url), words, page) if source else "",
            archive=passage_link(safe_link(source.archived), words, page) if source else "",
        )

    def _says(self, evidence: Evidence) -> Iterable[str]:
        """What a source says otherwise: the date and the figures that it gives."""
        if evidence.says and evidence.says.date:
            yield self._date(evidence.says.date)
        for one in evidence.says.figures if evidence.says else ():
            yield f"{one.label}: {one.value} {one.unit or ''}".strip()

    def _source(self, name: str, cited: Sequence[Passage]) -> SourceSheet:
        chronology, passages, marked = self.chronology, self.passages, tuple(self.marked.get(name, ()))
        source, citing = chronology.sources[name], tuple(chronology.event(one.event) for one in cited)
        dismissed = tuple(one for one in passages.dismissed if one[0].source == name)
        read = passages.articles.get(name), passages.readings.get(name), chronology.published(name)
        return self.memory.sheet(
            name,
            (source, *read, tuple(cited), citing, marked, dismissed, self.language),
            lambda: sheet_of(name, chronology, passages, cited, marked, self.language),
        )
