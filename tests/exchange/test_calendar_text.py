"""The bytes of calendars to the lines of their events, in whatever state they are."""

import pytest

from chrono.exchange.calendar_text import split_calendar

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"


def event(name: str, *more: str, end: str = "END:VEVENT\r\n") -> str:
    return "\r\n".join(("BEGIN:VEVENT", f"SUMMARY:{name}", *more, "")) + end


def names(text: str | bytes) -> list[str]:
    raw = text.encode() if isinstance(text, str) else text
    return [line.partition(":")[2] for one in split_calendar(raw).events for line in one.lines if "SUMMARY" in line]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (HEAD + event("A") + event("B") + "END:VCALENDAR\r\n", ["A", "B"]),
        (HEAD + event("A", end="") + event("B") + "END:VCALENDAR\r\n", ["A", "B"]),
        (HEAD + event("A", end="") + "END:VCALENDAR\r\n" + HEAD + event("B"), ["A", "B"]),
        (HEAD + event("A") + HEAD + event("B", end=""), ["A", "B"]),
        (HEAD + event("A", "BEGIN:VALARM", "SUMMARY:no") + event("B") + "END:VCALENDAR\r\n", ["A", "B"]),
        (HEAD + event("A", "END:VALARM", "DESCRIPTION:x") + "END:VCALENDAR\r\n", ["A"]),
        (HEAD + "None" + event("A") + "END:VCALENDAR\r\n", ["A"]),
        (HEAD + event("A").removesuffix("\r\n") + event("B"), ["A", "B"]),
        (HEAD + event("A") + event("B", end="END:VEVEN\r\n").replace("BEGIN:VEVENT", "BEGIN:VEVENT;X") + event("C"),
         ["A", "B", "C"]),
        (HEAD + event("A").replace("BEGIN:VEVENT\r\n", "BEGIN:VEVENT"), ["A"]),
        (HEAD + event("A") + event("B").replace("BEGIN:VEVENT", "BEGIN:VEVENTNT"), ["A", "B"]),
        ("Warning: x on line 3\r\n" + HEAD + event("A"), ["A"]),
        (event("A"), ["A"]),
        (HEAD + event("A").replace("\r\n", "\n") + "end:vcalendar\n", ["A"]),
    ],
)  # fmt: skip
def test_every_event_is_found(text: str, found: list[str]) -> None:
    assert names(text) == found
    assert len(split_calendar(text.encode()).events) == text.upper().count("BEGIN:VEVENT")


def test_a_text_that_ends_like_a_border_is_none() -> None:
    (one,) = split_calendar(
        (HEAD + event("A", "DTEND:20240328T110000Z", "DESCRIPTION:see BEGIN:VEVENT")).encode()
    ).events
    assert one.lines[1:] == ("DTEND:20240328T110000Z", "DESCRIPTION:see BEGIN:VEVENT")


def test_an_event_that_the_file_ends_within_is_cut() -> None:
    assert [one.cut for one in split_calendar((HEAD + event("A") + event("B", end="")).encode()).events] == [
        False,
        True,
    ]


def test_a_fold_may_stand_inside_a_character() -> None:
    raw = "Заседание".encode()
    assert names(
        HEAD.encode() + b"BEGIN:VEVENT\r\nSUMMARY:" + raw[:5] + b"\r\n " + raw[5:] + b"\r\nEND:VEVENT\r\n"
    ) == ["Заседание"]


def test_a_line_end_that_a_program_doubled_is_one() -> None:
    raw = b"BEGIN:VEVENT\r\r\nSUMMARY:Long na\r\r\n me\r\r\nEND:VEVENT\r\r\n"
    assert "SUMMARY:Long name" in str(split_calendar(raw))


def test_what_is_not_utf_8_is_told_and_spoils_no_other_line() -> None:
    found = split_calendar((HEAD + event("Ж")).encode() + event("Caf\u00e9").encode("cp1252"))
    assert [one.lines[0] for one in found.events] == ["SUMMARY:Ж", "SUMMARY:Caf\u00e9"]
    assert found.notes == ("the file is not UTF-8, as calendars have to be; what is not was read as Windows-1252",)


def test_line_that_is_damaged_keeps_its_other_letters_and_is_told() -> None:
    found = split_calendar((HEAD + event("Встреча")).encode().replace("ч".encode(), b"\xd1"))
    assert found.events[0].lines[0] == "SUMMARY:Встре\ufffdа"
    assert found.notes == ("lines with bytes that are no UTF-8, each shown as \ufffd: 1",)


