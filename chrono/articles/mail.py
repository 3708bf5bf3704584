"""A message (`.eml`) or a page saved as one file (`.mhtml`) to its text, by the standard library's mail reader.

A message's text begins with the heads its reader sees (From, To, Cc, Date, Subject); then comes its body, of each part
as HTML where it has that, as mail programs show it, and the messages that it forwards, beside its own words. What else
is attached is not read. A page holds those in its frames. Places are paragraphs, for a body is encoded in the file.
"""

import codecs
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from types import MappingProxyType

from chrono.articles.cited import cited_below, unflowed, without_marks
from chrono.articles.encodings import decode_page, is_encoding
from chrono.articles.frames import with_frames
from chrono.articles.saved_sheets import in_their_media
from chrono.documents import Document, PageDate, by_paragraphs
from chrono.findings import PageKind, PageName
from chrono.text import language_of, spaced
from chrono.webpages import read_webpage

_HEADS = ("From", "To", "Cc", "Date", "Subject")


def read_message(raw: bytes) -> Document:
    """Read a message of mail. What cannot be read is a Document with the reason in `problem`."""
    return _guarded(raw, lambda mail: _message(message_from_bytes(mail, policy=policy.default)))


def read_page_archive(raw: bytes) -> Document:
    """Read a page that a browser saved with all its parts in one file."""
    # Its heads are looked at as they are written: to parse those of thousands of parts takes longer than the page.
    return _guarded(raw, lambda mail: _archive(message_from_bytes(mail)))


def _guarded(raw: bytes, read: Callable[[bytes], Document]) -> Document:
    if not raw.strip():
        return Document("", problem="the file is empty")
    try:
        return read(raw.removeprefix(codecs.BOM_UTF8))
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
    problem, body = _whole_body(message)
    if problem:
        return Document("", problem=problem)
    forwarded = [] if depth >= _DEEPEST_FORWARD else [_message(one, depth + 1) for one in _forwarded(message)]
    body = _joined(body, [one._replace(beside=((0, len(one.text)),)) for one in forwarded if not one.problem])
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


def _whole_body(message: EmailMessage) -> tuple[str, Document]:
    """Why a message cannot be read, and what it says itself: all parts that mail programs show below each other."""
    parts = list(_shown(message))
    if not parts and (kind := _unread_kind(message)):
        return f"its body is of a kind that is not read: {kind}", Document("")
    bodies = [_body(part) for part in parts]
    problem = next((why for why, _ in bodies if why), "")
    return problem, _joined(bodies[0][1], [one for _, one in bodies[1:]]) if bodies else Document("")


def _shown(part: EmailMessage) -> Iterator[EmailMessage]:
    """The texts that a mail program shows of a part: of several forms of one the best, of several parts all."""
    kind = part.get_content_type()
    if part.is_attachment() or kind == "message/rfc822" or (kind.startswith("text/") and part.get_filename()):
        return
    if kind in ("multipart/alternative", "multipart/related"):
        best = part.get_body(("html", "plain"))
        if isinstance(best, EmailMessage):
            yield best
    elif part.is_multipart():
        for one in part.iter_parts():
            if isinstance(one, EmailMessage):
                yield from _shown(one)
    elif kind in ("text/plain", *_HTML):
        yield part


def _unread_kind(message: EmailMessage) -> str:
    """What the body of a message is that has no text which is read (`application/pkcs7-mime`, enciphered)."""
    parts: list[Message] = [one for one in message.walk() if not one.is_multipart()]
    kinds = [one.get_content_type() for one in parts if one.get_content_disposition() != "attachment"]
    return next((kind for kind in kinds if kind.startswith(("application/", "text/"))), "")


def _forwarded(message: EmailMessage) -> Iterator[EmailMessage]:
    """The messages that a message forwards whole."""
    for part in message.iter_attachments() if message.is_multipart() else ():
        if part.get_content_type() == "message/rfc822":
            yield from (one for one in part.iter_parts() if isinstance(one, EmailMessage))


def _joined(body: Document, forwarded: Sequence[Document]) -> Document:
    """A body with others behind it."""
    for one in forwarded:
        text = f"{body.text.rstrip()}\n\n" if body.text.strip() else ""
        doubt = body.doubt or one.doubt
        body = body._replace(
            text=text + one.text,
            title=body.title or one.title,
            language=body.language or one.language,
            beside=(*body.beside, *_shifted(one.beside, len(text))),
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
    root = str(message.get_param("start") or "").strip("<> ")
    first = next((page for page in pages if root and _ident(page) == root), pages[0])
    sheets = _by_address(part for part, kind in parts if kind == "text/css")
    problem, body = _body(first, sheets, _by_address(page for page in pages if page is not first))
    starts, names = by_paragraphs(body.text)
    return body._replace(problem=problem, starts=starts, names=names)


def _by_address(parts: Iterable[Message]) -> dict[str, str]:
    """The sources of what was saved with a page (pages, style sheets), by each address that it may have there."""
    found: dict[str, str] = {}
    for part in parts:
        raw = part.get_payload(decode=True)
        if not isinstance(raw, bytes):
            continue
        text, problem = decode_page(raw, _known(part.get_content_charset(""), raw))
        ident = _ident(part)
        addresses = (str(part["Content-Location"] or "").strip(), f"cid:{ident}" if ident else "")
        found |= {address: text for address in addresses if address and not problem}
    return found


def _ident(part: Message) -> str:
    return str(part["Content-ID"] or "").strip().strip("<>")


def _line_starts(text: str) -> Iterator[int]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at
        at += len(line)


_HTML = ("text/html", "application/xhtml+xml")


def _body(
    part: Message, sheets: Mapping[str, str] = MappingProxyType({}), pages: Mapping[str, str] = MappingProxyType({})
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
        flowed = str(part.get_param("delsp") or "").lower() == "yes"
        return "", without_marks(unflowed(text) if flowed else text)
    styles = in_their_media(text, sheets)
    page = read_webpage(with_frames(text, pages, "\n".join(styles)), styles)
    if page.problem:
        return page.problem, Document("")
    return "", Document(
        page.text,
        title=page.title,
        published=page.published,
        language=page.language,
        beside=(*page.beside, *(() if sheets else cited_below(page.text, page.beside))),
        struck=page.struck,
        hidden=page.hidden,
        whole=page.whole,
        doubt=page.doubt,
        recased=page.recased,
    )


def _known(charset: str, raw: bytes) -> str:
    """The encoding that a part names, unless it names the one that says nothing and its bytes are more, or none that is
    known and its bytes show it themselves."""
    says_nothing = charset in {"us-ascii", "ascii"} and not raw.isascii()
    return "" if says_nothing or (raw.isascii() and not is_encoding(charset)) else charset


def _head(message: EmailMessage, name: str) -> str:
    return spaced(str(message[name] or ""))


def _sent(message: EmailMessage) -> PageDate:
    """The day on which it was sent, by the clock of the sender."""
    sent: datetime | None = getattr(message["Date"], "datetime", None)
    if sent is None:
        return PageDate()
    return PageDate(sent.date().isoformat(), sent.astimezone(UTC) if sent.tzinfo else None, True)
