"""A file to an Article: its text with every character's place, its own date of publication, its language.

`.txt` may begin with ` date YYYY-MM-DD ` and run on into the text; `.md` may have front matter, and its links,
emphasis and headings are markup, not words. A saved `.html` page gives its visible text and what it says of itself, as
do `.mhtml` archives and `.eml` messages; a `.pdf` gives its pages, a `.docx` its paragraphs.
"""

import codecs
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from chrono.articles.article import Article
from chrono.articles.page_heads import without_page_heads
from chrono.articles.titles import document_title, heading_of
from chrono.dates import EdtfDate, parse_date
from chrono.documents import Document
from chrono.errors import CannotRead, InvalidDate
from chrono.files import Lines, read_bytes
from chrono.text import language_of, spaced

if TYPE_CHECKING:
    from chrono.webpages import WebPage


def read_article(
    source: str,
    path: Path,
    shown: str,
    language: str | None = None,
    encoding: str | None = None,
    *,
    pages: str | None = None,
    transcript: bytes | None = None,
) -> Article:
    """Read an article. What cannot be read is an Article with the reason in `problem`, never an exception.

    `shown` is the path as messages name it; the rest is as in `article_from_bytes`.
    """
    try:
        raw = read_bytes(path, shown)
    except CannotRead as error:
        return Article(source, shown, problem=error.reason)
    return article_from_bytes(source, raw, shown, language, encoding, pages=pages, transcript=transcript)


def article_from_bytes(
    source: str,
    raw: bytes,
    shown: str,
    language: str | None = None,
    encoding: str | None = None,
    *,
    pages: str | None = None,
    transcript: bytes | None = None,
) -> Article:
    """Read an article's bytes; the suffix of `shown` says what they are.

    `encoding` is that of a web page which does not say it itself. Of a document only `pages` are read, counted from 1
    (`12-18` or `12`). A `transcript` is the text of what is a picture, read in its place: UTF-8, a form feed between
    pages.
    """
    suffix = Path(shown).suffix.lower()
    digest = hashlib.sha256(raw).hexdigest()
    if transcript is not None:
        return _from_document(source, _transcribed(raw, suffix, transcript), shown, language, digest, pages)
    if suffix in _DOCUMENTS:
        return _from_document(source, _document(raw, suffix), shown, language, digest, pages)
    reader = _READERS.get(suffix)
    if reader is None:
        known = ", ".join(sorted(SUFFIXES))
        return Article(source, shown, problem=f'files of the kind "{suffix or "no suffix"}" are not read ({known} are)')
    if pages:
        return Article(source, shown, problem=_NO_PAGES)
    text, problem = _decoded(raw, suffix, encoding or "")
    if problem:
        return Article(source, shown, problem=problem)
    read = replace(reader(text), source=source, path=shown, lines=Lines(text), sha256=digest)
    if read.problem:
        return read
    if not any(char.isalnum() for char in read.text + read.whole):
        return Article(source, shown, problem=_NO_WORDS_ON_PAGE if suffix in _PAGES else _NO_WORDS_BELOW_HEAD)
    spoken = _language_of(read.whole or read.text, language, read.language)
    return replace(read, language=spoken)


def _document(raw: bytes, suffix: str) -> Document:
    module, function = _DOCUMENTS[suffix]
    document: Document = getattr(import_module(module), function)(raw)
    return document


def _language_of(text: str, told: str | None, stated: str) -> str:
    """The code of a language: what the curator tells, else what the file states, unless its text is surely another."""
    return _code(told) if told else language_of(text, _code(stated))


def _code(language: str) -> str:
    return re.split("[-_]", language)[0].lower()


def _decoded(raw: bytes, suffix: str, encoding: str) -> tuple[str, str]:
    """The text of a file, or the reason why it has none."""
    if suffix in _PAGES or encoding or raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        from chrono.articles.encodings import decode_page

        text, problem = decode_page(raw, encoding)
        if problem:
            return "", problem
    else:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            from chrono.articles.encodings import suggestion

            return "", f"not UTF-8 text: byte 0x{raw[error.start]:02X} at byte {error.start}{suggestion(raw)}"
    if "\0" in text and suffix not in _PAGES:
        return "", "not a text: it holds NUL characters"
    return text, "" if text.strip() else "the file is empty"


def _from_document(
    source: str, document: Document, shown: str, language: str | None, digest: str, pages: str | None
) -> Article:
    if pages and not document.problem:
        first, _, last = pages.partition("-")
        has_pages = bool(document.names) and document.names[0].is_page
        document = document.cut(int(first), int(last or first)) if has_pages else Document("", problem=_NO_PAGES)
    if not document.problem and not any(char.isalnum() for char in document.text + document.whole):
        document = Document("", problem=_NO_WORDS_IN_DOCUMENT)
    if document.problem:
        return Article(source, shown, problem=document.problem)
    spoken = _language_of(document.whole or document.text, language, document.language)
    document = document._replace(title=document_title(document.title, document.text, shown))
    article = Article(source, shown, document.text, document.pages, language=spoken, sha256=digest)
    return replace(_with_said(article, document), unread=document.unread)


