"""An event to the words a calendar shows of it: its title, and a description that reads well on a phone.

What happened, who, the figures; then each passage with its source, date and link; then what chrono proved.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from chrono.calendars.contentlines import without_controls
from chrono.calendars.moments import days_of, moments_of
from chrono.dates import DateForm, EdtfDate, date_words, parse_date
from chrono.findings import Outcome
from chrono.languages import CalendarWords, Captions, PageWords, languages_with, part_or_english
from chrono.proof import Confidence, Judged, Standing, prove_field
from chrono.records import Chronology, Event, Stance, Status
from chrono.text import spaced


class Checked(NamedTuple):
    """What the checks of an event said, and how many independent sources say so."""

    judged: Sequence[Judged]
    confidence: Confidence


def summary_of(event: Event, draft: bool, when: EdtfDate | None = None, language: str = "en") -> str:
    """The title, after what is doubtful of a date of it (else of its own), disputed or not simply past."""
    when, title, words = when or event.date, event.title, part_or_english(language, Captions)
    colon = part_or_english(language, CalendarWords).colon
    if event.status is not Status.OCCURRED:
        title = f"{_capital(words.statuses[event.status])}{colon}{title}"
    if event.disputed:
        title = f"{_capital(words.disputed)}{colon}{title}"
    if not when.is_exact:
        title = f"≈ {date_words(when, language, short=True)}{colon}{title}"
    return f"[{words.draft.lower()}] {title}" if draft else title


def is_summary_of(shown: str, title: str, status: str) -> bool:
    """Is what a calendar shows a title as chrono writes it, in any language: alone, or behind doubts and its status?

    What programs change of a text does not count: spaces, and the backslashes of escapes.
    """
    return re.fullmatch(_ahead(status) + re.escape(_plain(title)), _plain(shown)) is not None


@cache
def _ahead(status: str) -> str:
    """A pattern of all that `summary_of` may write before a title."""
    captions = [part_or_english(code, Captions) for code in languages_with(Captions)]
    drafts = [rf"\[{re.escape(one.draft.lower())}\] " for one in captions]
    disputed = [f"{re.escape(_capital(one.disputed))}{_COLON}" for one in captions]
    own = [one.statuses[status] for one in captions if status in one.statuses]
    statuses = [f"{re.escape(_capital(word))}{_COLON}" for word in own]
    return "".join(f"(?:{'|'.join(some)})?" for some in (drafts, [f"≈ .+?{_COLON}"], disputed, statuses) if some)


_COLON = "(?:: |：)"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _plain(text: str) -> str:
    return spaced(without_controls(text).replace("\\", ""))


class _Words(NamedTuple):
    """The words of one language for descriptions."""

    language: str
    own: CalendarWords
    page: PageWords
    captions: Captions

    def date(self, when: EdtfDate) -> str:
        return date_words(when, self.language)

    def line(self, name: str, *said: str) -> str:
        """A name with what it is, of parts."""
        return f"{name}{self.own.colon}{self.own.comma.join(filter(None, said))}"

    def besides(self, said: str) -> str:
        """Words in brackets, with what parts them from those before."""
        return self.own.brackets.format(a=said)


@cache
def _words_in(language: str) -> _Words:
    own, page = part_or_english(language, CalendarWords), part_or_english(language, PageWords)
    return _Words(language, own, page, part_or_english(language, Captions))


class Description(NamedTuple):
    """Plain text: lines made of the record, then its summary as it stands there, then more that was made."""

    before: tuple[str, ...]
    summary: str
    behind: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole."""
        return "\n".join((*self.before, *(("", self.summary) if self.summary else ()), *self.behind))

    @property
    def own(self) -> list[str]:
        """The lines that are not the summary's."""
        return without_controls("\n".join((*self.before, *self.behind))).split("\n")


def description_of(
    chronology: Chronology, event: Event, checks: Checked | None, draft: bool, language: str = "en"
) -> Description:
    """The date and its precision first, what the checks found last; None where none were made."""
    words = _words_in(language)
    fields = words.page.fields
    lines = [words.own.draft] if draft else []
    edtf = words.besides(f"EDTF {event.date}")
    lines += [words.line(fields["date"], words.date(event.date), _precision(event.date, words)) + edtf]
    lines += _clock(chronology, event.date, words)
    lines += [words.line(fields["status"], _status(chronology, event, words))]
    if event.participants:
        names = words.own.semicolon.join(name_of(chronology, participant) for participant in event.participants)
        lines.append(words.line(words.own.who, names))
    if event.attributed_to:
        lines.append(words.line(fields["attributed_to"], name_of(chronology, event.attributed_to)))
    lines += [words.line(figure.label, f"{figure.value} {figure.unit or ''}".strip()) for figure in event.figures]
    behind: list[str] = []
    for evidence in event.evidence:
        stance = "" if evidence.stance is Stance.SUPPORTS else words.own.stances[evidence.stance]
        said = words.own.says.format(a=words.date(evidence.other_date)) if evidence.other_date else ""
        cited = words.own.comma.join(filter(None, (_cited(chronology, evidence.source, words), stance, said)))
        behind += ["", f"“{spaced(evidence.quote)}”", f"— {cited}"]
    if checks is not None:
        behind += ["", _verdict(chronology, event, checks, words)]
    return Description(tuple(lines), event.summary or "", tuple(behind))


