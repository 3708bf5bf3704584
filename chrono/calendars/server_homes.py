"""What stands at an address of a server: a calendar, or a place with calendars, in which one can be made."""

import html
from collections.abc import Iterator
from typing import Any

from chrono.calendars.server_words import reaching_words, refusal_of
from chrono.errors import CannotPublish, reason_of
from chrono.files import slug

_CALENDAR, _RESPONSE, _HREF = "{urn:ietf:params:xml:ns:caldav}calendar", "{DAV:}response", "{DAV:}href"
_TYPES = '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>'
_NAMED = 5  # calendars that an error names


def require_calendar(calendar: Any) -> None:
    """A server takes events at any address that it lets one write to, and shows them in no calendar.

    Raises CannotPublish where the address is that of something else, with those of the calendars below it, else of
    the user's own.
    """
    if any(calendars_at(calendar, 0)):
        return
    below, own = list(calendars_at(calendar, 1))[:_NAMED], list[str]()
    if not below:
        own = _calendars_of_user(calendar)[:_NAMED]
    there = f"calendars there: {', '.join(below)}" if below else "none lies below it"
    more = f"; calendars of this user: {', '.join(own)}" if own else " (--create NAME makes one there)"
    raise CannotPublish(str(calendar.url), f"is not the address of a calendar; {there}{more}")


def _calendars_of_user(place: Any) -> list[str]:
    """The paths of the calendars that the server says are the user's, wherever they lie; none where it does not say."""
    try:
        found = asked(place, lambda: place.client.principal().calendars())
    except CannotPublish:
        return []
    return [str(one.url.path) for one in found]


def calendars_at(calendar: Any, depth: int) -> Iterator[str]:
    """The paths of the calendars at an address, or right below it."""
    answer = asked(calendar, lambda: calendar.client.propfind(str(calendar.url), _TYPES, depth))
    if _is_missing(answer):
        raise CannotPublish(str(calendar.url), "there is no calendar at this address")
    for response in answer.tree.iter(_RESPONSE) if answer.tree is not None else ():
        if next(response.iter(_CALENDAR), None) is not None:
            yield str(response.findtext(_HREF) or "").strip()


def place_of_new(home: Any, name: str) -> Any:
    """The calendar of that name that is to be made in a place with calendars, or in one that is made with it.

    Nothing is made yet. Raises CannotPublish where the address is that of a calendar, or where one is there already.
    """
    if _is_there(home) and any(calendars_at(home, 0)):
        raise CannotPublish(str(home.url), "is a calendar itself: name it without --create")
    address = f"{str(home.url).rstrip('/')}/{slug(name, 'calendar')}/"
    place = home.client.calendar(url=address)
    if _is_there(place):
        raise CannotPublish(address, "is there already: publish to it without --create")
    return place


def _is_there(place: Any) -> bool:
    return not _is_missing(asked(place, lambda: place.client.propfind(str(place.url), _TYPES, 0)))


def _is_missing(answer: Any) -> bool:
    """Is nothing there? Some servers say so of the whole question, others of each place that they answer of."""
    tree = getattr(answer, "tree", None)
    said = [one.findtext(_STATUS) or "" for one in tree.iter(_RESPONSE)] if tree is not None else []
    return answer.status in _MISSING or (bool(said) and all(one.split()[1:2] in _NOTHING for one in said))


_STATUS, _MISSING, _NOTHING = "{DAV:}status", (404, 410), (["404"], ["410"])


def create_calendar(place: Any, name: str) -> None:
    """Make a calendar. Raises CannotPublish where the server refuses."""
    body = _MADE.format(html.escape(name, quote=False))
    head = {"Content-Type": "application/xml; charset=utf-8"}
    answer = asked(place, lambda: place.client.request(str(place.url), "MKCALENDAR", body, head), writing=True)
    if not 200 <= answer.status < 300:
        raise CannotPublish(str(place.url), refusal_of(answer.status, answer.reason, body_of(answer)))


_MADE = (
    '<?xml version="1.0" encoding="utf-8"?><C:mkcalendar xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">'
    "<set><prop><displayname>{}</displayname></prop></set></C:mkcalendar>"
)


def body_of(answer: Any) -> str:
    """The text of an answer."""
    raw = getattr(answer, "raw", "") or ""
    return raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)


def asked(calendar: Any, question: Any, *, writing: bool = False) -> Any:
    """The server's answer; whatever goes wrong on the way there becomes one line."""
    from caldav.lib.error import AuthorizationError, DAVError, NotFoundError

    try:
        return question()
    except AuthorizationError as error:
        status = getattr(error, "status", None) or (403 if "forbidden" in str(error.reason).lower() else 401)
        body = getattr(error, "body", None)
        raise CannotPublish(str(calendar.url), refusal_of(status, error.reason, body, writing=writing)) from error
    except NotFoundError as error:
        raise CannotPublish(str(calendar.url), "there is no calendar at this address") from error
    except (DAVError, OSError) as error:
        if (status := getattr(error, "status", None)) in (429, 503):
            raise CannotPublish(str(calendar.url), refusal_of(status, getattr(error, "reason", ""))) from error
        raise CannotPublish(str(calendar.url), reaching_words(reason_of(error, 200))) from error
