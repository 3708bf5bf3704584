"""Calendars in one folder to the page from which a reader subscribes to them: what each holds, and how to have it.

The page asks for nothing from anywhere and runs no script. Links of programs need the address under which the calendars
are found (`feed`); without it the page gives the files alone.
"""

import base64
import hashlib
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from chrono.calendars.calendar import uid
from chrono.calendars.options import CalendarOptions
from chrono.dates import EdtfDate, date_words, parse_date
from chrono.errors import CannotWrite
from chrono.languages import Captions, PageWords, part_or_english
from chrono.records import Chronology

GENERATOR = '<meta name="generator" content="chrono subscriptions">'
"""What tells a page of ours from one that somebody wrote."""


class Feed(NamedTuple):
    """One calendar: its name, its file beside the page, and the events that it holds."""

    name: str
    file: str
    chronology: Chronology

    @property
    def label(self) -> str:
        """The name of the category or actor whose calendar it is, or the year."""
        category = self.chronology.categories.get(self.name)
        return (category.label if category else "") or self.chronology.names_of(self.name)[0]

    def options(self, options: CalendarOptions) -> CalendarOptions:
        """How this calendar is made: with its own name, and its own address beside that of the whole."""
        return replace(options, part=self.label, feed=self.address(options) or None)

    def address(self, options: CalendarOptions) -> str:
        """Where it will be found; empty where no address is known."""
        return urljoin(_folder(options.feed), quote(self.file)) if options.feed else ""


def subscription_pages(
    feeds: Iterable[tuple[Path, Feed]], taken: Container[Path], options: CalendarOptions, language: str
) -> Iterator[tuple[Path, list[bytes]]]:
    """An `index.html` for each folder of calendars; never in the place of another page, `taken` or of the reader's own.

    Raises CannotWrite where such a page is there.
    """
    folders: dict[Path, list[Feed]] = {}
    for folder, feed in feeds:
        folders.setdefault(folder, []).append(feed)
    for folder, its in folders.items():
        page = folder / "index.html"
        if page in taken or (page.exists() and GENERATOR.encode() not in page.read_bytes()):
            raise CannotWrite(str(page), "is another page: the calendars of --split need a folder of their own")
        yield page, [subscription_page(its, options, language)]


def subscription_page(feeds: Sequence[Feed], options: CalendarOptions, language: str = "en") -> bytes:
    """The page for the calendars of one folder, in the language of its reader (a two-letter code)."""
    from jinja2 import Environment
    from markupsafe import Markup

    title = feeds[0].chronology.title or "chrono"
    style = _template("subscribe.css")
    policy = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    page = environment.from_string(_template("subscribe.html")).render(
        title=title,
        language=language,
        style=Markup(style),  # noqa: S704, our own
        policy=f"default-src 'none'; style-src 'sha256-{policy}'; base-uri 'none'; form-action 'none'",
        generator=Markup(GENERATOR),  # noqa: S704, our own
        w=part_or_english(language, PageWords),
        c=part_or_english(language, Captions),
        draft=options.draft,
        feeds=[_shown(feed, options, language) for feed in feeds],
    )
    return page.encode("utf-8")


def _shown(feed: Feed, options: CalendarOptions, language: str) -> dict[str, object]:
    """What the page says of one calendar."""
    events = feed.chronology.events
    address = feed.address(options)
    return {
        "name": feed.label,
        "file": quote(feed.file),
        "count": len(events),
        "years": _years([event.date for event in events]),
        "changed": _changed(feed, options, language),
        "links": _links(address, f"{feed.chronology.title}: {feed.label}") if address else (),
    }


def _folder(address: str | None) -> str:
    """The folder that a calendar's address lies in."""
    parts = urlsplit(address or "")
    scheme = "https" if parts.scheme == "webcal" else parts.scheme
    return parts._replace(scheme=scheme, path=parts.path.rpartition("/")[0] + "/", query="", fragment="").geturl()


def _links(address: str, name: str) -> tuple[tuple[str, str], ...]:
    """Programs that take an address in a link of their own, with that link."""
    webcal = urlsplit(address)._replace(scheme="webcal").geturl()
    outlook = f"?url={quote(address, safe='')}&name={quote(name, safe='')}"
    return (
        ("webcal", webcal),
        ("Google Calendar", f"https://calendar.google.com/calendar/r?cid={quote(webcal, safe='')}"),
        ("Outlook", f"https://outlook.live.com/calendar/0/addfromweb{outlook}"),
        ("Microsoft 365", f"https://outlook.office.com/calendar/0/addfromweb{outlook}"),
    )


def _years(days: Sequence[EdtfDate]) -> str:
    """The years from the first event to the last; an ellipsis where the date of one has no such end."""
    starts, ends = [day.earliest for day in days], [day.latest for day in days]
    first = "…" if None in starts else str(min(day.year for day in starts if day))
    last = "…" if None in ends else str(max(day.year for day in ends if day))
    return first if first == last else f"{first}–{last}"


def _changed(feed: Feed, options: CalendarOptions, language: str) -> str:
    """The day on which an entry last changed, where the lock has it."""
    tracked = options.sequences or {}
    names = [uid(feed.chronology, event) for event in feed.chronology.events] if tracked else []
    days = [tracked[name].day for name in names if name in tracked]
    return date_words(parse_date(str(max(days))), language) if days else ""


def _template(name: str) -> str:
    return (files("chrono.calendars") / "templates" / name).read_text(encoding="utf-8").strip()
