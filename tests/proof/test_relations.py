"""Relations over uncertain dates."""

import pytest

from chrono.proof.relations import contradictions, narrowed
from chrono.records.loader import load_text


def cycles(*events: str) -> list[str]:
    text = "title: x\nevents:\n" + "".join(f"  - {{title: T, {event}}}\n" for event in events)
    return [str(one.said) for one in contradictions(load_text(text, {}).chronology)]


def test_certain_order_is_consistent() -> None:
    assert cycles("id: a, date: 2024-01, before: b", "id: b, date: 2024-02") == []


def test_the_wrong_order_is_named_with_both_dates() -> None:
    assert cycles("id: a, date: 2024-03, before: b", "id: b, date: 2024-02") == [
        '"a" is before "b"; "b" is dated 2024-02; "a" is dated 2024-03'
    ]


def test_dates_that_may_be_in_order_are_consistent() -> None:
    assert cycles("id: a, date: 2024, before: b", "id: b, date: 2024") == []


def test_one_day_may_hold_both_in_order() -> None:
    assert cycles("id: a, date: 2024-03-01, before: b", "id: b, date: 2024-03-01") == []


def test_clock_times_decide_within_a_day() -> None:
    first, second = "2024-03-01T15:00+05:00", "2024-03-01T09:00+05:00"
    assert len(cycles(f'id: a, date: "{first}", before: b', f'id: b, date: "{second}"')) == 1
    assert cycles(f'id: a, date: "{second}", before: b', f'id: b, date: "{first}"') == []


def test_a_circle_of_before_can_never_hold() -> None:
    circle = ("id: a, date: %s, before: b", "id: b, date: %s, before: c", "id: c, date: %s, before: a")
    assert cycles(*(one % "2024" for one in circle)) == ['"c" is before "a"; "b" is before "c"; "a" is before "b"']
    dates = ("2024-01", "2024-02", "2024-03")
    assert len(cycles(*(one % date for one, date in zip(circle, dates, strict=True)))) == 1


def test_an_uncertain_event_is_squeezed_between_two() -> None:
    middle = 'id: m, date: "../..", after: b, before: a'
    assert cycles("id: a, date: 2024-01", "id: b, date: 2024-03", middle.replace('"../.."', "2024")) != []
    assert cycles("id: a, date: 2024-03", "id: b, date: 2024-01", middle.replace('"../.."', "2024")) == []


@pytest.mark.parametrize(
    ("inner", "outer", "holds"),
    [
        ("2024-03-02", "2024-03-01/2024-03-05", True),
        ("2024-03-06", "2024-03-01/2024-03-05", False),
        ("2024-03-04/2024-03-06", "2024-03-01/2024-03-05", False),
        ("2024-03", "2024-03-01/2024-03-05", True),
    ],
)
def test_during(inner: str, outer: str, holds: bool) -> None:
    assert (cycles(f"id: a, date: {inner}, during: b", f"id: b, date: {outer}") == []) is holds


@pytest.mark.parametrize(("other", "holds"), [("2024-03-01", True), ("2024-03", True), ("2024-03-02", False)])
def test_same_day(other: str, holds: bool) -> None:
    assert (cycles("id: a, date: 2024-03-01, same_day: b", f"id: b, date: {other}") == []) is holds


def test_a_hundred_linked_events_are_judged_at_once() -> None:
    chain = [f"id: e{n}, date: 2024, before: e{n + 1}" for n in range(100)] + ["id: e100, date: 2024"]
    assert cycles(*chain) == []


UNCERTAIN = """\
title: An example
events:
  - {id: talks, title: Talks, date: 2024, before: [visit], after: treaty}
  - {id: visit, title: Visit, date: 2024-03-28/2024-03-30}
  - {id: treaty, title: Treaty, date: 2024-02}
"""


def told(text: str) -> dict[str, tuple[str, str]]:
    found = narrowed(load_text(text, {}).chronology)
    return {name: (str(one.earliest), str(one.latest)) for name, one in found.items()}


def test_relations_narrow_an_uncertain_date() -> None:
    assert told(UNCERTAIN) == {"talks": ("2024-02-01", "2024-03-28")}


