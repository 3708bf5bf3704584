"""What a server of calendars answers when it refuses, in a sentence that says what to do."""

import html
import re

from chrono.text import spaced

USER, PASSWORD = "CHRONO_CALDAV_USER", "CHRONO_CALDAV_PASSWORD"
_BUSY = "the server has too much to do now; run again later"
_MEANT = {
    401: f"the server refuses this user; set {USER} and {PASSWORD}",
    403: "this user may not write here: the calendar is read-only, or is another's",
    404: "there is no calendar at this address",
    405: "the address takes no events: it is not that of a calendar",
    413: "the entry is larger than the server takes",
    423: "the calendar is locked by another program; run again later",
    429: _BUSY,
    503: _BUSY,
    507: "the server has no room left for this user",
}
_UNSEEN = "this user may not see what is at this address"
_MOST = 200


def refusal_of(status: int, reason: str = "", body: bytes | str | None = None, *, writing: bool = True) -> str:
    """What an answer means, with its status and the server's own words, where it has any."""
    said = _UNSEEN if status == 403 and not writing else _MEANT.get(status, "the server refuses")
    words = server_words(body)
    answer = " ".join(filter(None, (str(status), reason)))
    return f"{said} ({answer}{f': {words}' if words else ''})"


def server_words(body: bytes | str | None) -> str:
    """The text of an answer; of one without text the names of the conditions (DAV:error) that it says are not met."""
    raw = (body.decode("utf-8", "replace") if isinstance(body, bytes) else body or "")[:20_000]
    shown = re.sub(r"(?is)<(style|script|title)\b.*?</\1\s*>|<[^>]*>", " ", raw)
    words = spaced(html.unescape(shown))
    names = re.findall(r"<(?:[\w.-]+:)?([\w-]+)[^<>]*/>", raw)
    return words[:_MOST] or ", ".join(dict.fromkeys(names))[:_MOST]


def reaching_words(error: str) -> str:
    """Why a server could not be asked."""
    if "redirect" in error.lower() and "exceed" in error.lower():
        return "the address leads on to others in a circle (too many redirects); look it up in the calendar's settings"
    return f"the server cannot be reached or does not understand: {error}"
