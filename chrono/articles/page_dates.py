"""What a page says of its day of publication, to that day: its main entity's own, and how sure it is.

JSON-LD comes first, by type: an article's own date, never that of a video, a comment or a related story in it. Then
meta elements, then `time` elements that say they mean publication. What is no date falls through to the next.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

META_NAMES = (
    "article:published_time og:article:published_time og:published_time datepublished dc.date.issued dcterms.issued "
    "dcterms.created dc.date.created dc.date dcterms.date date pubdate publishdate publish-date publish_date "
    "parsely-pub-date sailthru.date citation_publication_date citation_online_date citation_date published_at "
    "published_time cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate "
    "article.published article:published publication_date publication-date published-date published_date "
    "originalpublicationdate dateposted"
).split()
"""The names of meta elements that say when a page was published, in the order of trust."""

_ARTICLES = re.compile(r"(?:.*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|NewsItem)\Z")
_PAGES = frozenset(("WebPage", "CreativeWork", "ItemPage", "AboutPage"))
_OWN = ("@graph", "mainEntity", "mainEntityOfPage")
_DEEPEST = 12
_EARLIEST, _LATEST = 1000, 2200


class PageDate(NamedTuple):
    """A day of publication: `day` in EDTF, as it is written; `moment` where it has a zone; `sure` where the page's main
    entity or a meta element says it."""

    day: str = ""
    moment: datetime | None = None
    sure: bool = False


class LinkedData(NamedTuple):
    """What JSON-LD says of the page's main entity."""

    published: str = ""
    headline: str = ""
    language: str = ""
    publisher: str = ""


def read_linked_data(scripts: Iterable[str], address: str) -> LinkedData:
    """The main entity of a page's JSON-LD scripts; `address` is the page's own, to tell it from others."""
    entities = [entity for script in scripts for entity in _entities(_loaded(script), 0)]
    named = {_id(one.get(name)) for one in entities for name in ("mainEntity", "mainEntityOfPage")} - {""}
    articles = [one for one in entities if any(_ARTICLES.match(kind) for kind in _types(one))]
    articles = [one for one in articles if _id(one) in named] or articles
    pages = [one for one in entities if _PAGES & set(_types(one)) or "@type" not in one]
    chosen = _main(articles, address) or _main(pages, address)
    if chosen is None:
        return LinkedData()
    publisher = chosen.get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    called = publisher.get("name") if isinstance(publisher, dict) else publisher
    return LinkedData(
        *map(_text, (*(chosen.get(name) for name in ("datePublished", "headline", "inLanguage")), called))
    )


def _id(entity: Any) -> str:
    return str(entity.get("@id") or "") if isinstance(entity, dict) else ""


def _loaded(script: str) -> Any:
    try:
        return json.loads(script.strip().lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None


def _entities(data: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    """The entities that the page is said to be: the roots, those of a graph, and the main ones of these."""
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for one in data:
            yield from _entities(one, depth + 1)
    elif isinstance(data, dict):
        yield data
        for name in _OWN:
            if isinstance(data.get(name), dict | list):
                yield from _entities(data[name], depth + 1)


def _types(entity: Mapping[str, Any]) -> list[str]:
    kinds = entity.get("@type", [])
    return [str(kind).rpartition("/")[2] for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _main(entities: list[Mapping[str, Any]], address: str) -> Mapping[str, Any] | None:
    """The one that is the page: the only one with a date, else the one of the page's address."""
    dated = [one for one in entities if page_date(_text(one.get("datePublished"))).day]
    mine = [one for one in dated if address and address in _addresses(one)]
    days = {_text(one.get("datePublished")) for one in dated}
    return (mine or dated)[0] if mine or len(days) == 1 else None


def _addresses(entity: Mapping[str, Any]) -> set[str]:
    own = [entity.get("url"), entity.get("@id"), entity.get("mainEntityOfPage")]
    return {_plain(one.get("@id", "") if isinstance(one, dict) else str(one or "")) for one in own}


def _plain(address: str) -> str:
    return re.sub(r"^https?://(?:www\.)?|[#?].*$|/$", "", address.strip())


def plain_address(address: str) -> str:
    """An address without what does not tell one page from another."""
    return _plain(address)


def _text(value: Any) -> str:
    if isinstance(value, list) and value:
        texts = [_text(one) for one in value]
        value = next((text for text in texts if page_date(text).day), texts[0])
    if isinstance(value, dict):
        value = value.get("@value", "")
    return value if isinstance(value, str) else ""


def published_by(said: Mapping[str, Sequence[str]], linked: LinkedData) -> PageDate:
    """The day that a page says it was published; `said` are its meta elements and times by name, in small letters.

    Elements of one name that say several days say none.
    """
    for values in ((linked.published,), *(said.get(name, ()) for name in META_NAMES)):
        found = [read for value in values if (read := page_date(value)).day]
        if len({one.day for one in found}) == 1:
            return found[0]._replace(sure=True)
    times = (page_date(value) for name in ("time-published", "time") for value in said.get(name, ()))
    return next((one for one in times if one.day), PageDate())


_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_OTHERS = (re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d{4,6}(Z)?)?"), re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})(?:\s.*)?"))
_PARTIAL = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_WORDY = re.compile(r"[A-Za-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [A-Za-z]{3,9}\.?,? \d{4}")


def page_date(value: str) -> PageDate:
    """A value as pages write them to its day; nothing where it is none."""
    written = value.strip()
    if found := _ISO.match(written):
        return _moment(found) if written[found.end() :].strip() in ("", "Z") or found[4] else PageDate()
    for pattern in _OTHERS:
        if found := pattern.fullmatch(written):
            return _day(*(int(found[at]) for at in (1, 2, 3)))
    if _PARTIAL.fullmatch(written):
        return PageDate(written) if _EARLIEST <= int(written[:4]) <= _LATEST else PageDate()
    return _in_words(written)


def _day(year: int, month: int, day: int) -> PageDate:
    try:
        known = datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return PageDate()
    text = f"{known:%Y-%m-%d}" if _EARLIEST <= year <= _LATEST else ""
    return PageDate(text)


def _moment(found: re.Match[str]) -> PageDate:
    """An ISO time: the day as it is written, and the moment where it has a zone."""
    plain = _day(*(int(found[at]) for at in (1, 2, 3)))
    if not plain.day or not found[4] or not found[7]:
        return plain
    try:
        year, month, day, hour, minute = (int(found[at]) for at in (1, 2, 3, 4, 5))
        moment = datetime(year, month, day, hour, minute, tzinfo=_zone(found[7]))
    except ValueError:
        return plain
    return PageDate(plain.day, moment)


def _zone(written: str) -> timezone:
    if written.upper() == "Z":
        return UTC
    hours, minutes = int(written[1:3]), int(written[-2:])
    return timezone(timedelta(hours=hours, minutes=minutes) * (-1 if written[0] == "-" else 1))


def _in_words(written: str) -> PageDate:
    """`Sun, 08 May 2022 10:00:00 GMT` (RFC 5322), `May 8, 2022`."""
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError):
        moment = None
    if moment is not None and _EARLIEST <= moment.year <= _LATEST:
        plain = _day(moment.year, moment.month, moment.day)
        return plain._replace(moment=moment) if moment.tzinfo is not None and plain.day else plain
    if not _WORDY.fullmatch(written):
        return PageDate()
    from dateutil.parser import ParserError, parse

    try:
        known = parse(written)
    except (ParserError, OverflowError):
        return PageDate()
    return _day(known.year, known.month, known.day)
