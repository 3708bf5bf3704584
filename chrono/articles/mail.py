"""A message (`.eml`) or a page saved as one file (`.mhtml`) to its text, by the standard library's mail reader.

A message's text begins with the heads its reader sees (From, To, Cc, Date, Subject); then comes its body, as HTML where
it has such a part, as mail programs show it, and the messages that it forwards, beside its own words. What else is
attached is not read. A page holds those in its frames. Places are paragraphs, for a body is encoded in the file.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from types import MappingProxyType

from chrono.articles.encodings import decode_page
from chrono.articles.frames import with_frames
from chrono.documents import Document, PageDate, by_paragraphs
from chrono.findings import PageKind, PageName
from chrono.text import language_of, spaced
from chrono.webpages import read_webpage

_HEADS = ("From", "To", "Cc", "Date", "Subject")


def read_message(raw: bytes) -> Document:
    """Read a message of mail. What cannot be read is a Document with the reason in `problem`."""
    return _guarded(raw, lambda: _message(message_from_bytes(raw, policy=policy.default)))


def read_page_archive(raw: bytes) -> Document:
    """Read a page that a browser saved with all its parts in one file."""
    # Its heads are looked at as they are written: to parse those of thousands of parts takes longer than the page.
    return _guarded(raw, lambda: _archive(message_from_bytes(raw)))


def _guarded(raw: bytes, read: Callable[[], Document]) -> Document:
    if not raw.strip():
        return Document("", problem="the file is empty")
    try:
        return read()
    except MemoryError:
        raise
    except Exception as error:  # the mail reader raises whatever a head of a stranger makes it raise
        return Document("", problem=f"not a message that can be read: {type(error).__name__}")


_NO_MESSAGE = Document("", problem="not a message that can be read: it has no heads")


def _message(message: EmailMessage, depth: int = 0) -> Document:
    heads = [(name, _head(message, name)) for name in _HEADS]
    if not any(value for _, value in heads):
        return _NO_MESSAGE
    top = "".join(f"{name}: {value}\n" for name, value in heads if value)
    part = message.get_body(("html", "plain"))
    problem, body = ("", Document("")) if part is None else _body(part)
    if problem:
        return Document("", problem=problem)
    forwarded = [] if depth >= _DEEPEST_FORWARD else [_message(one, depth + 1) for one in _forwarded(message)]
    body = _joined(body, [one for one in forwarded if not one.problem])
    starts, names = by_paragraphs(body.text)
    shift = len(top) + 1
    return body._replace(
        text=top + "\n" + body.text,
        starts=(*_line_starts(top), *(start + shift for start in starts)),
        names=(*(PageName(PageKind.HEAD, name) for name, value in heads if value), *names),
        title=_head(message, "Subject"),
        published=_sent(message),
        language=language_of(body.text, body.language),
        # The heads are seen, but are no sentences of the message.
        beside=((0, len(top)), *_shifted(body.beside, shift)),
        recased=_shifted(body.recased, shift),
    )


_DEEPEST_FORWARD = 5  # messages in each other


def _forwarded(message: EmailMessage) -> Iterator[EmailMessage]:
    """The messages that a message forwards whole."""
    for part in message.iter_attachments() if message.is_multipart() else ():
        if part.get_content_type() == "message/rfc822":
            yield from (one for one in part.iter_parts() if isinstance(one, EmailMessage))


def _joined(body: Document, forwarded: Sequence[Document]) -> Document:
    """A body with what it forwards behind it, all of which stands beside its own words."""
    for one in forwarded:
        text = f"{body.text.rstrip()}\n\n" if body.text.strip() else ""
        doubt = body.doubt or one.doubt
        body = body._replace(
            text=text + one.text,
            beside=(*body.beside, (len(text), len(text) + len(one.text))),
            struck=" ".join(filter(None, (body.struck, one.struck))),
            hidden=" ".join(filter(None, (body.hidden, one.hidden))),
            whole=f"{body.whole or body.text}\n\n{one.whole or one.text}" if doubt else "",
            doubt=doubt,
            recased=(*body.recased, *_shifted(one.recased, len(text))),
        )
    return body


def _shifted(stretches: Sequence[tuple[int, int]], by: int) -> tuple[tuple[int, int], ...]:
    return tuple((start + by, end + by) for start, end in stretches)


def _archive(message: Message) -> Document:
    parts = [(part, part.get_content_type()) for part in message.walk()]
    pages = [part for part, kind in parts if kind in _HTML]
    if not pages:
        return Document("", problem="it holds no page: no part of it is HTML")
    styles = [text for part, kind in parts if kind == "text/css" for text in _style_of(part)]
    problem, body = _body(pages[0], styles, _by_address(pages[1:]))
    starts, names = by_paragraphs(body.text)
    return body._replace(problem=problem, starts=starts, names=names)


def _by_address(parts: Sequence[Message]) -> dict[str, str]:
    """The sources of the other pages that were saved with a page, by each address that its frames may have for them."""
    found: dict[str, str] = {}
    for part in parts:
        raw = part.get_payload(decode=True)
        if not isinstance(raw, bytes):
            continue
        text, problem = decode_page(raw, _known(part.get_content_charset(""), raw))
        ident = str(part["Content-ID"] or "").strip().strip("<>")
        addresses = (str(part["Content-Location"] or "").strip(), f"cid:{ident}" if ident else "")
        found |= {address: text for address in addresses if address and not problem}
    return found


def _style_of(part: Message) -> Iterator[str]:
    """The text of a style sheet that was saved with the page."""
    raw = part.get_payload(decode=True)
    if isinstance(raw, bytes):
        yield decode_page(raw, _known(part.get_content_charset(""), raw))[0]


def _line_starts(text: str) -> Iterator[int]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at
        at += len(line)


# What a message cites of another one: it stands beside what it says itself.
_CITED = re.compile(r"(?:^On [^\n]{5,120} wrote:\n+)?(?:^>[^\n]*\n?)+", re.MULTILINE)
_HTML = ("text/html", "application/xhtml+xml")


def _body(
    part: Message, styles: Sequence[str] = (), pages: Mapping[str, str] = MappingProxyType({})
) -> tuple[str, Document]:
    """Why a part has no text, and what it says; a page as the style sheets and pages saved with it show it."""
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return "its body cannot be decoded", Document("")
    is_page = part.get_content_type() in _HTML
    text, problem = decode_page(raw, _known(part.get_content_charset(""), raw))
    if problem:
        return problem, Document("")
    text = text.replace("\r\n", "\n")
    if not is_page:
        return "", _without_marks(text)
    page = read_webpage(with_frames(text, pages, "\n".join(styles)), styles)
    if page.problem:
        return page.problem, Document("")
    return "", Document(
        page.text,
        title=page.title,
        published=page.published,
        language=page.language,
        beside=page.beside,
        struck=page.struck,
        hidden=page.hidden,
        whole=page.whole,
        doubt=page.doubt,
        recased=page.recased,
    )


def _without_marks(text: str) -> Document:
    """A plain text whose lines that cite another message lose their marks (`>`), so that its sentences are whole."""
    written, beside, at = "", [], 0
    for found in _CITED.finditer(text):
        written += text[at : found.start()]
        start, depth = len(written), 0
        for line in found[0].splitlines(keepends=True):
            mark = _MARKS.match(line)
            deep = mark[0].count(">") if mark else 0
            written += "\n" * (deep != depth and start < len(written)) + (line[mark.end() :] if mark else line)
            depth = deep
        beside.append((start, len(written)))
        written += "\n" * (text[found.end() : found.end() + 1] not in ("", "\n"))
        at = found.end()
    return Document(written + text[at:], beside=tuple(beside))


_MARKS = re.compile(r"(?:> ?)+")


def _known(charset: str, raw: bytes) -> str:
    """The encoding that a part names, unless it names the one that says nothing and its bytes are more."""
    return "" if charset in {"us-ascii", "ascii"} and not raw.isascii() else charset


def _head(message: EmailMessage, name: str) -> str:
    return spaced(str(message[name] or ""))


def _sent(message: EmailMessage) -> PageDate:
    """The day on which it was sent, by the clock of the sender."""
    sent: datetime | None = getattr(message["Date"], "datetime", None)
    if sent is None:
        return PageDate()
    return PageDate(sent.date().isoformat(), sent.astimezone(UTC) if sent.tzinfo else None, True)