def test_what_narrows_it_is_said() -> None:
    because = str(narrowed(load_text(UNCERTAIN, {}).chronology)["talks"].because)
    assert '"talks" is before "visit"' in because
    assert '"talks" is after "treaty"' in because
    assert '"visit" is dated 2024-03-28/2024-03-30' in because


def test_a_chain_of_relations_narrows_too() -> None:
    text = UNCERTAIN.replace("title: Treaty, date: 2024-02}", "title: Treaty, date: 2024, before: talks}")
    assert told(text)["treaty"] == ("None", "2024-03-28")


def test_nothing_is_narrowed_by_what_cannot_hold() -> None:
    assert told(UNCERTAIN.replace("before: [visit]", "before: [treaty]")) == {}


def test_a_date_that_is_close_already_stays() -> None:
    assert told(UNCERTAIN.replace("date: 2024,", "date: 2024-03-05,")) == {}


@pytest.mark.parametrize("doubtful", ["2024-02~", "2024-02?", "2024-02%"])
def test_a_date_that_is_only_about_right_narrows_nothing(doubtful: str) -> None:
    text = UNCERTAIN.replace("title: Treaty, date: 2024-02}", f'title: Treaty, date: "{doubtful}"}}')
    assert told(text)["talks"] == ("None", "2024-03-28")


@pytest.mark.parametrize(
    ("first", "second", "relation", "holds"),
    [
        ("2024-03-01T10:00Z", "2024-03-01T10:00Z", "before", True),
        ("2024-03-01T10:00:01Z", "2024-03-01T10:00:00Z", "before", False),
        ("2024-03-01T10:00:00Z", "2024-03-01T10:00:01Z", "after", False),
        ("2024-03-01", "2024-03-01/2024-03-05", "during", True),
        ("2024-03-05", "2024-03-01/2024-03-05", "during", True),
        ("2024-02-29", "2024-03-01/2024-03-05", "during", False),
        ("2024-03-01/2024-03-02", "2024-03-02", "same_day", True),
        ("2024-03-01", "../2024-02-01", "before", False),
        ("2024-03-01", "2024-02-01/..", "before", False),
    ],
)
def test_relations_are_counted_in_seconds(first: str, second: str, relation: str, holds: bool) -> None:
    found = cycles(f'id: a, date: "{first}", {relation}: b', f'id: b, date: "{second}"')
    assert (found == []) is holds


def test_days_that_share_none_are_told_with_both_dates() -> None:
    assert cycles("id: a, date: 2024-03-01, same_day: b", "id: b, date: 2024-03-02") == [
        '"a" is same day as "b"; "a" is dated 2024-03-01; "b" is dated 2024-03-02'
    ]


def test_a_date_that_is_only_about_right_contradicts_no_day() -> None:
    assert cycles("id: a, date: 2024-03-01~, same_day: b", "id: b, date: 2024-03-02") == []
    assert cycles("id: a, date: 2024-03-01, same_day: b", "id: b, date: 2024-03-02~") == []


def test_what_refers_to_no_event_bounds_nothing_and_hides_no_other() -> None:
    found = cycles("id: a, date: 2024-03, before: [nobody, b]", "id: b, date: 2024-02")
    assert found == ['"a" is before "b"; "b" is dated 2024-02; "a" is dated 2024-03']


def test_only_what_narrows_an_end_is_said() -> None:
    text = UNCERTAIN.replace(", after: treaty", "")
    because = str(narrowed(load_text(text, {}).chronology)["talks"].because)
    assert because == '"visit" is dated 2024-03-28/2024-03-30; "talks" is before "visit"'


def test_long_circle_of_relations_is_told_at_once() -> None:
    """By its own bounds, where the fewest are not looked for."""
    count = 150
    events = [f"  - {{id: e{at}, title: A, date: 2024, after: [e{(at + 1) % count}]}}\n" for at in range(count)]
    chronology = load_text("title: T\nevents:\n" + "".join(events), {}).chronology
    found = list(contradictions(chronology))
    assert len(found) == 1
    assert '"e0" is after "e1"' in str(found[0].said)
    assert '"e149" is after "e0"' in str(found[0].said)
