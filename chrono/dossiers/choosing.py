"""What of a chronology was chosen for a dossier, to lines that say what was left out and by what."""

from collections.abc import Iterator
from typing import NamedTuple

from chrono.dates import date_words, parse_date
from chrono.languages import Captions, PageWords, part_or_english
from chrono.records import Chronology, Event, in_order
from chrono.text import one_line


class Choice(NamedTuple):
    """All events of the chronology, and by what some were chosen: `(("category", "trade"), ("date", "2023/2024"))`.

    What is chosen by is `category`, `actor`, `status`, `date` (EDTF), or empty before a condition in words of its own.
    """

    whole: tuple[Event, ...]
    by: tuple[tuple[str, str], ...] = ()


def left_out_lines(choice: Choice, chronology: Chronology, language: str) -> Iterator[str]:
    """How many events of all were not chosen, and by what, then each with its date; nothing where all are there."""
    words = part_or_english(language, PageWords)
    kept = {event.path or event.id for event in chronology.events}
    missing = [event for event in in_order(choice.whole) if (event.path or event.id) not in kept]
    if not missing:
        return
    counted = words.not_chosen.format(a=len(missing), b=len(choice.whole))
    by = "; ".join(_by(key, value, chronology, language) for key, value in choice.by)
    yield f"{counted} ({words.chosen_by.format(a=one_line(by))})" if by else counted
    for event in missing:
        yield one_line(f"{date_words(event.date, language)}: {event.title}")


def _by(key: str, value: str, chronology: Chronology, language: str) -> str:
    """`Category = Trade`, in the reader's language."""
    words = part_or_english(language, PageWords)
    match key:
        case "category":
            known = chronology.categories.get(value)
            return f"{words.category} = {known.label if known else value}"
        case "actor":
            actor = chronology.actors.get(value)
            return f"{words.actor} = {actor.name if actor else value}"
        case "status":
            return f"{words.status} = {part_or_english(language, Captions).statuses[value]}"
        case "date":
            return f"{words.fields['date']} = {date_words(parse_date(value), language)}"
    return value
