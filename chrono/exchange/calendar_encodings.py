"""The bytes of a calendar that are no UTF-8: one line to its text, and a whole file in another script to a refusal."""

import re
from typing import NamedTuple

from chrono.articles import fitting_encoding
from chrono.errors import CannotRead

_CHARSET = re.compile(rb"[^:]*;\s*CHARSET=\"?([\w.:-]+)", re.IGNORECASE)
_FOLD = re.compile(rb"(?:\r\n|\n|\r)[ \t]")
_RUN = re.compile(rb"[\x80-\xff]+")
_BROKEN = re.compile(rb"(?:\xef\xbb\xbf)?[\xc2-\xf4]?[\x80-\xbf]{0,3}")  # one sign of UTF-8 that lost bytes
_LOST, _WHOLE = "\ufffd", 3  # what stands for lost bytes, and how many signs to each run of it tell of UTF-8
_WORD = 3  # bytes beyond ASCII in a row, which words in Latin letters seldom have


class Decoded(NamedTuple):
    """A line; whether its encoding was guessed, and whether signs of it are lost."""

    text: str
    is_guessed: bool = False
    is_damaged: bool = False


def decoded_line(line: bytes) -> Decoded:
    """A line in UTF-8 or what it says of itself; in UTF-8 without some bytes, or else in Windows-1252."""
    named = _CHARSET.match(line)
    for encoding in ("utf-8", named[1].decode("ascii") if named else "utf-8"):
        try:
            return Decoded(line.decode(encoding))
        except (ValueError, LookupError):
            continue
    whole = line.decode("utf-8", "replace")
    signs = sum(char > "\x7f" for char in whole) - whole.count(_LOST)
    if signs > _WHOLE * len(re.findall(f"{_LOST}+", whole)):
        return Decoded(whole, is_damaged=True)
    return Decoded(line.decode("cp1252", "replace"), is_guessed=True)


def refuse_other_script(raw: bytes, shown: str) -> None:
    """Refuse a file of which nothing beyond ASCII is UTF-8 and whose words are in other letters than Latin ones.

    Read as Windows-1252 it would come in as letters that nobody wrote. Raises CannotRead with the encoding that fits.
    """
    lines = [line for line in _FOLD.sub(b"", raw).splitlines() if not line.isascii()]
    if (
        not lines
        or raw.startswith((b"\xff\xfe", b"\xfe\xff"))
        or not all(decoded_line(line).is_guessed for line in lines)
    ):
        return
    text = b"\n".join(lines)
    runs = _RUN.findall(text)
    words = [run for run in runs if len(run) >= _WORD and not _BROKEN.fullmatch(run)]
    if 2 * sum(map(len, words)) < sum(map(len, runs)):
        return
    fits = fitting_encoding(text)
    how = f"; {fits} would fit: iconv -f {fits} -t utf-8" if fits else ""
    raise CannotRead(shown, f"not UTF-8, as calendars have to be, nor in Latin letters{how}")
