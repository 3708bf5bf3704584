"""Questions and answers to a WARC 1.1 file (ISO 28500:2017), from which archives and their programs replay a page.

The same answers give the same bytes: a record's id is made of what is in it, and its date is that of the answer.
"""

import hashlib
import uuid
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from chrono.web.connection import AGENT, Exchange

_FORMAT = "WARC File Format 1.1"
_CONFORMS = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
_HTTP = "application/http;msgtype="


def to_warc(exchanges: Sequence[Exchange], moment: datetime) -> bytes:
    """A WARC file of exchanges; `moment` is the date of those whose answer does not tell the time."""
    dates = [_date(exchange, moment) for exchange in exchanges]
    block = f"software: {AGENT}\r\nformat: {_FORMAT}\r\nconformsTo: {_CONFORMS}\r\nrobots: obey\r\n".encode("ascii")
    own = _id("warcinfo", dates[0], *(one.response for one in exchanges))
    about = [("WARC-Type", "warcinfo"), ("WARC-Record-ID", own), ("WARC-Date", dates[0])]
    records = [_record([*about, ("Content-Type", "application/warc-fields")], block)]
    for exchange, date in zip(exchanges, dates, strict=True):
        records += _pair(exchange, date, own)
    return b"".join(records)


def _date(exchange: Exchange, moment: datetime) -> str:
    try:
        moment = parsedate_to_datetime(exchange.head.field("Date"))
        if moment.tzinfo is None:  # -0000, which says nothing of the zone
            moment = moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError):
        pass
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _id(kind: str, date: str, *parts: bytes) -> str:
    name = " ".join((kind, date, *(hashlib.sha256(part).hexdigest() for part in parts)))
    return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}>"


def _pair(exchange: Exchange, date: str, warcinfo: str) -> Iterator[bytes]:
    """The record of an answer, and that of its question."""
    url = exchange.head.url
    answer = _id("response", date, url.encode("ascii"), exchange.response)
    question = _id("request", date, url.encode("ascii"), exchange.request, exchange.response)
    shared = [
        ("WARC-Date", date),
        ("WARC-Target-URI", url),
        ("WARC-IP-Address", exchange.ip),
        ("WARC-Warcinfo-ID", warcinfo),
    ]
    cut = [("WARC-Truncated", "length")] if exchange.cut else []
    kind = [("Content-Type", f"{_HTTP}response")]
    if not exchange.head.field("Transfer-Encoding"):  # of a body in chunks some programs take it with their marks
        kind.append(("WARC-Payload-Digest", _digest(exchange.body)))
    yield _record([("WARC-Type", "response"), ("WARC-Record-ID", answer), *shared, *cut, *kind], exchange.response)
    kind = [("WARC-Concurrent-To", answer), ("Content-Type", f"{_HTTP}request")]
    yield _record([("WARC-Type", "request"), ("WARC-Record-ID", question), *shared, *kind], exchange.request)


def _record(fields: Sequence[tuple[str, str]], block: bytes) -> bytes:
    written = [*fields, ("WARC-Block-Digest", _digest(block)), ("Content-Length", str(len(block)))]
    head = "".join(f"{name}: {value}\r\n" for name, value in written)
    return f"WARC/1.1\r\n{head}\r\n".encode("ascii") + block + b"\r\n\r\n"


def _digest(block: bytes) -> str:
    return f"sha256:{hashlib.sha256(block).hexdigest()}"
