"""A file to an Article: its text with every character's place, its own date of publication, its language.

`.txt` may begin with ` date YYYY-MM-DD ` and run on into the text; `.md` may have front matter, and its links,
emphasis and headings are markup, not words.
"""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from chrono.dates import EdtfDate, parse_date
from chrono.errors import CannotRead, InvalidDate
from chrono.languages import guess_language
from chrono.marks import read_marks
from chrono.origin import Article
from chrono.places import Lines, Offsets

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; a chronology or article beyond this is refused rather than read for minutes."""


def read_article(source: str, path: Path, shown: str, language: str | None = None) -> Article:
    """Read an article. What cannot be read is an Article with the reason in `problem`, never an exception.

    `shown` is the path as messages name it.
    """
    try:
        raw = read_bytes(path, shown)
    except CannotRead as error:
        return Article(source, shown, problem=error.reason)
    return article_from_bytes(source, raw, shown, language)


def article_from_bytes(source: str, raw: bytes, shown: str, language: str | None = None) -> Article:
    """Read an article's bytes; the suffix of `shown` says what they are."""
    suffix = Path(shown).suffix.lower()
    reader = _READERS.get(suffix)
    if reader is None:
        known = ", ".join(sorted(_READERS))
        return Article(source, shown, problem=f'files of the kind "{suffix or "no suffix"}" are not read ({known} are)')
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Article(source, shown, problem=f"not UTF-8 text: byte 0x{raw[error.start]:02X} at byte {error.start}")
    if "\0" in text:
        return Article(source, shown, problem="not a text: it holds NUL characters")
    if not text.strip():
        return Article(source, shown, problem="the file is empty")
    published, title, stated_language, body, offsets = reader(text)
    if not any(char.isalnum() for char in body):
        return Article(source, shown, problem="the article has a head but no words")
    code = (language or stated_language or guess_language(body)).split("-")[0].lower()
    digest = hashlib.sha256(raw).hexdigest()
    return Article(source, shown, body, Lines(text), offsets, published, title, code, digest)


def read_bytes(path: Path, shown: str) -> bytes:
    """A file's bytes. Raises CannotRead where it is missing, no file, too large or not permitted."""
    try:
        if path.is_dir():
            raise CannotRead(shown, "is a folder, not a file")
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise CannotRead(shown, "no such file") from error
    except PermissionError as error:
        raise CannotRead(shown, "no permission to read it") from error
    except (OSError, ValueError, MemoryError) as error:
        raise CannotRead(shown, f"cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if len(raw) > LARGEST_FILE:
        raise CannotRead(shown, f"larger than {LARGEST_FILE // 2**20} MiB")
    return raw


_Parts = tuple[EdtfDate | None, str | None, str | None, str, Offsets]
_DATE_LINE = re.compile(r"\s*date\s+(\d{4}-\d\d-\d\d)\b[ \t]*", re.IGNORECASE)


def _read_txt(text: str) -> _Parts:
    found = _DATE_LINE.match(text)
    start = found.end() if found else 0
    return (_date_or_none(found[1]) if found else None), None, None, text[start:], Offsets((0,), (start,))


def _date_or_none(text: str) -> EdtfDate | None:
    try:
        return parse_date(text.strip())
    except InvalidDate:
        return None


_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
# A link or picture keeps its words, emphasis and code lose their marks, a heading its number signs.
_MARKUP = re.compile(
    r"<!--.*?-->|!?\[(?=[^\]\n]*\]\()|\]\([^)\s]*(?:\s+\"[^\"]*\")?\)|(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)"
    r"|`+|^[ \t]*(?:#{1,6}|>+|[-*+])[ \t]+|</?[a-zA-Z][^>\n]*>",
    re.MULTILINE | re.DOTALL,
)


def _read_md(text: str) -> _Parts:
    found = _FRONT_MATTER.match(text)
    start = found.end() if found else 0
    head = _front_matter(found[1]) if found else {}
    body, offsets = _without_markup(text, start)
    stated = next((head[key] for key in ("date", "published", "date_published") if head.get(key)), "")
    date = _date_or_none(stated[:10]) or _date_or_none(stated)
    return date, head.get("title"), head.get("language") or head.get("lang"), body, offsets


def _front_matter(text: str) -> dict[str, str]:
    data = read_marks(text.encode("utf-8"), "").data
    if not isinstance(data, dict):
        return {}
    return {str(key).lower(): value for key, value in data.items() if isinstance(value, str)}


def _without_markup(text: str, start: int) -> tuple[str, Offsets]:
    pieces, derived, original, at, length = [], [0], [start], start, 0
    for found in _MARKUP.finditer(text, start):
        pieces.append(text[at : found.start()])
        length += found.start() - at
        at = found.end()
        derived.append(length)
        original.append(at)
    pieces.append(text[at:])
    return "".join(pieces), Offsets(tuple(derived), tuple(original))


_READERS: dict[str, Callable[[str], _Parts]] = {".txt": _read_txt, ".md": _read_md, ".markdown": _read_md}
