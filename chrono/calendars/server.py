"""A chronology into a CalDAV calendar (RFC 4791): exactly its own events are made, changed and removed.

Which events are its own needs no memory: a UID is made of the chronology's id and the event's, and both can be
computed again from what is on the server. So a run that was stopped is finished by running again, and events of
others, or of another chronology in the same calendar, are never touched.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import icalendar

from chrono.calendars.calendar import PRODUCT, to_calendar, uid_of
from chrono.calendars.moments import days_of
from chrono.calendars.options import CalendarOptions
from chrono.calendars.properties import property_text
from chrono.calendars.server_homes import asked, body_of, require_calendar
from chrono.calendars.server_words import PASSWORD, USER, refusal_of
from chrono.dates import parse_date
from chrono.errors import CannotPublish, InvalidDate
from chrono.proof import Report

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_TIMEOUT = 60  # seconds for one answer
_WRITTEN = (
    "DTSTART DTEND DURATION SUMMARY DESCRIPTION STATUS TRANSP LOCATION GEO CATEGORIES URL "
    "X-CHRONO-ID X-CHRONO-TITLE X-CHRONO-DATE X-CHRONO-STATUS X-CHRONO-CATEGORY X-CHRONO-LABELS X-CHRONO-DESCRIPTION"
).split()


class PublishingStep(NamedTuple):
    """One thing to do on the server: `create`, `change` or `remove`; `remote` is what is there."""

    action: str
    uid: str
    title: str
    date: str
    body: str = ""
    remote: Any = None


class PublishingPlan(NamedTuple):
    """What would make the calendar hold the chronology as it is; the events that stay, and those of others."""

    steps: tuple[PublishingStep, ...]
    same: int
    others: int


def connect_to_calendar(url: str, environment: Mapping[str, str]) -> Any:
    """The calendar at `url`, with the user and password of the environment, else of the keyring.

    Raises CannotPublish where the address holds a password, or one would be sent unencrypted, or the extra is missing.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise CannotPublish(_shown(url), "is no address of a calendar; expected https://...")
    if parts.username or parts.password:
        raise CannotPublish(_shown(url), f"credentials do not belong in an address; set {USER} and {PASSWORD}")
    user, password = environment.get(USER), environment.get(PASSWORD)
    if user and not password:
        password = _from_keyring(parts.hostname, user)
    if password and parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise CannotPublish(url, "a password would be sent unencrypted; use https")
    try:
        from caldav.davclient import DAVClient
    except ImportError as error:
        raise CannotPublish(url, 'needs the extra: install "chrono-proof[publish]"') from error
    client = DAVClient(url, username=user, password=password, timeout=_TIMEOUT)
    return client.calendar(url=url)


def publishing_refusal(report: Report, *, draft: bool) -> str:
    """Why a chronology must not be published as it is; empty where it may be. `draft` lets one with errors pass."""
    if reason := report.refusal(draft=draft):
        return f"nothing was published: {reason}"
    if report.chronology.has_unread("events"):
        return "nothing was published: an event that cannot be read would be removed"
    return ""


def _shown(url: str) -> str:
    return re.sub(r"//[^/@]*@", "//", url)


def _from_keyring(host: str, user: str) -> str | None:
    try:
        import keyring
    except ImportError:
        return None
    found = keyring.get_password(f"chrono {host}", user)
    return found if isinstance(found, str) else None


def plan_publishing(
    calendar: Any, report: Report, options: CalendarOptions = CalendarOptions(), *, empty: bool = False
) -> PublishingPlan:
    """Compare what is on the server with the chronology; None is a calendar that is still to be made.

    Raises CannotPublish where the server does not answer, where the address is no calendar's, and where the chronology
    has no event, so that all would be removed, unless that is meant (`empty`).
    """
    chronology = report.chronology
    if not chronology.events and not empty:
        raise CannotPublish(chronology.origin.path, "has no event; to remove all that were published, say --empty")
    if chronology.id is None:
        raise CannotPublish(
            chronology.origin.path, "has no id, so its events could not be told from another chronology's; give it one"
        )
    if calendar is not None:
        require_calendar(calendar)
    local = {str(item["UID"]): item for item in _events(to_calendar(chronology, report, options))}
    own, others = _standing(calendar, chronology.id, local) if calendar is not None else ({}, 0)
    steps = []
    for uid, item in local.items():
        if uid not in own:
            steps.append(_step("create", uid, item))
        elif _says(item) != _says(own[uid][0]):
            item["SEQUENCE"] = icalendar.vInt(max(_sequence(item), _sequence(own[uid][0]) + 1))
            steps.append(_step("change", uid, item, own[uid][1]))
    steps += [_step("remove", uid, item, remote) for uid, (item, remote) in own.items() if uid not in local]
    changed = sum(step.action == "change" for step in steps)
    return PublishingPlan(tuple(steps), sum(uid in own for uid in local) - changed, others)


