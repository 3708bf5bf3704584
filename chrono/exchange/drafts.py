"""Draft records, which every import gives, and the YAML of a chronology made of them, which a curator then proves."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from chrono.articles import SUFFIXES
from chrono.files import TakenNames, scalar, slug
from chrono.text import spaced

_LONGEST_ID = 80


class Draft(NamedTuple):
    """An event as a calendar or a table gives it; `source` is the name of what it rests on, a file or not."""

    id: str
    title: str
    date: str
    status: str
    uid: str = ""
    location: str = ""
    summary: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()
    category_ids: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    source: str = ""
    quote: str = ""
    more: tuple[tuple[str, str], ...] = ()  # further passages: source and quotation
    coordinates: str = ""  # of its location
    figures: tuple[tuple[str, str, str], ...] = ()  # label, value and unit, which may be empty


class Refused(NamedTuple):
    """An event that no record can be made of, and why."""

    name: str
    reason: str


class Imported(NamedTuple):
    """The drafts and the refused of a file, which together are all its entries; and its name.

    `unit` is what messages call an entry: event, row.
    """

    title: str
    drafts: tuple[Draft, ...]
    refused: tuple[Refused, ...]
    notes: tuple[str, ...] = ()
    id: str = ""
    timezone: str = ""
    description: str = ""
    unit: str = "event"


class ImportOptions(NamedTuple):
    """How a file is read: of a table the column of each field and the sheet, of a calendar the `window` of recurring
    events (first day, day after the last); `order` is `dmy` or `mdy`, or empty for the file to say; `encoding` that of
    a text which is not UTF-8."""

    columns: Mapping[str, str] = {}
    order: str = ""
    sheet: str = ""
    window: tuple[date, date] | None = None
    encoding: str = ""


class FileReader(NamedTuple):
    """What reads a kind of file, given its bytes and its name, and what messages call one of its entries."""

    read: Callable[[bytes, str, ImportOptions], Imported]
    unit: str


def is_id(text: str) -> bool:
    return bool(text) and all(map(_is_of_ids, text))


def id_of(text: str) -> str:
    """Letters, digits and . : - _ alone, as ids have them."""
    kept = "".join(char if _is_of_ids(char) else " " for char in text)
    return "-".join(kept.split()).strip("-.:")[:_LONGEST_ID].rstrip("-.:") or "event"


def _is_of_ids(char: str) -> bool:
    return char.isalpha() or char.isdecimal() or char in "._:-"


def to_records(
    title: str,
    drafts: Sequence[Draft],
    id_: str = "",
    timezone: str = "",
    description: str = "",
    facts: Mapping[str, Sequence[str]] | None = None,
) -> str:
    """A chronology of these records, without evidence; every text in quotation marks, so that it stays a text.

    `facts` are what articles tell of themselves, as lines of YAML, by their files.
    """
    lines = ["# Drafts. None is proved: give each its evidence, or take it out."]
    lines += [f"id: {scalar(id_)}"] if id_ else []
    lines.append(f"title: {scalar(title)}")
    lines += [f"description: {scalar(description)}"] if description else []
    lines += [f"timezone: {scalar(timezone)}"] if timezone else []
    own = {name: label for draft in drafts for name, label in _own(draft)}
    labels = dict.fromkeys(name for draft in drafts if not _own(draft) for name in draft.categories)
    ids = dict(zip(labels, _ids(labels, own), strict=True))
    named = {**own, **{ids[label]: label for label in labels}}
    if named:
        lines += ["categories:", *(f"  {scalar(name)}: {{label: {scalar(label)}}}" for name, label in named.items())]
    places = _places(drafts)
    if places:
        named_places = ((place, *known) for known, place in places.items())
        lines += ["actors:", *(f"  {scalar(one)}: {{name: {scalar(name)}, coordinates: {scalar(at)}}}"
                               for one, name, at in named_places)]  # fmt: skip
    sources = dict(zip(files := files_of(drafts), _ids(files, (), "source"), strict=True))
    if sources:
        lines.append("sources:")
    for file, name in sources.items():
        told = (facts or {}).get(file)
        lines.append(f"  {scalar(name)}:" if told else f"  {scalar(name)}: {{file: {scalar(file)}}}")
        lines += [f"    {line}" for line in (f"file: {scalar(file)}", *told)] if told else []
    lines.append("events:" if drafts else "events: []")
    for draft in drafts:
        at = places.get((draft.location, draft.coordinates), draft.location)
        lines += list(_record(draft._replace(location=at), ids, sources))
    return "\n".join(lines) + "\n"


def _places(drafts: Sequence[Draft]) -> dict[tuple[str, str], str]:
    """The ids of the places that have coordinates, by their names and these."""
    taken = TakenNames(name for draft in drafts for name in (draft.location, *draft.participants))
    known = dict.fromkeys((draft.location, draft.coordinates) for draft in drafts if draft.coordinates)
    return {place: taken.unique(slug(place[0], "place")) for place in known}


def _record(draft: Draft, ids: dict[str, str], sources: dict[str, str]) -> Iterator[str]:
    yield f"  - id: {scalar(draft.id)}"
    yield f"    title: {scalar(draft.title)}"
    yield f"    date: {scalar(draft.date)}"
    yield f"    status: {draft.status}"
    categories = [name for name, _ in _own(draft)] or [ids[name] for name in draft.categories]
    if categories:
        yield f"    category: [{', '.join(map(scalar, categories))}]"
    for name, value in (("location", draft.location), ("summary", draft.summary), ("url", draft.url)):
        if value:
            yield f"    {name}: {scalar(value)}"
    if draft.participants:
        yield f"    participants: [{', '.join(map(scalar, draft.participants))}]"
    yield from _figures(draft)
    yield from _evidence(draft, sources)


def _figures(draft: Draft) -> Iterator[str]:
    if draft.figures:
        yield "    figures:"
    for label, value, unit in draft.figures:
        yield f"      - {{label: {scalar(label)}, value: {scalar(value)}{f', unit: {scalar(unit)}' if unit else ''}}}"


def _evidence(draft: Draft, sources: dict[str, str]) -> Iterator[str]:
    """The passage, where it is one of an article's file; else what there is of it, as a comment to complete."""
    source, quote = spaced(draft.source), spaced(draft.quote)
    if has_evidence(draft):
        yield "    evidence:"
        yield f"      - source: {scalar(sources[draft.source])}"
        yield f"        quote: {scalar(quote)}"
    elif source or quote:
        yield "    # evidence:"
        for name, words in ((source, quote), *draft.more):
            yield f"    #  - source: # {spaced(name) or 'not said'}"
            yield f"    #    quote: {scalar(spaced(words))}"


def names_article(draft: Draft) -> bool:
    """Is its source the file of an article, and one only?"""
    return draft.source.lower().endswith(tuple(SUFFIXES)) and ";" not in draft.source and "\n" not in draft.source


def files_of(drafts: Iterable[Draft]) -> list[str]:
    """The files of articles that drafts name."""
    return list(dict.fromkeys(draft.source for draft in drafts if names_article(draft)))


def has_evidence(draft: Draft) -> bool:
    """Does it name an article, and the words of it that it goes by?"""
    return names_article(draft) and bool(draft.quote.strip())


def _own(draft: Draft) -> list[tuple[str, str]]:
    """The categories that chrono itself wrote, by their ids."""
    if len(draft.category_ids) != len(draft.categories):
        return [(name, name) for name in draft.category_ids]
    return list(zip(draft.category_ids, draft.categories, strict=True))


def _ids(labels: Iterable[str], own: Iterable[str], otherwise: str = "category") -> Iterator[str]:
    taken = TakenNames(own)
    return (taken.unique(slug(label, otherwise)) for label in labels)
