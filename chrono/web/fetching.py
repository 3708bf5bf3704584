"""An address to the page or document that it is of: by redirects, where the sites let programs, within limits."""

import re
from typing import NamedTuple

from chrono.errors import CannotFetch
from chrono.web.addresses import WebAddress, parse_web_address
from chrono.web.connection import AGENT, Deadline, Exchange, Head, Limits, ask
from chrono.web.robots import LARGEST_ROBOTS, may_fetch
from chrono.web.unpacking import unpacked

_MOST_REDIRECTS, _MOST_OF_ROBOTS = 10, 5
_REDIRECTS = (301, 302, 303, 307, 308)
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "application/pdf": ".pdf",
    "application/x-pdf": ".pdf",
    "text/plain": ".txt",
}


class Fetched(NamedTuple):
    """A page as it came: the address that was asked for, the one that answered, the suffix of its kind, the encoding
    that the server says it is in, its bytes, and each question and answer on the way."""

    asked: str
    url: str
    suffix: str
    encoding: str
    content: bytes
    exchanges: tuple[Exchange, ...]


def fetch(url: str, limits: Limits = Limits()) -> Fetched:
    """Fetch a page. Raises CannotFetch, in a plain sentence, where there is none to be had."""
    deadline = Deadline(limits.seconds)
    address = parse_web_address(url)
    asked, sites, exchanges = address.url, dict[str, str](), list[Exchange]()
    while True:
        if address.origin not in sites:
            sites[address.origin] = _robots(address, limits, deadline)
        if not may_fetch(sites[address.origin], AGENT.partition("/")[0], address.target):
            raise CannotFetch(address.url, "the site asks programs not to fetch this page (robots.txt)")
        exchange = ask(address, limits, deadline, _is_page)
        exchanges.append(exchange)
        if exchange.head.status not in _REDIRECTS:
            break
        if len(exchanges) > _MOST_REDIRECTS:
            raise CannotFetch(asked, f"leads to other addresses more than {_MOST_REDIRECTS} times")
        address = _next(address, exchange.head)
    head = exchange.head
    content = unpacked(exchange.body, head.field("Content-Encoding"), limits.size, address.url)
    if not content:
        raise CannotFetch(address.url, "the answer is empty")
    kind, encoding = _kind(head)
    return Fetched(asked, address.url, _SUFFIXES[kind], encoding, content, tuple(exchanges))


def _next(address: WebAddress, head: Head) -> WebAddress:
    location = head.field("Location")
    if not location:
        raise CannotFetch(address.url, "leads to another address and does not say which")
    try:
        return address.led_to(location)
    except CannotFetch as error:
        raise CannotFetch(address.url, f"leads to {error.place[:200]}, which {error.reason}") from error


def _robots(address: WebAddress, limits: Limits, deadline: Deadline) -> str:
    """The robots.txt of a site; empty where it has none. Raises CannotFetch where its server cannot give it."""
    try:
        return _asked_for_robots(address._replace(target="/robots.txt"), limits, deadline)
    except CannotFetch as error:  # the page is what was asked for, and must not be where nothing tells that it may
        raise CannotFetch(address.url, error.reason) from error


def _asked_for_robots(at: WebAddress, limits: Limits, deadline: Deadline) -> str:
    for _ in range(_MOST_OF_ROBOTS + 1):
        exchange = ask(at, limits._replace(size=LARGEST_ROBOTS), deadline, lambda _: False)
        status = exchange.head.status
        if status >= 500 or status == 429:  # then nobody may fetch anything (RFC 9309, 2.3.1.4)
            raise CannotFetch(
                at.url, f"the site does not tell what programs may fetch: its robots.txt answers {status}"
            )
        if status not in _REDIRECTS or not exchange.head.field("Location"):
            coding = exchange.head.field("Content-Encoding")
            body = exchange.body if exchange.cut else unpacked(exchange.body, coding, LARGEST_ROBOTS, at.url)
            return body.decode("utf-8", "replace") if status == 200 else ""
        at = _next(at, exchange.head)
    return ""


def _is_page(head: Head) -> bool:
    """Is it a page, which is wanted whole? A redirect's body is nobody's. Raises CannotFetch where it is neither."""
    if head.status in _REDIRECTS:
        return False
    if head.status != 200:
        raise CannotFetch(head.url, _refusal(head.status))
    kind, _ = _kind(head)
    if kind not in _SUFFIXES:
        what = f'is "{kind[:80]}"' if kind else "does not say what it is"
        raise CannotFetch(head.url, f"{what}; HTML pages, PDF documents and plain texts are saved")
    return True


def _refusal(status: int) -> str:
    if status in (404, 410):
        return f"there is no page at this address ({status})"
    if status in (401, 402, 403, 407, 451):
        return f"the server does not give this page to chrono ({status})"
    if status == 429:
        return "the server is asked too often; try again later (429)"
    if status >= 500:
        return f"the server has a fault of its own; try again later ({status})"
    return f"the server answers {status}, and no page"


def _kind(head: Head) -> tuple[str, str]:
    """What an answer is by its Content-Type, and the encoding that it names."""
    kind, _, rest = head.field("Content-Type").partition(";")
    found = re.search(r"(?:^|;)\s*charset\s*=\s*[\"']?\s*([\w.:+-]+)", rest, re.IGNORECASE)
    return kind.strip().lower(), found[1].lower() if found else ""
