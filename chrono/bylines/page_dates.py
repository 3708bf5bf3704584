"""What a page says of its day of publication, to that day: its main entity's own, and how sure it is.

JSON-LD comes first, by type: an article's own date, never that of a video, a comment or a related story in it. Then
meta elements, then `time` elements that say they mean publication. What is no date falls through to the next.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from chrono.documents import PageDate

META_NAMES = (
    "article:published_time og:article:published_time og:published_time datepublished dc.date.issued dcterms.issued "
    "dcterms.created dc.date.created dc.date dcterms.date date pubdate publishdate publish-date publish_date "
    "parsely-pub-date sailthru.date citation_publication_date citation_online_date citation_date published_at "
    "published_time cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate "
    "article.published article:published publication_date publication-date published-date published_date "
    "originalpublicationdate dateposted pdate displaydate mediator_published_time date_published publishtime "
    "prism.publicationdate rnews:datepublished shareaholic:article_published_time vr:published_time article:post_date"
).split()
"""The names of meta elements that say when a page was published, in the order of trust."""

_ARTICLES = re.compile(
    r"(?:.*Article|BlogPosting|ClaimReview|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|NewsItem)\Z"
)
_PAGES = frozenset(("WebPage", "CreativeWork", "ItemPage", "AboutPage"))
_OWN = ("@graph", "mainEntity", "mainEntityOfPage")
_DEEPEST = 12
_EARLIEST, _LATEST = 1000, 2200


class LinkedData(NamedTuple):
    """What JSON-LD says of the page's main entity; `is_own` is false where its address is another than the page's,
    `tells_of_event` says that the page is of something that takes place on a day of its own, and is no article."""

    published: str = ""
    headline: str = ""
    language: str = ""
    publisher: str = ""
    is_own: bool = True
    tells_of_event: bool = False


def read_linked_data(scripts: Iterable[str], address: str, title: str = "") -> LinkedData:
    """The main entity of a page's JSON-LD scripts; `address` and `title` are the page's own, to tell it from others."""
    entities = [entity for script in scripts for entity in _entities(_loaded(script), 0)]
    named = {_id(one.get(name)) for one in entities for name in ("mainEntity", "mainEntityOfPage")} - {""}
    articles = [one for one in entities if any(_ARTICLES.match(kind) for kind in _types(one))]
    articles = [one for one in articles if _id(one) in named] or articles
    pages = [one for one in entities if _PAGES & set(_types(one)) or "@type" not in one]
    chosen = _main(articles, address, title) or _main(pages, address, title)
    if chosen is None:
        of_event = any(kind.endswith("Event") for one in entities for kind in _types(one))
        return LinkedData(tells_of_event=of_event and not articles)
    publisher = chosen.get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    called = publisher.get("name") if isinstance(publisher, dict) else publisher
    published = _published(chosen)
    headline, language = (_text(chosen.get(name)) for name in ("headline", "inLanguage"))
    known = {one for one in _addresses(chosen) if "/" in one and not one.startswith("_:")}
    kinds = [kind for kind in _types(chosen) if _ARTICLES.match(kind)]
    is_own = address in known if address and known else bool(kinds)
    return LinkedData(published, headline, language, _text(called), is_own)


def _published(entity: Mapping[str, Any]) -> str:
    """When it says it was published; `pubDate` is what a search engine of China asks for."""
    return _text(entity.get("datePublished")) or _text(entity.get("pubDate"))


def _id(entity: Any) -> str:
    return str(entity.get("@id") or "") if isinstance(entity, dict) else ""


def _loaded(script: str) -> Any:
    """The JSON of a script, as it is or without what pages put around it and in it."""
    plain = _WRAPPED.sub("", script.strip().lstrip("\ufeff"))
    for tried in (plain, _TRAILING.sub(r"\1", plain)):
        try:
            return json.loads(tried, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


_WRAPPED = re.compile(
    r"\A\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>\s*(?:\*/)?);?\s*\Z|;\s*\Z"
)
_TRAILING = re.compile(r",(\s*[}\]])")


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


def _main(entities: list[Mapping[str, Any]], address: str, title: str) -> Mapping[str, Any] | None:
    """The one that is the page: the only one with a date, else the one of the page's address, or of its title."""
    dated = [one for one in entities if page_date(_published(one)).day]
    mine = [one for one in dated if address and address in _addresses(one)]
    if not mine:
        mine = [
            one for one in dated if len(called := _folded(one.get("headline"))) >= _TITLE and called in _folded(title)
        ]
        mine = mine if len({_published(one) for one in mine}) == 1 else []
    days = {_published(one) for one in dated}
    return (mine or dated)[0] if mine or len(days) == 1 else None


