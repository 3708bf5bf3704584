"""The bytes of calendars that are no UTF-8."""

import pytest

from chrono.errors import CannotRead
from chrono.exchange.calendar_encodings import decoded_line, refuse_other_script

TITLE = "SUMMARY:Встреча министров транспорта в Астане\r\nLOCATION:Астана, дворец\r\n"
CHINESE = "SUMMARY:外交部长会谈，讨论铁路建设和边境贸易问题\r\nLOCATION:北京人民大会堂\r\n"


@pytest.mark.parametrize(
    ("text", "encoding", "fits"),
    [
        (TITLE, "windows-1251", "windows-1251"),
        (TITLE, "koi8-r", "koi8-r"),
        (CHINESE, "gb18030", "gb18030"),
        ("SUMMARY:Встреча\r\n", "windows-1251", "windows-1251"),
    ],
)
def test_file_in_another_script_is_refused_with_the_encoding_that_fits(text: str, encoding: str, fits: str) -> None:
    with pytest.raises(CannotRead, match=f"nor in Latin letters; {fits} would fit: iconv -f {fits} -t utf-8"):
        refuse_other_script(text.encode(encoding), "x.ics")


@pytest.mark.parametrize(
    "raw",
    [
        TITLE.encode(),
        TITLE.encode().replace("В".encode(), b"\xd0\r\n \x92"),
        TITLE.encode() + "SUMMARY:Café".encode("cp1252"),
        TITLE.encode().replace("в".encode(), b"\xd0", 1),
        "SUMMARY:Café à l’école, Zürich – Köln".encode("cp1252"),
        TITLE.encode("utf-16"),
        TITLE.replace(":", ";CHARSET=windows-1251:").encode("windows-1251"),
        b"SUMMARY:x",
    ],
    ids=["utf-8", "folded", "one line", "damaged", "western", "utf-16", "named", "ascii"],
)
def test_file_in_other_encodings_is_read(raw: bytes) -> None:
    refuse_other_script(raw, "x.ics")


@pytest.mark.parametrize(
    ("line", "text", "is_guessed", "is_damaged"),
    [
        ("SUMMARY:Ж".encode(), "SUMMARY:Ж", False, False),
        ("SUMMARY;CHARSET=windows-1251:Ж".encode("cp1251"), "SUMMARY;CHARSET=windows-1251:Ж", False, False),
        ("SUMMARY;CHARSET=none:Caf\u00e9".encode("cp1252"), "SUMMARY;CHARSET=none:Caf\u00e9", True, False),
        ("SUMMARY;CHARSET=undefined:Caf\u00e9".encode("cp1252"), "SUMMARY;CHARSET=undefined:Caf\u00e9", True, False),
        ("SUMMARY:Caf\u00e9".encode("cp1252"), "SUMMARY:Caf\u00e9", True, False),
        ("SUMMARY:Встреча ".encode() + b"\xd0", "SUMMARY:Встреча \ufffd", False, True),
        ("SUMMARY:峰会和会".encode() + b"\xb0\xb8\xbc", "SUMMARY:峰会和会\ufffd\ufffd\ufffd", False, True),
    ],
)
def test_line_is_read_as_what_it_is(line: bytes, text: str, is_guessed: bool, is_damaged: bool) -> None:
    assert decoded_line(line) == (text, is_guessed, is_damaged)


@pytest.mark.parametrize("broken", [b"\xf0\x8e\x89", b"\xef\xbb\xbf\xbe", b"\x9f\x8e\x89"])
def test_one_sign_that_lost_bytes_is_no_other_script(broken: bytes) -> None:
    refuse_other_script(b"SUMMARY:Parade " + broken + b" today", "x.ics")
