"""Which of several quotations tell of an event."""

import pytest

from tests.conftest import report_on

ACTORS = "actors: {whitfield: {name: Lorna Whitfield}}\n"


def said_of(field: str, article: str, event: str, title: str = "The mayor resigned", quotes: int = 2) -> str:
    """What is said of a field of an event that quotes the first sentences of an article."""
    quoted = "".join(f'      - {{source: a, quote: "{one}"}}\n' for one in article.split(" / ")[:quotes])
    text = f"""\
title: An example
sources: {{a: {{file: a.txt, published: 2025-06-20}}}}
{ACTORS}events:
  - id: one
    title: {title}
{event}    status: occurred
    evidence:
{quoted}"""
    report = report_on(text, {"a.txt": " date 2025-06-20 \n\n" + article.replace(" / ", " ")})
    said = [one.verdict for one in report.verdicts if one.verdict.at.name == field]
    return "; ".join(dict.fromkeys(f"{one.outcome} {one.message}" for one in said))


@pytest.mark.parametrize(
    "second", ["Lorna Whitfield opened a bridge.", "In 2018 the mayor gave Lorna Whitfield a prize."]
)
def test_a_name_of_a_sentence_about_something_else_is_unchecked(second: str) -> None:
    article = f"The mayor resigned on 12 March 2022. / {second}"
    assert "unchecked" in said_of("participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n")


@pytest.mark.parametrize(
    "second", ["Her deputy was Lorna Whitfield.", "Lorna Whitfield asked why the mayor had resigned."]
)
def test_one_of_a_sentence_that_goes_on_passes(second: str) -> None:
    article = f"The mayor resigned on 12 March 2022. / {second}"
    said = said_of("participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n")
    assert "passed" in said
    assert "unchecked" not in said


def test_a_place_must_stand_with_what_the_title_tells() -> None:
    article = "A court ruled on 3 June 2025 that the ledger belongs to the city. / The ledger surfaced in Ghent."
    event, title = "    date: 2025-06-03\n    location: Ghent\n", "A court ruled that the ledger belongs to the city"
    assert "has little of what the title tells" in said_of("location", article, event, title)
    told = article.replace("The ledger surfaced in Ghent", "The court in Ghent ruled on the ledger of the city")
    assert "unchecked" not in said_of("location", told, event, title)


@pytest.mark.parametrize("quotes", [1, 2])
def test_a_date_of_a_sentence_about_something_else_is_unchecked(quotes: int) -> None:
    article = "The mayor resigned. / A blast on 12 March 2022 destroyed the plant."
    assert "has nothing of what the title tells" in said_of("date", article, "    date: 2022-03-12\n", quotes=quotes)


@pytest.mark.parametrize("second", ["It was on 12 March 2022.", "The resignation took effect on 12 March 2022."])
def test_a_date_of_a_sentence_that_goes_on_passes(second: str) -> None:
    article = f"The mayor announced his resignation. / {second}"
    assert "unchecked" not in said_of("date", article, "    date: 2022-03-12\n", "The mayor announced his resignation")


def test_a_figure_of_a_sentence_about_something_else_is_unchecked() -> None:
    article = "The mayor resigned on 12 March 2022. / The fund lost 5 million euros."
    event = "    date: 2022-03-12\n    figures: [{label: lost, value: 5 million, unit: EUR}]\n"
    assert "has nothing of what the title tells" in said_of("figures", article, event)
