"""An event to the words a calendar shows of it: its title, and a description that reads well on a phone.

What happened, who, the figures; then each passage with its source, date and link; then what chrono proved.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from zoneinfo import ZoneInfo

from chrono.calendars.contentlines import without_controls
from chrono.calendars.moments import days_of, moments_of
from chrono.calendars.properties import APPROXIMATE
from chrono.dates import DateForm, EdtfDate, date_words, parse_date
from chrono.findings import Outcome
from chrono.languages import Captions, languages_with, part_or_english
from chrono.proof import Judged, Standing, confidence_of, prove_field
from chrono.records import Chronology, Event, Stance, Status


def summary_of(event: Event, draft: bool, when: EdtfDate | None = None) -> str:
    """The title, after what is doubtful of a date of it (else of its own), disputed or not simply past."""
    when, title = when or event.date, event.title
    if event.status is not Status.OCCURRED:
        title = f"{str(event.status).capitalize()}: {title}"
    if event.disputed:
        title = f"Disputed: {title}"
    if not when.is_exact:
        title = f"≈ {date_words(when, short=True)}: {title}"
    return f"[draft, not verified] {title}" if draft else title


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
    disputed = [re.escape(f"{_capital(one.disputed)}: ") for one in captions]
    own = [one.statuses[status] for one in captions if status in one.statuses]
    statuses = [re.escape(f"{_capital(word)}: ") for word in own]
    return "".join(f"(?:{'|'.join(some)})?" for some in (drafts, ["≈ .+?: "], disputed, statuses) if some)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _plain(text: str) -> str:
    return " ".join(without_controls(text).replace("\\", "").split())


def digest_of(text: str) -> str:
    """A short hash of the letters and digits of a text, which is the same whatever programs do to spaces and signs."""
    letters = "".join(filter(str.isalnum, text))
    return hashlib.sha256(letters.encode("utf-8", "replace")).hexdigest()[:16]


def description_of(chronology: Chronology, event: Event, checks: Sequence[Judged] | None, draft: bool) -> str:
    """Plain text: the date and its precision first, what the checks found last; None where none were made."""
    lines = ["Draft, not verified."] if draft else []
    lines += [f"Date: {date_words(event.date)}{_precision(event.date)} (EDTF {event.date})"]
    lines += _clock(chronology, event.date)
    lines += [f"Status: {event.status}{_as_of(chronology, event)}"]
    if event.participants:
        lines.append("Who: " + "; ".join(name_of(chronology, participant) for participant in event.participants))
    if event.attributed_to:
        lines.append(f"According to: {name_of(chronology, event.attributed_to)}")
    lines += [f"{figure.label}: {figure.value} {figure.unit or ''}".strip() for figure in event.figures]
    lines += ["", event.summary] if event.summary else []
    for evidence in event.evidence:
        stance = "" if evidence.stance is Stance.SUPPORTS else f", {_STANCES[evidence.stance]}"
        said = f", says {date_words(evidence.other_date)}" if evidence.other_date else ""
        quoted = f"“{' '.join(evidence.quote.split())}”"
        lines += ["", quoted, f"— {_cited(chronology, evidence.source)}{stance}{said}"]
    if checks is not None:
        lines += ["", _verdict(chronology, event, checks)]
    return "\n".join(lines)


_PROVED = (Standing.CONFIRMED, Standing.REPORTED, Standing.INFERRED)
_STANCES = {Stance.DISPUTES: "disputes this", Stance.CONTEXT: "background"}


def _precision(when: EdtfDate) -> str:
    if when.is_exact:
        return ""
    if len(days_of(when)) > 1:
        return ", each of these days"
    if when.earliest is None or when.latest is None:
        return ", only this bound is known"
    return (
        f", known to the {when.precision.name.lower()} only" if when.kind is DateForm.DATE else ", the day is not known"
    )


def _clock(chronology: Chronology, when: EdtfDate) -> list[str]:
    """The local time in words; the calendar itself holds UTC, which every program reads alike."""
    moments = moments_of(chronology.timezone, when)
    if moments is None or not chronology.timezone:
        return []
    clocks = []
    for moment in filter(None, moments):
        local = moment.astimezone(ZoneInfo(chronology.timezone))
        day = parse_date(f"{local:%Y-%m-%d}".rjust(10, "0"))
        same = any(part.text.startswith(str(day)) for part in when.parts)
        clocks.append(f"{local:%H:%M}" if same else f"{date_words(day)}, {local:%H:%M}")
    return [f"Local time: {' – '.join(clocks)} ({chronology.timezone})"]


def _as_of(chronology: Chronology, event: Event) -> str:
    if event.status is not Status.PLANNED:
        return ""
    newest = chronology.reported(event)
    return f", as of {date_words(newest)}" if newest else ""


def name_of(chronology: Chronology, participant: str) -> str:
    """An actor's name, with the role where the record has one."""
    actor = chronology.actors.get(participant)
    if actor is None:
        return participant
    return f"{actor.name} ({actor.role})" if actor.role else actor.name


def categories_of(chronology: Chronology, event: Event, when: EdtfDate | None = None) -> list[str]:
    """The labels of its categories, and that a date of it (else its own) is approximate where it is."""
    known = chronology.categories
    labels = [known[category].label if category in known else category for category in event.category]
    return labels if (when or event.date).is_exact else [*labels, APPROXIMATE]


def _cited(chronology: Chronology, name: str) -> str:
    source = chronology.sources.get(name)
    if source is None:
        return name
    when = chronology.published(name)
    said = [source.publisher or source.author, source.title, date_words(when) if when else None, source.url]
    known = [part for part in said if part]
    return ", ".join(known if source.publisher or source.author or source.title else [name, *known])


def _verdict(chronology: Chronology, event: Event, judged: Sequence[Judged]) -> str:
    """What chrono proved of the date, as of when a plan is one, and how many checks of the event did not pass.

    How many passed is not said: it differs with every rule and record that comes, and the event has not changed.
    """
    checks = [judged_check.verdict for judged_check in judged]
    proof = prove_field(event, "date", judged)
    dated = [one.verdict for one in proof.judged]
    if proof.standing in _PROVED and dated:
        word = "confirmed" if proof.standing is Standing.CONFIRMED else str(proof.standing)
        by = f" by {_cited(chronology, dated[0].excerpt.source)}" if dated[0].excerpt else ""
        said = [f"Checked by chrono: date {word}{by} ({dated[0].message})."]
    elif proof.standing in (Standing.DISPUTED, Standing.WAIVED):
        said = [f"Checked by chrono: date {proof.standing}{f' ({dated[0].message})' if dated else ''}."]
    else:
        said = [f"Not proved by chrono: {dated[0].message if dated else 'the date was not checked'}."]
    confidence = str(confidence_of(chronology, event, judged))
    said += [f"{confidence[:1].upper()}{confidence[1:]}."]
    newest = chronology.reported(event) if event.status is Status.PLANNED else None
    said += [f"Reported as planned on {date_words(newest)}."] if newest else []
    counts = Counter(verdict.outcome for verdict in checks)
    others = [
        f"{counts[outcome]} {outcome}" for outcome in Outcome if outcome is not Outcome.PASSED and counts[outcome]
    ]
    said += [f"Of its checks {', '.join(others)}."] if others else []
    return " ".join(said)
