"""CH702: `before`, `after`, `during` and `same_day` cannot all hold, given the dates."""

import pytest

from chrono.proof.report import Report
from tests.conftest import lines_of, report_on, verdicts_of

QUOTE = "'"


def event(name: str, date: str, relation: str = "") -> str:
    """An event without evidence, as only its date and relations are judged."""
    more = f"    {relation}\n" if relation else ""
    return f"  - id: {name}\n    title: Title of {name}\n    date: {date}\n{more}"


def report(*events: str) -> Report:
    return report_on("title: An example\nevents:\n" + "".join(events))


def order(*events: str) -> list[str]:
    return [line for line in lines_of(report(*events)) if "CH702" in line]


@pytest.mark.parametrize(
    ("x", "y", "relation"),
    [
        ("2024-03-20", "2024-03-21", "before"),
        ("2024-03-20", "2024-04", "before"),
        ("2024-03-18/2024-03-20", "2024-03-21", "during"),
        ("2024-03-18/2024-03-20", "2024-03-19/2024-03-22", "during"),
        ("2023-12-31", "2024-01-01", "before"),
        ("-0043-03-15", "0014-08-19", "before"),
    ],
)
def test_fails_when_no_choice_of_days_can_hold(x: str, y: str, relation: str) -> None:
    assert order(event("x", x), event("y", y, f"{relation}: x")) == [
        f'9:13 CH702 cannot hold: "y" is {relation} "x"; "x" is dated {x}; "y" is dated {y}'
    ]


def test_fails_when_two_of_one_day_share_none() -> None:
    assert order(event("x", "2024-03-20"), event("y", "2024-03-21", "same_day: x")) == [
        '9:15 CH702 cannot hold: "y" is same day as "x"; "y" is dated 2024-03-21; "x" is dated 2024-03-20'
    ]


def test_fails_when_each_is_before_the_other() -> None:
    assert len(order(event("x", "2024-03", "before: y"), event("y", "2024-03", "before: x"))) == 1


@pytest.mark.parametrize(
    ("x", "y", "relation"),
    [
        ("2024-03-20", "2024-03", "after"),
        ("2024-03-20", "2024-03", "before"),
        ("2024-03-20", "2024-03", "same_day"),
        ("2024-03-20", "2024-03-20", "after"),
        ("2024-03", "2024-03-20", "during"),
        ("2021", "2021", "same_day"),
        ("'[2024-03-18..2024-03-22]'", "2024-03-20", "after"),
        ("'[..2024-03-22]'", "2024-03-20", "after"),
    ],
)
def test_is_unchecked_when_some_choice_of_days_holds_and_another_does_not(x: str, y: str, relation: str) -> None:
    found = report(event("x", x), event("y", y, f"{relation}: x"))
    assert verdicts_of(found, "CH702") == [
        f'unchecked: the dates leave it open: "y" is dated {y.strip(QUOTE)}, "x" {x.strip(QUOTE)}'
    ]


PROVED = [
    ("2024-03-20", "2024-03-21", "after"),
    ("2024-03-20", "2024-03-19", "before"),
    ("2023", "2024-03-20", "after"),
    ("2024-03-18/2024-03-22", "2024-03-18", "during"),
    ("2024-03-18/2024-03-22", "2024-03-20/2024-03-22", "during"),
    ("2024-03-20", "2024-03-20", "same_day"),
    ("2024-03-18/2024-03-22", "2024-03-18/2024-03-22", "same_day"),
    ("2024-03-20T15:00", "2024-03-20T16:00", "after"),
]


@pytest.mark.parametrize(("x", "y", "relation"), PROVED)
def test_is_unchecked_when_the_dates_settle_it_and_are_not_proved(x: str, y: str, relation: str) -> None:
    found = report(event("x", x), event("y", y, f"{relation}: x"))
    assert verdicts_of(found, "CH702") == ['unchecked: the date of "y" is unchecked']


def cited(relation: str, first: str = "2024-03-20", second: str = "2024-03-21") -> Report:
    text = f"""\
title: An example
sources: {{a: {{file: a.txt, published: 2024-04-01}}}}
events:
  - id: x
    title: The court met
    date: {first}
    evidence: [{{source: a, quote: The court met on 20 March 2024}}]
  - id: y
    title: The bank closed
    date: {second}
    {relation}
    evidence: [{{source: a, quote: The bank closed on 21 March 2024}}]
"""
    article = " date 2024-04-01 The court met on 20 March 2024.\n\nThe bank closed on 21 March 2024.\n"
    return report_on(text, {"a.txt": article})


