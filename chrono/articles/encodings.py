"""The bytes of a web page to its text, by the labels and rules of the Encoding Standard.

A byte order mark comes first, then the encoding that the page names in a `meta` element or XML declaration; bytes that
are UTF-8 throughout are read so whatever the page says, for browsers save pages as UTF-8 and leave the label.
"""

import codecs
import re

import webencodings

from chrono.languages import HAN

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
_SCANNED = 65_536  # bytes at the beginning in which a page may name its encoding
_META = re.compile(rb"<meta(?=[\s/])([^>]*)>|<\?xml([^>]*)\?>", re.IGNORECASE)
_CHARSET = re.compile(rb"(?<![\w-])(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def named_encoding(raw: bytes) -> str:
    """The label by which a page names its encoding; empty where it names none. Comments and scripts say nothing."""
    head = re.sub(
        rb"<!--.*?(?:-->|\Z)|<(script|style)\b.*?</\1\s*>", b"", raw[:_SCANNED], flags=re.DOTALL | re.IGNORECASE
    )
    for found in _META.finditer(head):
        said = found[1] if found[1] is not None else found[2]
        if re.search(rb"(?<![\w-])(?:name|property)\s*=", said, re.IGNORECASE):
            continue
        if charset := _CHARSET.search(said):
            return charset[1].decode("ascii", "replace").lower()
    return ""


def decode_page(raw: bytes, encoding: str = "") -> tuple[str, str]:
    """The text of a page, and why it has none; `encoding` is what the curator says it is written in.

    The curator may also name what is no encoding of web pages (`kz1048`), as Python calls it.
    """
    for mark, name in _MARKS:
        if raw.startswith(mark) and (not encoding or encoding.lower().startswith("utf")):
            return _decoded(raw[len(mark) :], name)
    label = encoding or named_encoding(raw)
    if not encoding and (not label or not raw.isascii()) and _is_utf8(raw):
        return raw.decode("utf-8"), ""
    known = webencodings.lookup(label) if label else webencodings.UTF8
    if known is not None and known.name == "x-user-defined" and not encoding:
        known = webencodings.lookup("windows-1252")
    if known is None and not encoding and _is_utf8(raw):
        return raw.decode("utf-8"), ""
    if known is None and encoding:
        return _decoded_otherwise(raw, encoding)
    if known is None:
        return "", f'the page says that it is written in "{label}", which is no known encoding{suggestion(raw)}'
    name = known.name
    if name.startswith("utf-16") and not encoding:  # as browsers do: what was read as ASCII so far is no UTF-16
        name = "utf-8"
    text, problem = _decoded(raw, name)
    if not encoding and not problem and (other := _rather(raw, text, name)):
        return "", f"its letters are no words in {name}, which the page names{_would_fit(other)}"
    return text, problem


def _rather(raw: bytes, text: str, name: str) -> str:
    """The encoding that a page is surely in, where what it names makes no words of its letters; empty otherwise."""
    shown = _TAGS.sub(" ", text)
    letters = [char for char in shown if char.isalpha()]
    foreign = [char for char in letters if ord(char) > 127]
    if len(foreign) < _ENOUGH or len(foreign) <= len(letters) / 2:
        return ""
    cyrillic = sum(map(bool, map(_OF_CYRILLIC.match, foreign)))
    is_one = len(_MIXED.findall(shown)) < _FEW and cyrillic > len(foreign) / 2 and not _DRAWN.search(shown)
    if is_one or any(char > "\u2e7f" for char in foreign):  # Chinese, whose letters are many
        return ""
    other = sure_encoding(_TAGS_OF_BYTES.sub(b" ", raw))
    return other if other != name else ""


_TAGS = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_TAGS_OF_BYTES = re.compile(_TAGS.pattern.encode(), re.DOTALL | re.IGNORECASE)
_OF_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_FEW = 3  # words with a capital behind a small letter, which any page may have
_DRAWN = re.compile(r"[\u2500-\u259f]{1,3}\w")  # lines of tables inside words


def is_encoding(label: str) -> bool:
    """Does a label name an encoding of the web?"""
    return webencodings.lookup(label) is not None


def told_encoding(raw: bytes, label: str) -> str:
    """The encoding that must be told of a page which was sent with a label of it; empty where the page shows it itself.

    A page that is UTF-8 throughout shows it, as it does in `decode_page`; so does one that names an encoding.
    """
    known = webencodings.lookup(label) if label else None
    shows = named_encoding(raw) or any(raw.startswith(mark) for mark, _ in _MARKS)
    if known is None or known.name == "utf-8" or shows or (not raw.isascii() and _is_utf8(raw)):
        return ""
    return str(known.name)


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(raw: bytes, name: str) -> tuple[str, str]:
    codec = webencodings.lookup(name)
    try:
        text: str = codec.codec_info.decode(raw, "chrono-c1" if name.startswith("windows-") else "strict")[0]
    except UnicodeDecodeError as error:
        shown = "UTF-8" if name == "utf-8" else name
        return "", f"not {shown} text: byte 0x{raw[error.start]:02X} at byte {error.start}{suggestion(raw)}"
    return text, ""


def _decoded_otherwise(raw: bytes, name: str) -> tuple[str, str]:
    """The text of bytes in an encoding that the standard of the web leaves out, and Python knows."""
    try:
        if codecs.lookup(name).name.replace("_", "-") not in _NO_CHARSETS:
            return raw.decode(name), ""
    except UnicodeDecodeError as error:
        return "", f"not {name} text: byte 0x{raw[error.start]:02X} at byte {error.start}{suggestion(raw)}"
    except (LookupError, ValueError):
        pass
    return "", f'"{name}" is no known encoding{suggestion(raw)}'


_NO_CHARSETS = frozenset("idna punycode raw-unicode-escape undefined unicode-escape".split())


def _control(error: UnicodeError) -> tuple[str, int]:
    """A byte that a Windows code page leaves out is the control character of its number, in the standard."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return chr(error.object[error.start]), error.start + 1


codecs.register_error("chrono-c1", _control)


def suggestion(raw: bytes) -> str:
    """What to say of bytes in another encoding: the one that fits, or nothing."""
    name = fitting_encoding(raw)
    return _would_fit(name) if name else ""


def _would_fit(name: str) -> str:
    return f"; {name} would fit, say it as encoding of the source"


def fitting_encoding(raw: bytes) -> str:
    """The encoding that all bytes are most likely in, of those that pages may name; empty where none fits."""
    for name in _likely(raw):
        known = webencodings.lookup(name) or webencodings.lookup(name.replace("cp", "windows-"))
        if known is None or known.name in ("utf-8", "utf-16le", "utf-16be"):
            continue
        try:
            text = known.codec_info.decode(raw, "strict")[0]
        except UnicodeDecodeError:
            continue
        letters = [char for char in text if ord(char) > 127]
        if letters and sum(map(str.isalpha, letters)) / len(letters) > _LETTERS:
            return str(known.name)
    return ""


def sure_encoding(raw: bytes) -> str:
    """The encoding that fits, where what it gives is surely meant: Cyrillic words or Chinese in common characters, with
    hardly any letters but these. In others the letters of one language look like those of another."""
    name = fitting_encoding(raw) if sum(byte > 127 for byte in raw[:_SAMPLE]) >= _ENOUGH else ""
    text = _decoded(raw, name)[0] if name else ""
    letters = [char for char in text if char.isalpha()]
    foreign = [char for char in letters if ord(char) > 127]
    if name in ("gbk", "gb18030"):
        is_one = sum(map(_is_common_han, foreign)) > _NEARLY_ALL * len(foreign) and not _SPACED.search(text)
    else:
        is_one = all(map(_CYRILLIC.match, foreign)) and not _MIXED.search(text) and not _ALIEN.match(text)
    return name if is_one and len(foreign) > len(letters) / 2 else ""


def _is_common_han(char: str) -> bool:
    """Is it one of the characters that the first Chinese standard lists as common, in the order of their sounds?"""
    return b"\xb0" <= char.encode("gb2312", "replace")[:1] <= b"\xd7"


_NEARLY_ALL = 0.95
_CYRILLIC = re.compile(r"[\u0410-\u044f\u0401\u0451\u0404\u0454\u0406\u0456\u0407\u0457\u0490\u0491\u040e\u045e]")
# Letters that no language has both: the Kazakh encodings have others in the place of the first.
_ALIEN = re.compile(r"(?s)(?=.*\u0454).*\u044b")
# A word with Latin letters beside others, or a capital behind a small letter: what another encoding makes of a word.
_MIXED = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]|[\u0430-\u045f][\u0400-\u042f]")
_SPACED = re.compile(rf"(?:[{HAN}]{{1,8}} ){{4}}")  # as only Korean parts its words


def _likely(raw: bytes) -> list[str]:
    """Encodings that may be it, the likeliest first; too few signs tell nothing but what they fit into."""
    if sum(byte > 127 for byte in raw[:_SAMPLE]) < _ENOUGH:
        others = ["windows-1251", "gb18030", "shift_jis", "euc-kr", "big5"]
        return ["windows-1252", *others] if _IN_LATIN_WORD.search(raw) else [*others, "windows-1252"]
    from charset_normalizer import from_bytes  # loads for long, and is asked for only where a page cannot be read

    return [guess.encoding for guess in from_bytes(raw[:_SAMPLE])]


_IN_LATIN_WORD = re.compile(rb"[A-Za-z][\xc0-\xff](?![\x80-\xff])")  # a letter with a mark, as in "caf\xe9"
_ENOUGH = 20  # bytes beyond ASCII
_LETTERS = 0.8
_SAMPLE = 100_000