def _with_said(article: Article, said: "Document | WebPage") -> Article:
    """An article with what its document or page says of itself, and what it has beside, struck out and hidden."""
    date = said.published
    return replace(
        article,
        published=_date_or_none(date.day) if date.day else None,
        title=said.title or None,
        publisher=said.publisher or None,
        moment=date.moment,
        published_surely=date.sure,
        beside=said.beside,
        struck=said.struck,
        hidden=said.hidden,
        whole=said.whole,
        doubt=said.doubt,
        recased=said.recased,
    )


def _transcribed(raw: bytes, suffix: str, transcript: bytes) -> Document:
    """The text laid beside a file that is a picture, page by page; a PDF has as many."""
    from chrono.documents import count_pages, page_names, without_running_lines

    text, problem = _decoded(transcript, ".txt", "")
    if problem:
        return Document("", problem=f"its text: {problem}")
    pages, is_pdf = text.split("\f"), suffix == ".pdf"
    count, problem = count_pages(raw) if is_pdf else (len(pages) - 1, "")
    if len(pages) > max(count, 1) and not pages[-1].strip():  # what programs write behind the last page, too
        pages.pop()
    if is_pdf and (problem or count != len(pages)):
        return Document("", problem=problem or _OTHER_PAGES.format(len(pages), count))
    starts, at = [], 0
    names = page_names(pages, [""] * len(pages))
    pages = without_running_lines(pages)
    for page in pages:
        starts.append(at)
        at += len(page) + 1
    return Document("\n".join(pages), tuple(starts), names=names)


_OTHER_PAGES = "its text has {} pages and the document {}: part the pages by form feeds (U+000C), as OCR programs do"
_NO_PAGES = "it has no pages of its own, so none can be chosen (pages)"
_NO_WORDS_IN_DOCUMENT = "there are no words in it"
_NO_WORDS_ON_PAGE = "the page has no words: scripts fill it, or it is behind a wall"
_NO_WORDS_BELOW_HEAD = "the article has a head but no words"
_DATE_LINE = re.compile(r"\s*date\s+(\d{4}-\d\d-\d\d)\b[ \t]*", re.IGNORECASE)


def _read_txt(text: str) -> Article:
    found = _DATE_LINE.match(text)
    start = found.end() if found else 0
    published = _date_or_none(found[1]) if found else None
    body, offsets = without_page_heads(text, start)
    title = heading_of(body) or None
    return Article("", "", body, offsets=offsets, published=published, title=title, language="")


def _date_or_none(text: str) -> EdtfDate | None:
    try:
        return parse_date(text.strip())
    except InvalidDate:
        return None


def _read_md(text: str) -> Article:
    from chrono.markdown import front_matter, without_markup

    head, start = front_matter(text)
    plain = without_markup(text, start)
    stated = next((head[key] for key in _PUBLISHED if head.get(key)), "")
    date = _date_or_none(stated[:10]) or _date_or_none(stated)
    language = head.get("language") or head.get("lang") or ""
    heading = _HEADING.search(text, start)
    title = head.get("title") or (_plain(heading[1] or heading[2] or heading[3]) if heading else None)
    return Article(
        "",
        "",
        plain.text,
        offsets=plain.offsets,
        published=date,
        title=title,
        language=language,
        struck=plain.struck,
        hidden=plain.hidden,
        whole=plain.whole,
        doubt=plain.doubt,
    )


def _plain(heading: str) -> str:
    from chrono.markdown import without_markup

    return spaced(without_markup(f"# {heading}", 0).text)


_PUBLISHED = ("date", "published", "date_published", "publishdate")
# A heading, by signs before it or a line below it, and what Pandoc takes for the title.
_HEADING = re.compile(r"^# +(\S[^\n]*?)[ #]*$|^(\w[^\n]*)\n=+[ \t]*$|\A% +(\S[^\n]*)$", re.MULTILINE)


def _read_html(text: str) -> Article:
    from chrono.webpages import read_webpage

    page = read_webpage(text)
    if page.problem:
        return Article("", "", problem=page.problem)
    return _with_said(Article("", "", page.text, offsets=page.offsets, language=page.language), page)


def _read_xhtml(text: str) -> Article:
    """As a page, but an element that ends itself is empty, as XML has it; its tag is nothing to a parser of HTML."""
    return _read_html(_ENDED.sub(lambda tag: tag[0] if tag[1].lower() in _VOID else " " * len(tag[0]), text))


_ENDED = re.compile(r"<([a-zA-Z][\w.-]*)(?:\s[^<>]*)?/>")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())

_PAGES = (".html", ".htm", ".xhtml")
_READERS: dict[str, Callable[[str], Article]] = {
    ".txt": _read_txt,
    ".md": _read_md,
    ".markdown": _read_md,
    **dict.fromkeys(_PAGES, _read_html),
    ".xhtml": _read_xhtml,
}
_DOCUMENTS = {  # the module, and its function from bytes to a Document; loaded when first used
    ".pdf": ("chrono.documents", "read_pdf"),
    ".docx": ("chrono.documents", "read_word"),
    ".odt": ("chrono.documents", "read_open_document"),
    ".eml": ("chrono.articles.mail", "read_message"),
    ".mht": ("chrono.articles.mail", "read_page_archive"),
    ".mhtml": ("chrono.articles.mail", "read_page_archive"),
}
SUFFIXES = frozenset((*_READERS, *_DOCUMENTS))
"""What the names of files end with that can be read."""
