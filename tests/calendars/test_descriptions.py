"""What a calendar shows of an event, in words."""

import re

import pytest

from chrono.calendars.descriptions import (
    Checked,
    categories_of,
    description_of,
    is_summary_of,
    name_of,
    summary_of,
)
from chrono.proof.checker import check
from chrono.proof.confidence import confidence_of
from chrono.proof.examples import TREATY, VISIT, Example
from chrono.records.loader import load_text
from tests.conftest import report_on


def description(example: Example) -> list[str]:
    chronology = example.load().chronology
    report, event = check(chronology), chronology.events[0]
    judged = report.by_event()[event.id]
    checks = Checked(judged, confidence_of(report, event, judged))
    return description_of(chronology, event, checks, draft=False).text.split("\n")


def test_the_date_and_its_precision_come_first_and_the_verdict_last() -> None:
    lines = description(TREATY)
    assert lines[0] == "Date: May 2023, known to the month only (EDTF 2023-05)"
    assert lines[-1].startswith("Checked by chrono:")


def test_description_in_chinese_has_its_signs_alone() -> None:
    chronology = VISIT.load().chronology
    report, event = check(chronology), chronology.events[0]
    judged = report.by_event()[event.id]
    checks = Checked(judged, confidence_of(report, event, judged))
    said = description_of(chronology, event, checks, draft=True, language="zh")
    own = re.sub(r"“.*?”|\S+/\S+", "", "\n".join((*said.before, *said.behind)))
    assert said.before[1] == "日期：2024年3月28至30日（EDTF 2024-03-28/2024-03-30）"
    assert re.findall(r"[:;,.()]", own) == []


def test_title_in_chinese_is_parted_by_a_colon_of_its_script() -> None:
    event = TREATY.but("date: 2023-05\n", "date: 2023-05\n    status: cancelled\n").load().chronology.events[0]
    shown = summary_of(event, draft=True, language="zh")
    assert ("：" in shown, ":" in shown) == (True, False)
    assert is_summary_of(shown, event.title, "cancelled")


@pytest.mark.parametrize("shown", ["已取消: Agreement on visas", "已取消：Agreement on visas"])
def test_title_written_by_an_earlier_edition_is_known_again(shown: str) -> None:
    assert is_summary_of(shown, "Agreement on visas", "cancelled")


def test_the_passage_stands_with_its_source_and_day() -> None:
    lines = description(VISIT)
    assert "“scheduled to visit China from March 28 to 30”" in lines
    assert "— a, 26 March 2024" in lines


def test_a_plan_says_as_of_when() -> None:
    assert "Status: planned, as of 26 March 2024" in description(VISIT)


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        ("date: 2023-05\n", "date: 2023-05\n", "≈ May 2023: Agreement on visas"),
        ("date: 2023-05\n", "date: 2023-05-09\n", "Agreement on visas"),
        ("date: 2023-05\n", "date: 2023-05-09\n    status: cancelled\n", "Cancelled: Agreement on visas"),
    ],
)
def test_a_title_begins_with_what_is_doubtful_or_off(old: str, new: str, title: str) -> None:
    event = TREATY.but(old, new).load().chronology.events[0]
    assert summary_of(event, draft=False) == title
    assert summary_of(event, draft=True) == f"[draft, not verified] {title}"


@pytest.mark.parametrize(
    ("shown", "title", "status", "is_own"),
    [
        ("Hearing", "Hearing", "occurred", True),
        ("[draft, not verified] ≈ May 2023: Disputed: Denied: Hearing", "Hearing", "denied", True),
        ("Планируется: Слушание", "Слушание", "planned", True),
        ("A\\, b\\; c", "A, b; \n c", "occurred", True),
        ("Cancelled: Hearing", "Hearing", "occurred", False),
        ("No Hearing", "Hearing", "occurred", False),
        ("Fine of 15 million", "Fine of 1.5 million", "occurred", False),
        ("Hearing: put off", "Hearing", "occurred", False),
    ],
)
def test_only_what_chrono_writes_before_a_title_leaves_it_its_own(
    shown: str, title: str, status: str, is_own: bool
) -> None:
    assert is_summary_of(shown, title, status) is is_own


def test_an_approximate_date_is_a_category() -> None:
    chronology = TREATY.load().chronology
    assert categories_of(chronology, chronology.events[0]) == ["approximate date"]


def test_an_actor_stands_with_the_role() -> None:
    text = TREATY.but("events:", "actors:\n  h: {name: Anna Holm, role: minister}\nevents:")
    assert name_of(text.load().chronology, "h") == "Anna Holm (minister)"
    assert name_of(text.load().chronology, "Peru") == "Peru"


def clock(date: str, zone: str = "Asia/Almaty") -> list[str]:
    text = f'title: x\ntimezone: {zone}\nevents:\n  - {{id: e, title: E, date: "{date}"}}\n'
    chronology = load_text(text, {}).chronology
    told = description_of(chronology, chronology.events[0], None, draft=False).text.split("\n")
    return [line for line in told if line.startswith("Local time")]


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2024-03-01T10:30", "10:30"),
        ("2024-03-28T15:00+05:00", "15:00"),
        ("2024-03-01T20:00-05:00", "2 March 2024, 06:00"),
        ("2024-03-28T10:00+05:00/2024-03-28T12:00+05:00", "10:00 – 12:00"),
    ],
)
def test_the_local_time_is_that_of_the_chronology(date: str, told: str) -> None:
    assert clock(date) == [f"Local time: {told} (Asia/Almaty)"]


def test_a_day_has_no_local_time() -> None:
    assert clock("2024-03-01") == []


MEETING = """\
id: c
title: T
sources:
  s: {title: S, published: 2024-03-26, file: s.txt}
events:
  - {id: a, title: Встреча, date: 2024-05, status: planned, participants: [Ann],
     evidence: [{source: s, quote: Встреча}]}
"""


def test_words_are_in_the_language_of_the_reader() -> None:
    report = report_on(MEETING, {"s.txt": "Встреча пройдёт в мае 2024 года."})
    (event,) = report.chronology.events
    judged = report.by_event()["a"]
    checks = Checked(judged, confidence_of(report, event, judged))
    told = description_of(report.chronology, event, checks, draft=True, language="ru").text.split("\n")
    assert summary_of(event, draft=True, language="ru") == "[черновик, не проверено] ≈ май 2024: Планируется: Встреча"
    assert told[:4] == [
        "Черновик, не проверено.",
        "Дата: май 2024, известно с точностью до месяца (EDTF 2024-05)",
        "Статус: планируется, по состоянию на 26 марта 2024",
        "Участники: Ann",
    ]
    assert told[-1].startswith("Проверка chrono: дата – ")
    assert not re.search("[a-z]{4}", told[-1].replace("chrono", ""))
    assert categories_of(report.chronology, event, language="kk") == ["шамамен алынған күн"]
