"""CH503: only another spelling of a participant's name stands in the articles."""

import pytest

from chrono.proof.rules.spelling_variant import BAD
from tests.conftest import codes_of, lines_of, report_on, verdicts_of


def report(name: str, written: str) -> list[str]:
    text = BAD.chronology.replace("{name: Yerlan Koshanov}", f"{{name: {name}}}")
    return lines_of(report_on(text, {"a.txt": BAD.articles["a.txt"].replace("Erlan Koshanov", written)}))


def test_warns_and_asks_for_the_alias() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert lines_of(found) == [
        '10:20 CH503 "Yerlan Koshanov" stands nowhere, but "Erlan Koshanov" does: '
        "if it is the same, add it to `aliases`"
    ]


def test_the_name_itself_is_then_unchecked_and_never_passes() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert verdicts_of(found, "CH501") == ['unchecked: only "Erlan Koshanov" stands there, which may be another name']
    assert not found.clean(strict=True)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Yerlan Koshanov", "Ерлан Кошанов"),
        ("Ерлан Қошанов", "Yerlan Koshanov"),
        ("Tokayev", "Tokaev"),
        ("Zhaparov", "Japarov"),
        ("Khabarovsk", "Habarovsk"),
        ("Nazarbayev", "Nazarbaev"),
    ],
)
def test_knows_how_languages_write_the_same_name(name: str, written: str) -> None:
    assert [line.split()[1] for line in report(name, written)] == ["CH503"]


@pytest.mark.parametrize(
    ("name", "written"),
    [("Tokayev", "Tokarev"), ("Koshanov", "Kochanov"), ("Austria", "Australia"), ("Niger", "Nigeria")],
)
def test_a_name_a_letter_off_is_another_name(name: str, written: str) -> None:
    assert [line.split()[1] for line in report(name, written)] == ["CH501"]


def test_passes_when_the_spelling_is_an_alias() -> None:
    text = BAD.chronology.replace("Yerlan Koshanov}", "Yerlan Koshanov, aliases: [Erlan Koshanov]}")
    assert codes_of(report_on(text, BAD.articles)) == []
