"""Names of time zones, as calendars give them."""

from datetime import datetime, timedelta

import pytest

from chrono.exchange.zones import defined_zones, zone_of

SUMMER = datetime(2024, 7, 1, 10)


def offset(name: str) -> str | None:
    zone, _ = zone_of(name, {})
    return f"{SUMMER.replace(tzinfo=zone):%z}" if zone else None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Europe/Berlin", "+0200"),
        ("W. Europe Standard Time", "+0200"),
        ("Eastern Standard Time 1", "-0400"),
        ("America/New York", "-0400"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "+0200"),
        ("(GMT+10:00) Canberra, Melbourne, Sydney", "+1000"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern", "+0200"),
        ("(UTC-08:00) Pacific Time (US & Canada)", "-0700"),
        ("GMT+0100", "+0100"),
        ("UTC-05:30", "-0530"),
        ("PDT", "-0700"),
        ("Eastern Daylight Time", "-0400"),
        ("(UTC-06:00) Central America", "-0600"),
        ("(UTC-07:00) Arizona", "-0700"),
        ("(GMT-08.00) Pacific Time (US & Canada)/Tijuana", "-0700"),
        ("(UTC) Dublin, Edinburgh", "+0100"),
        ("Coordinated Universal Time", "+0000"),
        ("(UTC) Coordinated Universal Time", "+0000"),
        ("(UTC-11:00) Coordinated Universal Time-11", "-1100"),
        ("(UTC-11:00) Coordinated Universal Time-09", None),
        ("(UTC-09:30) Marquesas Islands", "-0930"),
        ("(UTC+05:30) Sri Jayawardenepura", "+0530"),
        ("(UTC-04:00) San Juan", None),
        ("localtime", None),
        ("Factory", None),
        ("posixrules", None),
        ("Central", None),
        ("Customized Time Zone", None),
        ("Etc/UTC-2", None),
        ("CST", None),
        ("GMT+25", None),
    ],
)
def test_a_name_is_a_zone_or_nobody_knows_it(name: str, expected: str | None) -> None:
    assert offset(name) == expected


def test_what_a_name_was_read_as_is_told_where_it_is_another() -> None:
    assert zone_of("Europe/Berlin", {})[1] == ""
    assert zone_of("W. Europe Standard Time", {})[1] == "Europe/Berlin"
    assert zone_of("GMT+0100", {})[1] == "an offset of +01:00"
    assert zone_of("(UTC) Coordinated Universal Time", {})[1] == "UTC"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("(UTC-04:00) San Juan", "says -04:00, and America/Argentina/San_Juan, which it may be, is at -03:00"),
        ("(UTC+06:00) Astana", "says +06:00, and Asia/Almaty, which it may be, is at +05:00"),
        ("(GMT+02:00) Istanbul", "says +02:00, and Europe/Istanbul, which it may be, is at +03:00"),
    ],
)
def test_an_offset_that_is_not_that_of_the_zone_is_told(name: str, reason: str) -> None:
    assert zone_of(name, {}) == (None, f'its time zone "{name}" {reason}')


ZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
"""


def test_a_definition_of_the_file_comes_first_and_a_broken_one_is_left_out() -> None:
    defined = defined_zones([ZONE, "BEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\n", "x"])
    zone, _ = zone_of("Europe/Berlin", defined)
    assert list(defined) == ["Europe/Berlin"]
    assert f"{SUMMER.replace(tzinfo=zone):%z}" == "+0300"


OURS = "\r\n".join(
    """BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
""".splitlines()
)


def test_a_zone_of_the_file_has_its_own_rules() -> None:
    assert defined_zones([OURS])["Ours"].utcoffset(SUMMER) == timedelta(hours=2)


@pytest.mark.parametrize(
    "rule",
    ["RRULE:FREQ=YEARLY\r\nEXDATE;TZID=Europe/Berlin:20240318T100000", "RRULE:FREQ=SECONDLY", "rrule:freq=daily"],
)
def test_a_zone_whose_rules_would_never_end_is_left_out(rule: str) -> None:
    broken = OURS.replace("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", rule)
    assert defined_zones([broken, OURS.replace("Ours", "Other")]).keys() == {"Other"}