_PROVED = (Standing.CONFIRMED, Standing.REPORTED, Standing.INFERRED)


def _precision(when: EdtfDate, words: _Words) -> str:
    if when.is_exact:
        return ""
    own = words.own
    if len(days_of(when)) > 1:
        return own.each_day
    if when.earliest is None or when.latest is None:
        return own.one_bound
    known_to = own.known_to.format(a=own.precisions[when.precision.name.lower()])
    return known_to if when.kind is DateForm.DATE else own.day_unknown


def _clock(chronology: Chronology, when: EdtfDate, words: _Words) -> list[str]:
    """The local time in words; the calendar itself holds UTC, which every program reads alike."""
    moments = moments_of(chronology.timezone, when)
    if moments is None or not chronology.timezone:
        return []
    clocks = []
    for moment in filter(None, moments):
        local = moment.astimezone(ZoneInfo(chronology.timezone))
        day = parse_date(f"{local:%Y-%m-%d}".rjust(10, "0"))
        same = any(part.text.startswith(str(day)) for part in when.parts)
        clocks.append(f"{local:%H:%M}" if same else f"{words.date(day)}{words.own.comma}{local:%H:%M}")
    return [words.line(words.own.local_time, " – ".join(clocks)) + words.besides(chronology.timezone)]


def _status(chronology: Chronology, event: Event, words: _Words) -> str:
    """Its status in words; a plan is one as of the day of its newest source."""
    newest = chronology.reported(event) if event.status is Status.PLANNED else None
    if newest:
        return words.captions.planned_as_of.format(a=words.date(newest))
    return words.captions.statuses[event.status]


def name_of(chronology: Chronology, participant: str) -> str:
    """An actor's name, with the role where the record has one."""
    actor = chronology.actors.get(participant)
    if actor is None:
        return participant
    return f"{actor.name} ({actor.role})" if actor.role else actor.name


def categories_of(
    chronology: Chronology, event: Event, when: EdtfDate | None = None, language: str = "en"
) -> list[str]:
    """The labels of its categories, and that a date of it (else its own) is approximate where it is."""
    known = chronology.categories
    labels = [known[category].label if category in known else category for category in event.category]
    return labels if (when or event.date).is_exact else [*labels, part_or_english(language, CalendarWords).approximate]


def _cited(chronology: Chronology, name: str, words: _Words) -> str:
    source = chronology.sources.get(name)
    if source is None:
        return name
    when = chronology.published(name)
    said = [source.publisher or source.author, source.title, words.date(when) if when else None, source.url]
    known = [part for part in said if part]
    return words.own.comma.join(known if source.publisher or source.author or source.title else [name, *known])


def _verdict(chronology: Chronology, event: Event, checked: Checked, words: _Words) -> str:
    """What chrono proved of the date, as of when a plan is one, and how many checks of the event did not pass.

    How many passed is not said: it differs with every rule and record that comes, and the event has not changed. What
    a check says, and how many sources agree, are sentences that there are in English only.
    """
    own, english = words.own, words.own is part_or_english("en", CalendarWords)
    proof = prove_field(event, "date", checked.judged)
    dated = [one.verdict for one in proof.judged]
    message = f" ({dated[0].message})" if dated and english else ""
    standing = words.page.standings[proof.standing]
    if proof.standing in _PROVED and dated:
        excerpt = dated[0].excerpt
        by = own.by.format(a=standing, b=_cited(chronology, excerpt.source, words)) if excerpt else standing
        said = [own.checked.format(a=f"{by}{message}")]
    elif proof.standing in (Standing.DISPUTED, Standing.WAIVED) or not english:
        said = [own.checked.format(a=f"{standing}{message}")]
    else:
        said = [f"Not proved by chrono: {dated[0].message if dated else 'the date was not checked'}."]
    said += [f"{_capital(checked.confidence.said(words.page))}{own.stop}"]
    newest = chronology.reported(event) if event.status is Status.PLANNED else None
    said += [own.planned_on.format(a=words.date(newest))] if newest else []
    found = [outcome for one in checked.judged if (outcome := one.verdict.outcome) is not Outcome.PASSED]
    others = [own.outcomes[one].format(a=found.count(one)) for one in Outcome if one in found]
    said += [own.counts.format(a=own.comma.join(others))] if others else []
    return own.space.join(said)
