"""Events that rest on one source."""

from chrono.findings import Severity
from chrono.proof import Report, check
from chrono.proof.rules import copied_source
from chrono.proof.rules.single_source import BAD, GOOD
from chrono.records import load_text
from tests.conftest import codes_of, verdicts_of

ON = {"single-source": Severity.WARNING}


def report(text: str, *, on: bool = True, **options: tuple[str, ...]) -> Report:
    articles = copied_source.GOOD.articles

    return check(load_text(text, articles).chronology, severity=ON if on else {}, **options)


def test_it_is_off_where_nobody_asks() -> None:
    found = report(BAD.chronology, on=False)
    assert codes_of(found) == []
    assert verdicts_of(found, "CH107") == []
    assert not found.selected


def test_a_weight_brings_it_in() -> None:
    assert verdicts_of(report(BAD.chronology), "CH107") == ['failed: rests on one source, "a"']


def test_its_name_brings_it_in_and_the_beginning_of_its_code_does_not() -> None:
    assert codes_of(report(BAD.chronology, on=False, select=("single-source",))) == ["CH107"]
    assert codes_of(report(BAD.chronology, on=False, select=("CH107",))) == ["CH107"]
    assert codes_of(report(BAD.chronology, on=False, select=("CH1",))) == []


def test_what_is_ignored_stays_away() -> None:
    assert verdicts_of(report(BAD.chronology, ignore=("CH107",)), "CH107") == []


def test_two_independent_sources_pass() -> None:
    assert verdicts_of(report(GOOD.chronology), "CH107") == ['passed: 2 sources say so: "a", "b"']


def test_copies_are_one_text() -> None:

    copies = copied_source.BAD
    found = check(load_text(copies.chronology, copies.articles).chronology, severity=ON)
    assert verdicts_of(found, "CH107") == ['failed: rests on one text, which "a", "b" have alike']
