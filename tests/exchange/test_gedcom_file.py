"""A GEDCOM file to draft records."""

import pytest

from chrono.dates import parse_date
from chrono.errors import CannotRead, InvalidDate
from chrono.exchange import ImportOptions, read_drafts
from chrono.exchange.drafts import Imported, to_records
from chrono.exchange.gedcom_file import gedcom_date, read_gedcom
from chrono.records.loader import load_text

FAMILY = """\
0 HEAD
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Ada /Byron/
1 SEX F
1 CHAN
2 DATE 1 JAN 2020
1 BIRT
2 DATE 10 DEC 1815
2 PLAC London
2 SOUR @S1@
3 PAGE p. 4
3 DATA
4 TEXT Born on the tenth
5 CONT of Decem
5 CONC ber
2 SOUR A letter
1 OCCU Mathematician
2 DATE FROM 1842 TO 1843
2 ADDR 12 St James's Square
1 EVEN
2 TYPE Meeting with Babbage
2 DATE BEF 1834
1 _MILT
2 DATE 1840
1 BURI
2 PLAC Hucknall
0 @I2@ INDI
1 NAME William /King/
0 @F1@ FAM
1 HUSB @I2@
1 WIFE @I1@
1 MARR
2 DATE @#DJULIAN@ 8 JUL 1835
1 DIV Y
2 DATE ABT 1850
1 NO ENGA
2 DATE FROM 1800
0 @S1@ SOUR
1 TITL Parish register
0 @N1@ NOTE A note
0 TRLR
"""


def family(text: str = FAMILY) -> Imported:
    return read_gedcom(text.encode(), "a.ged")


def test_events_of_people_and_families_become_drafts() -> None:
    assert [(one.id, one.title, one.date, one.summary) for one in family().drafts] == [
        ("birth-of-ada-byron", "Birth of Ada Byron", "1815-12-10", ""),
        ("occupation-of-ada-byron", "Occupation of Ada Byron", "1842/1843", "Mathematician"),
        ("meeting-with-babbage-ada-byron", "Meeting with Babbage: Ada Byron", "[..1834]", ""),
        ("milt-ada-byron", "Milt: Ada Byron", "1840", ""),
        ("divorce-of-william-king-and-ada-byron", "Divorce of William King and Ada Byron", "1850~", ""),
    ]


def test_place_people_and_sources_are_kept() -> None:
    birth = family().drafts[0]
    assert (birth.location, birth.participants) == ("London", ("Ada Byron",))
    assert (birth.source, birth.quote) == ("Parish register, p. 4", "Born on the tenth of December")
    assert birth.more == (("A letter", ""),)
    assert family().drafts[-1].participants == ("William King", "Ada Byron")


def test_what_has_no_date_that_is_read_is_refused_with_its_line() -> None:
    assert family().refused == (
        ("line 26, Burial of Ada Byron", "it has no date"),
        (
            "line 33, Marriage of William King and Ada Byron",
            '"@#DJULIAN@ 8 JUL 1835": no year, month or day of the Gregorian calendar',
        ),
    )


def test_what_is_in_no_record_is_told() -> None:
    assert family().notes == (
        "not in a record: 7 facts of people and families without an event (names, links, notes)",
        "not in a record: what events have as ADDR",
        "not in a record: entries of the kind NOTE",
    )


def test_records_made_of_it_are_read() -> None:
    found = family()
    loaded = load_text(to_records(found.title, found.drafts), {})
    assert [str(one.date) for one in loaded.chronology.events] == [one.date for one in found.drafts]


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("1850", "1850"),
        ("MAR 1850", "1850-03"),
        ("3 MAR 1850", "1850-03-03"),
        ("@#DGREGORIAN@ 3 MAR 1850", "1850-03-03"),
        ("GREGORIAN 3 MAR 1850", "1850-03-03"),
        ("abt mar 1850", "1850-03~"),
        ("CAL 1850", "1850~"),
        ("EST 3 MAR 1850", "1850-03-03~"),
        ("BEF 1850", "[..1850]"),
        ("AFT MAR 1850", "[1850-03..]"),
        ("BET 1850 AND 1852", "[1850..1852]"),
        ("FROM 1850 TO 1852", "1850/1852"),
        ("FROM 1850", "1850/.."),
        ("TO 1852", "../1852"),
        ("44 BC", "-0043"),
        ("1 B.C.", "0000"),
        ("44 BCE", "-0043"),
        ("850", "0850"),
    ],
)
def test_a_date_says_no_more_than_the_file(when: str, date: str) -> None:
    assert gedcom_date(when) == date
    assert str(parse_date(date)) == date


@pytest.mark.parametrize(
    "when",
    [
        "@#DHEBREW@ 2 TVT 5758",
        "JULIAN 1 MAR 1700",
        "11 FEB 1731/32",
        "(in the spring)",
        "INT 1850 (spring)",
        "0",
        "3/4/1850",
    ],
)
def test_what_would_have_to_be_guessed_is_no_date(when: str) -> None:
    with pytest.raises(InvalidDate, match="no year, month or day of the Gregorian calendar"):
        gedcom_date(when)


@pytest.mark.parametrize("when", ["31 FEB 1850", "BET MAR 1850 AND 1851"])
def test_a_date_that_there_is_not_is_refused(when: str) -> None:
    text = f"0 HEAD\n0 @I@ INDI\n1 BIRT\n2 DATE {when}\n"
    ((name, reason),) = family(text).refused
    assert (name, reason.startswith(f'"{when}": ')) == ("line 3, Birth of I", True)


@pytest.mark.parametrize(
    ("text", "line"), [("0 HEAD\nno\n", 2), ("1 NAME x\n", 1), ("0 HEAD\n2 X y\n", 2), ("0 INDI\n", 1)]
)
def test_a_file_of_another_kind_is_not_read(text: str, line: int) -> None:
    with pytest.raises(CannotRead, match=f"a.ged: line {line} is no line of GEDCOM"):
        family(text)


def test_letters_in_another_encoding_are_not_guessed() -> None:
    with pytest.raises(CannotRead):
        read_gedcom("0 HEAD\n0 @I@ INDI\n1 NAME Müller\n".encode("latin-1"), "a.ged")


def test_it_is_told_by_its_suffix() -> None:
    found = read_drafts(FAMILY.encode(), "a.ged", ImportOptions())
    assert (found.unit, len(found.drafts)) == ("event", 5)
