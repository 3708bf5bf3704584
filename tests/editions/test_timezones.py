"""Clock times in one zone."""

import pytest

from chrono.editions.timezones import in_one_zone
from chrono.records.loader import load_text


def moved(date: str, zone: str = "Asia/Almaty") -> tuple[str, str]:
    head = f"timezone: {zone}\n" if zone else ""
    text = f'title: x\n{head}events:\n  - {{id: e, title: E, date: "{date}"}}\n'
    local = in_one_zone(load_text(text, {}).chronology)
    return str(local.chronology.events[0].date), local.zone


@pytest.mark.parametrize(
    ("date", "local"),
    [
        ("2024-03-28T15:00+05:00", "2024-03-28T15:00"),
        ("2024-03-28T10:00Z", "2024-03-28T15:00"),
        ("2024-03-28T20:30:15Z", "2024-03-29T01:30:15"),
        ("2024-02-28T10:00Z", "2024-02-28T16:00"),
        ("2024-03-28T10:00Z/2024-03-28T11:30Z", "2024-03-28T15:00/2024-03-28T16:30"),
        ("2024-03-28T10:00Z/..", "2024-03-28T15:00/.."),
    ],
)
def test_moments_are_told_as_people_there_count_them(date: str, local: str) -> None:
    assert moved(date) == (local, "Asia/Almaty")


@pytest.mark.parametrize(
    ("date", "local", "zone"),
    [
        ("2024-03-28T15:00+05:00", "2024-03-28T15:00", "UTC+5"),
        ("2024-03-28T15:00-03:30", "2024-03-28T15:00", "UTC−3:30"),
        ("2024-03-28T15:00Z", "2024-03-28T15:00", "UTC"),
        ("2024-03-28T15:00+06:00/2024-03-28T15:00+05:00", "2024-03-28T09:00/2024-03-28T10:00", "UTC"),
    ],
)
def test_without_a_zone_of_its_own_a_chronology_counts_as_all_its_times_do_or_in_utc(
    date: str, local: str, zone: str
) -> None:
    assert moved(date, "") == (local, zone)


@pytest.mark.parametrize(
    "date", ["2024-03-28", "2024-03", "2024-03-28T15:00", "[..2024-03-28]", "2024-03-01/2024-03-02"]
)
def test_days_and_times_without_a_zone_stay(date: str) -> None:
    assert moved(date) == (date, "")


def test_the_clock_times_of_eras_are_moved_as_well() -> None:
    text = (
        "title: x\ntimezone: Asia/Almaty\n"
        "eras:\n  - {name: Blackout, date: 2024-03-28T10:00Z/2024-03-28T11:30Z, context: true}\n"
        "  - {name: Spring, date: 2024-03/2024-05, context: true}\n"
    )
    local, zone = in_one_zone(load_text(text, {}).chronology)
    assert [str(era.date) for era in local.eras] == ["2024-03-28T15:00/2024-03-28T16:30", "2024-03/2024-05"]
    assert zone == "Asia/Almaty"


def test_the_clock_times_of_annotations_are_moved_as_well() -> None:
    text = (
        "title: x\ntimezone: Asia/Almaty\nevents: [{id: a, title: A, date: 2024}]\n"
        "annotations:\n  - {text: Blackout, date: 2024-03-28T10:00Z, context: true}\n"
        "  - {text: The first, event: a, context: true}\n"
    )
    local, zone = in_one_zone(load_text(text, {}).chronology)
    assert [str(one.date) for one in local.annotations] == ["2024-03-28T15:00", "None"]
    assert zone == "Asia/Almaty"