def test_quoted_printable_is_decoded_and_told() -> None:
    line = "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=92=D1=81=\r\n=D1=82, a; b"
    found = split_calendar(f"{HEAD}BEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\n".encode())
    assert found.events[0].lines == ("SUMMARY:Вст\\, a\\; b",)
    assert found.notes == ("texts in the encoding quoted-printable, of an older standard, that were decoded: 1",)


@pytest.mark.parametrize("sign", ["QUOTED-PRINTABLE;CHARSET=ISO-8859-1:M=FCn=\r\nchen", "BASE64:TcO8bmNoZW4="])
def test_the_older_standard_names_an_encoding_alone(sign: str) -> None:
    assert split_calendar((HEAD + event("A", f"SUMMARY;{sign}")).encode()).events[0].lines[1] == "SUMMARY:München"


@pytest.mark.parametrize("charset", ["UTF-8\0", "undefined", "rot13", "no"])
def test_an_encoding_that_is_none_is_read_as_windows_has_it(charset: str) -> None:
    line = f"SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET={charset}:M=FCnchen"
    assert split_calendar((HEAD + event("A", line)).encode()).events[0].lines[1] == "SUMMARY:München"


@pytest.mark.parametrize("name", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_utf_16_is_read_and_told(name: str) -> None:
    mark = "" if name == "utf-16" else "\ufeff"
    found = split_calendar((mark + HEAD + event("Ж")).encode(name))
    assert [one.lines[0] for one in found.events] == ["SUMMARY:Ж"]
    assert found.notes == ("the file is UTF-16, not UTF-8, as calendars have to be; it was read as that",)


def test_a_false_mark_of_utf_16_hides_no_event() -> None:
    assert names(b"\xff\xfe" + (HEAD + event("A")).encode()) == ["A"]


def test_zones_and_other_parts_are_kept_apart() -> None:
    zone = "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    todo = "BEGIN:VTODO\r\nSUMMARY:no\r\nEND:VTODO\r\n"
    found = split_calendar((HEAD + zone + todo + event("A") + "X-WR-CALNAME:Mine\r\n").encode())
    assert found.calendars[0].zones == (zone,)
    assert found.calendars[0].lines == ("VERSION:2.0", "X-WR-CALNAME:Mine")
    assert (found.others["VTODO"], len(found.events)) == (1, 1)


def test_a_text_behind_which_a_line_break_was_lost_ends_its_event() -> None:
    glued = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:ABEGIN:VEVENT\r\nUID:2\r\nSUMMARY:B\r\nEND:VEVENT\r\n"
    found = split_calendar((HEAD + glued).encode())
    assert [one.lines for one in found.events] == [("UID:1", "SUMMARY:A"), ("UID:2", "SUMMARY:B")]
    assert found.notes == ("the end (END:VEVENT) of 1 of the events is missing; each was read up to the next",)


def test_of_an_alarm_without_an_end_what_no_alarm_has_is_the_events() -> None:
    alarm = ("BEGIN:VALARM", "TRIGGER:-PT5M", "DESCRIPTION:Soon", "SUMMARY:Soon", "STATUS:CANCELLED", "UID:1")
    found = split_calendar((HEAD + event("A", *alarm)).encode())
    assert found.events[0].lines == ("SUMMARY:A", "STATUS:CANCELLED", "UID:1")
    assert found.notes == ("the end of an alarm in 1 of the events is missing; what no alarm has was read as theirs",)


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        ("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:=D0=92=\r\n =D1=81", "Вс"),
        ("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:=D0=92=\r\n D1=81", "Вс"),
        ("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:a=3D=", "a="),
        ("DESCRIPTION:sent as quoted-printable; x=", "sent as quoted-printable; x="),
    ],
)
def test_quoted_printable_goes_on_behind_its_sign_and_nowhere_else(lines: str, value: str) -> None:
    (found,) = split_calendar((HEAD + event("A", lines)).encode()).events
    assert found.lines[-1].partition(":")[2] == value


def test_an_end_behind_no_lines_of_an_event_is_no_event_and_is_told() -> None:
    found = split_calendar((HEAD + event("A") + "END:VEVENT\r\n" + event("B") + "END:VCALENDAR\r\n").encode())
    assert [one.lines for one in found.events] == [("SUMMARY:A",), ("SUMMARY:B",)]
    assert found.notes == ("ends (END:VEVENT) with no event before them, which were passed over: 1",)


def test_an_end_behind_lines_of_an_event_is_that_of_one_without_a_beginning() -> None:
    found = split_calendar((HEAD + event("A") + event("B").removeprefix("BEGIN:VEVENT\r\n")).encode())
    assert [(one.lines, one.headless) for one in found.events] == [(("SUMMARY:A",), False), (("SUMMARY:B",), True)]
    assert found.notes == ()