def test_passes_when_two_proved_dates_settle_it() -> None:
    assert verdicts_of(cited("after: x"), "CH702") == ['passed: "x" is dated 2024-03-20']


@pytest.mark.parametrize("relation", ["same_day: x", "before: x", "during: x"])
def test_is_unchecked_when_two_proved_dates_are_too_coarse_to_settle_it(relation: str) -> None:
    assert verdicts_of(cited(relation, "2024-03", "2024-03"), "CH702") == [
        'unchecked: the dates leave it open: "y" is dated 2024-03, "x" 2024-03'
    ]


def test_is_unchecked_when_the_date_of_the_other_is_contradicted() -> None:
    found = verdicts_of(cited("after: x", first="2024-03-19"), "CH702")
    assert found == ['unchecked: the date of "x" is contradicted']


@pytest.mark.parametrize(
    ("x", "y", "relation"),
    [("2024-03-20T20:00", "2024-03-20T15:00-08:00", "after"), ("2024-03-20~", "2024-03-25", "after")],
)
def test_is_unchecked_when_a_zone_is_unknown_or_a_date_about_right(x: str, y: str, relation: str) -> None:
    (verdict,) = verdicts_of(report(event("x", x), event("y", y, f"{relation}: x")), "CH702")
    assert verdict.startswith("unchecked: the dates leave it open")


@pytest.mark.parametrize("relation", ["after", "during", "same_day"])
@pytest.mark.parametrize("doubtful", ["1740~", "1740?", "1740%"])
def test_is_unchecked_when_a_date_in_the_way_is_only_about_right(doubtful: str, relation: str) -> None:
    found = report(event("x", doubtful), event("y", "1739", f"{relation}: x"))
    (verdict,) = verdicts_of(found, "CH702")
    words = "same day as" if relation == "same_day" else relation
    assert verdict.startswith(f'unchecked: cannot hold if the dates were exact: "y" is {words} "x"; ')
    assert f'"x" is dated {doubtful}' in verdict


def test_fails_when_each_is_before_the_other_however_doubtful_the_dates() -> None:
    assert len(order(event("x", "1740~", "before: y"), event("y", "1739", "before: x"))) == 1


def test_fails_when_an_open_date_begins_too_late() -> None:
    assert order(event("x", "'[2024-03-22..]'"), event("y", "2024-03-20", "after: x")) == [
        '9:12 CH702 cannot hold: "y" is after "x"; "x" is dated [2024-03-22..]; "y" is dated 2024-03-20'
    ]


def test_shows_the_chain_when_only_all_together_cannot_hold() -> None:
    chain = (
        event("x", "2024-03-20", "before: y"),
        event("y", "2024-03", "before: z"),
        event("z", "2024-03-19"),
    )
    assert order(*chain) == [
        '10:13 CH702 cannot hold: "y" is before "z"; "x" is before "y"; '
        '"z" is dated 2024-03-19; "x" is dated 2024-03-20'
    ]


def test_stands_at_the_name_when_it_is_one_of_a_list() -> None:
    events = (event("x", "2024-03-20"), event("y", "2024-03-21", "before: [z, x]"), event("z", "2024-03-22"))
    assert [line.split()[0] for line in order(*events)] == ["9:17"]


def test_tells_two_separate_contradictions_apart() -> None:
    events = (
        event("x", "2024-03-20"),
        event("y", "2024-03-21", "before: x"),
        event("u", "2024-03-20"),
        event("v", "2024-03-21", "before: u"),
    )
    assert [line.split()[0] for line in order(*events)] == ["9:13", "16:13"]


def test_names_both_contradictions_of_linked_events() -> None:
    events = (
        event("x", "2024-03-20"),
        event("y", "2024-03-21", "before: x"),
        event("z", "2024-03-22", "before: x"),
    )
    assert [line.split()[0] for line in order(*events)] == ["9:13", "13:13"]


def test_decides_by_the_clock_when_both_are_of_one_day() -> None:
    times = ("2024-03-20T15:00+05:00", "2024-03-20T10:00+05:00")
    assert order(event("x", times[0]), event("y", times[1], "before: x")) == []
    assert order(event("x", times[0]), event("y", times[1], "after: x")) == [
        f'9:12 CH702 cannot hold: "y" is after "x"; "y" is dated {times[1]}; "x" is dated {times[0]}'
    ]


def test_counts_the_zone_when_the_clocks_differ() -> None:
    x = event("x", "2024-03-20T10:00+05:00")
    assert order(x, event("y", "2024-03-20T06:00+00:00", "after: x")) == []
    assert len(order(x, event("y", "2024-03-20T04:00+00:00", "after: x"))) == 1