def _folded(value: Any) -> str:
    return " ".join(_text(value).lower().split())


_LATE = 10**9  # seconds from 1970 on; a smaller number is no day
_TITLE = 12  # characters of a headline that no other text has


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
    if isinstance(value, int) and value >= _LATE:
        return str(value)
    return value if isinstance(value, str) else ""


def published_by(
    said: Mapping[str, Sequence[str]], linked: LinkedData, byline: Callable[[], PageDate] = PageDate
) -> PageDate:
    """The day that a page says it was published; `said` are its meta elements and times by name, in small letters,
    `byline` reads the day of the lines about its headline.

    Elements of one name that say several days say none. It is sure where whatever else the page says is the same day,
    or one beside it, as in another zone.
    """
    told: list[tuple[str, ...]] = [(linked.published,)] if linked.is_own else []
    told += [tuple(said.get(name, ())) for name in META_NAMES]
    found = [one for values in told if (one := _only(values)).day]
    marked = [one for value in said.get("time-published", ()) if (one := page_date(value)).day]
    if found:
        others = [*found[1:], *(marked if len({one.day for one in marked}) == 1 else ())]
        return found[0]._replace(sure=all(_is_about(found[0], one) for one in others))
    less = [*marked, byline(), _only(said.get("entry-published", ()))]
    less += [*(page_date(value) for value in said.get("time", ())), page_date(linked.published)]
    return next((one for one in less if one.day), PageDate())


def _only(values: Sequence[str]) -> PageDate:
    """The day that all values that are one say."""
    found = [read for value in values if (read := page_date(value)).day]
    return found[0] if len({one.day for one in found}) == 1 else PageDate()


def _is_about(one: PageDate, other: PageDate) -> bool:
    """Are two days the same, or neighbours, or one a part of the other?"""
    if len(one.day) < _WHOLE or len(other.day) < _WHOLE:
        return one.day.startswith(other.day) or other.day.startswith(one.day)
    return abs((date.fromisoformat(one.day) - date.fromisoformat(other.day)).days) <= 1


_WHOLE = len("2024-01-05")


_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_OTHERS = (re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}(Z)?)?"), re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})(?:\s.*)?"))
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?\s.*)?")
_PARTIAL = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_WORDY = re.compile(r"[A-Za-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [A-Za-z]{3,9}\.?,? \d{4}")


def page_date(value: str) -> PageDate:
    """A value as pages write them to its day; nothing where it is none."""
    written = value.strip()
    if _SINCE_1970.fullmatch(written):
        return _counted_from_1970(int(written[:10]))
    if found := _ISO.match(written):
        return _moment(found) if written[found.end() :].strip() in ("", "Z") or found[4] else PageDate()
    for pattern in _OTHERS:
        if found := pattern.fullmatch(written):
            return _day(*(int(found[at]) for at in (1, 2, 3)))
    if found := _NUMBERS.fullmatch(written):
        return _day_of_numbers(*(int(found[at]) for at in (1, 3, 4)), american=found[2] == "/")
    if _PARTIAL.fullmatch(written):
        return PageDate(written) if _EARLIEST <= int(written[:4]) <= _LATEST else PageDate()
    return _in_words(written)


_SINCE_1970 = re.compile(r"1\d{9}(?:\d{3})?")  # seconds or thousandths, from 2001 on


def _counted_from_1970(seconds: int) -> PageDate:
    moment = datetime.fromtimestamp(seconds, UTC)
    return PageDate(f"{moment:%Y-%m-%d}", moment)


def _day(year: int, month: int, day: int) -> PageDate:
    try:
        known = datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return PageDate()
    text = f"{known:%Y-%m-%d}" if _EARLIEST <= year <= _LATEST else ""
    return PageDate(text)


def _day_of_numbers(first: int, second: int, year: int, *, american: bool) -> PageDate:
    """`28.03.2024`; with slashes, which in America part the month from the day, only where it may be one day alone."""
    if american and first != second and max(first, second) <= _MONTHS:
        return PageDate()
    return _day(year, first, second) if american and second > _MONTHS else _day(year, second, first)


_MONTHS = 12


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
    if moment.timestamp() == 0:  # what programs write where they know no time
        return PageDate()
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
    month = re.search(r"[A-Za-z]{3}", written)
    return _day(known.year, known.month, known.day) if month and f"{known:%b}" == month[0].title() else PageDate()