def _events(raw: bytes | str) -> Iterator[Any]:
    yield from icalendar.Calendar.from_ical(raw).walk("VEVENT")


def _standing(calendar: Any, chronology: str, local: Mapping[str, Any]) -> tuple[dict[str, tuple[Any, Any]], int]:
    """The chronology's events on the server by UID, each with the object it is in; and the number of others."""
    own: dict[str, tuple[Any, Any]] = {}
    others = 0
    for remote in asked(calendar, calendar.get_events):
        try:
            items = list(_events(remote.data))
        except (ValueError, IndexError, KeyError, TypeError, AttributeError):
            items = []
        uid = str(items[0].get("UID")) if len(items) == 1 else ""
        if uid and (uid in local or uid in _own_uids(chronology, items[0])):
            own[uid] = (items[0], remote)
        else:
            others += 1
    return own, others


def _own_uids(chronology: str, item: Any) -> Iterator[str]:
    """The UIDs that an event of the chronology may have: one for its id, and of a set one for each later day."""
    event, date = property_text(item, "X-CHRONO-ID"), property_text(item, "X-CHRONO-DATE")
    if not event:
        return
    yield uid_of(chronology, event)
    try:
        days = days_of(parse_date(date))
    except InvalidDate:
        return
    yield from (uid_of(chronology, f"{event} {day}") for day in days)


def _step(action: str, uid: str, item: Any, remote: Any = None) -> PublishingStep:
    title, date = (property_text(item, name) for name in ("X-CHRONO-TITLE", "X-CHRONO-DATE"))
    return PublishingStep(action, uid, title, date, "" if action == "remove" else _alone(item), remote)


def _alone(item: Any) -> str:
    """An event as a calendar of its own, which is what a server keeps."""
    calendar = icalendar.Calendar()
    calendar["PRODID"] = icalendar.vText(PRODUCT)
    calendar["VERSION"] = icalendar.vText("2.0")
    calendar.add_component(item)
    return str(calendar.to_ical().decode("utf-8"))


def _says(item: Any) -> dict[str, list[str]]:
    """What an event says to its reader: the properties that chrono writes, without stamps, and when it reminds."""
    found: dict[str, list[str]] = {}
    for name, value in item.property_items(recursive=False):
        if name in _WRITTEN:
            found.setdefault(name, []).append(_value(value))
    alarms = [alarm.get("TRIGGER") for alarm in item.walk("VALARM")]
    return found | ({"VALARM": sorted(map(_value, alarms))} if alarms else {})


def _value(value: Any) -> str:
    if hasattr(value, "dt"):
        return str(value.dt)
    return ",".join(sorted(map(str, value.cats))) if hasattr(value, "cats") else str(value)


def _sequence(item: Any) -> int:
    try:
        return int(item.get("SEQUENCE", 0))
    except (ValueError, TypeError):
        return 0


def carry_out(calendar: Any, plan: PublishingPlan) -> Iterator[tuple[PublishingStep, CannotPublish | None]]:
    """Do what a plan says, step by step; each with what the server refused, if it did."""
    for step in plan.steps:
        try:
            carry_out_step(calendar, step)
        except CannotPublish as error:
            yield step, error
        else:
            yield step, None


def carry_out_step(calendar: Any, step: PublishingStep) -> None:
    """Do one step; what was changed on the server since the plan was made is left alone.

    Raises CannotPublish where the server refuses.
    """
    etag = getattr(step.remote, "etag", None)
    guard = {"If-Match": etag} if etag and not etag.startswith("W/") else {}
    if step.remote is not None and not guard:
        _require_unchanged(calendar, step)
    if step.action == "remove":
        answer = asked(
            calendar, lambda: calendar.client.request(str(step.remote.url), "DELETE", "", guard), writing=True
        )
    else:
        address = str(step.remote.url) if step.remote else str(calendar.url.join(f"{step.uid}.ics"))
        headers = {"Content-Type": "text/calendar; charset=utf-8"} | (guard if step.remote else {"If-None-Match": "*"})
        answer = asked(calendar, lambda: calendar.client.put(address, step.body, headers), writing=True)
    if answer.status == 412:
        raise CannotPublish(f'"{step.title}"', _MEANWHILE)
    if not 200 <= answer.status < 300 and not (step.action == "remove" and answer.status == 404):
        raise CannotPublish(f'"{step.title}"', refusal_of(answer.status, answer.reason, body_of(answer)))


_MEANWHILE = "has changed on the server meanwhile; run again"


def _require_unchanged(calendar: Any, step: PublishingStep) -> None:
    """Look again at what is to be written over, where the server has no strong ETag that would guard it."""
    answer = asked(calendar, lambda: calendar.client.request(str(step.remote.url)))
    if answer.status == 404 and step.action == "remove":
        return
    if answer.status != 200 or body_of(answer).split() != str(step.remote.data).split():
        raise CannotPublish(f'"{step.title}"', _MEANWHILE)
