"""What is being typed to what it may become: ids of sources, actors, categories and events, words of an article."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from chrono.editor.cursor import Cursor, cursor_at
from chrono.editor.desk import Answer
from chrono.editor.fields import Named, describe, named_at
from chrono.files import plain_key, scalar
from chrono.findings import value_at
from chrono.records import typed_ids
from chrono.reports import visible
from chrono.text import spaced

_MOST = 100  # sentences that are offered at once
_CUT = 90  # characters of one that stand in the list


class Completion(NamedTuple):
    """One thing that may stand there: what the list shows, what is written, and what is told of it."""

    label: str
    text: str
    kind: str
    told: str = ""


class Completions(NamedTuple):
    """All that may stand between two offsets; `typed` is what stands there already, before the cursor."""

    start: int
    end: int
    typed: str
    items: tuple[Completion, ...]


def complete_at(answer: Answer, offset: int) -> Completions | None:
    """What may be typed at an offset of the text; None where nothing is known of it."""
    cursor = cursor_at(answer.text, offset)
    if cursor is None:
        return None
    kind = named_at(cursor.path)
    if kind is Named.WORDS:
        items = tuple(_sentences(answer, cursor))
    elif kind is not None:
        typed = cursor.typed.strip("\"'").casefold()
        items = tuple(one for one in _ids(answer, cursor, kind) if _fits(typed, one))
    else:
        told = describe(cursor.path)
        items = tuple(Completion(value, value, "value") for value in told.values) if told else ()
    return Completions(cursor.start, cursor.end, cursor.typed, items) if items else None


def _fits(typed: str, one: Completion) -> bool:
    return typed in one.label.casefold() or typed in one.told.casefold()


def _ids(answer: Answer, cursor: Cursor, kind: Named) -> Iterator[Completion]:
    """The ids that the file defines now, and those of the part of it that cannot be read."""
    known = dict.fromkeys(typed_ids(cursor.data, str(kind))) | dict.fromkeys(_known_ids(answer, kind))
    chosen = _chosen(cursor)
    for name in known:
        if name not in chosen:
            yield Completion(name, plain_key(name), str(kind), visible(_told(answer, kind, name)))


def _known_ids(answer: Answer, kind: Named) -> Iterator[str]:
    if answer.report is not None:
        records = getattr(answer.report.chronology, str(kind))
        yield from records if isinstance(records, dict) else (event.id for event in records)


def _chosen(cursor: Cursor) -> set[str]:
    """What the same list holds already; an event is not before itself."""
    beside = value_at(cursor.data, cursor.path[:-1])
    listed = {one for one in beside if isinstance(one, str)} if isinstance(beside, list) else set()
    event = value_at(cursor.data, cursor.path[:2])
    return listed | ({str(event.get("id"))} if isinstance(event, dict) else set())


def _told(answer: Answer, kind: Named, name: str) -> str:
    """What tells the record of an id from others."""
    if answer.report is None:
        return ""
    chronology = answer.report.chronology
    if kind is Named.EVENT:
        event = chronology.event(name)
        return f"{event.date} {event.title}" if event else ""
    if kind is Named.SOURCE:
        source = chronology.sources.get(name)
        parts = (chronology.published(name), source.title or source.file, source.publisher) if source else ()
        return ", ".join(str(part) for part in parts if part)
    if kind is Named.ACTOR:
        actor = chronology.actors.get(name)
        return ", ".join(actor.names) if actor else ""
    category = chronology.categories.get(name)
    return category.label if category else ""


def _sentences(answer: Answer, cursor: Cursor) -> Iterator[Completion]:
    """Sentences of the cited article that have all words that are typed, each also from those words on."""
    citation = value_at(cursor.data, cursor.path[:-1])
    source = str(citation.get("source")) if isinstance(citation, dict) else ""
    report = answer.report
    if report is None or report.passages is None or source not in report.passages.readings:
        return
    reading, article = report.passages.readings[source], report.chronology.articles[source]
    typed = spaced(re.sub(r"^[\"']|\\", "", cursor.typed))
    words = typed.casefold().split()
    seen: set[str] = set()
    for start, end in reading.sentences:
        sentence = article.words(start, end)
        folded = sentence.casefold()
        if sentence in seen or not all(word in folded for word in words):
            continue
        place = str(article.location(start, end))
        begin = folded.find(typed.casefold()) if typed and len(folded) == len(sentence) else 0
        for text in (sentence[begin:], sentence) if begin > 0 else (sentence,):
            if text not in seen and len(seen) < _MOST:
                seen.add(text)
                shown = text if len(text) <= _CUT else text[:_CUT].rstrip() + "…"
                yield Completion(visible(shown), scalar(text), str(Named.WORDS), visible(f"{place}\n{text}"))
