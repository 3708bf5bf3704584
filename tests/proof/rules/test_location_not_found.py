"""CH504: the place's name stands in no article that supports the event."""

import pytest

from chrono.proof.report import Report
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

QUOTE = "met on March 20"


def report(
    place: str, article: str, actors: str = "", source: str = "", quote: str = QUOTE, title: str = "A meeting"
) -> Report:
    """A meeting at a place, whose article is `article` and whose quotation stands in it."""
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26{source}}}
events:
  - id: meeting
    title: {title}
    date: 2024-03-20
    location: {place}
    evidence:
      - source: a
        quote: {quote}
{actors}"""
    return report_on(text, {"a.txt": f" date 2024-03-26 {article}\n"})


ACTORS = "actors:\n  almaty: {name: Almaty, aliases: [Alma-Ata, Алматы, Алма-Ате]}\n"


@pytest.mark.parametrize(
    ("place", "article"),
    [
        ("Astana", "Envoys met on March 20 in Almaty."),
        ("Almaty", "Envoys met on March 20 in Alma-Ata."),
        ("Niger", "Envoys met on March 20 in Nigeria."),
        ("New York", "Envoys met on March 20 in York, a new venue."),
    ],
)
def test_fails_when_the_name_does_not_stand_there(place: str, article: str) -> None:
    assert lines_of(report(place, article)) == [f'8:15 CH504 "{place}" stands nowhere in "a"']


@pytest.mark.parametrize(
    ("place", "article"),
    [
        ("Almaty", "Envoys met on March 20 in Almaty."),
        ("Almaty, Kazakhstan", "Envoys met on March 20 in Almaty, Kazakhstan."),
        ("Xi’an", "Envoys met on March 20 in Xi'an."),
        ("Sao Paulo", "Envoys met on March 20 in São Paulo."),
        ("Geneva", "In Geneva, envoys met on March 20."),
    ],
)
def test_passes_when_the_name_stands_in_the_sentence(place: str, article: str) -> None:
    found = report(place, article)
    assert codes_of(found) == []
    assert verdicts_of(found, "CH504") == ["passed: the sentence of the quotation names it"]


def test_where_an_article_was_written_is_no_place_of_what_it_tells() -> None:
    found = report("Almaty", "ALMATY, March 21. Envoys met on March 20 at the palace.")
    assert verdicts_of(found, "CH504") == [
        "unchecked: only the dateline names it, which is where the article was written"
    ]


@pytest.mark.parametrize(
    ("article", "quote"),
    [
        ("Envoys met on March 20 in Alma-Ata.", "met on March 20"),
        ("Послы встретились 20 марта в Алма-Ате.", "встретились 20 марта"),
    ],
)
def test_passes_when_an_alias_of_the_place_stands_there(article: str, quote: str) -> None:
    assert codes_of(report("almaty", article, ACTORS, quote=quote)) == []


def test_fails_when_none_of_the_names_of_the_place_stands_there() -> None:
    found = report("almaty", "Envoys met on March 20 in Lima.", ACTORS)
    assert lines_of(found) == [
        '8:15 CH504 "Almaty" or "Alma-Ata" or "Алматы" or "Алма-Ате" stands nowhere in "a"',
    ]


def test_is_unchecked_when_only_an_excerpt_is_held() -> None:
    found = report("Almaty", "Envoys met on March 20.", source=", complete: false")
    assert codes_of(found) == []
    assert verdicts_of(found, "CH504") == ['unchecked: only an excerpt of "a" is held']


def test_is_unchecked_when_the_quotation_was_not_found() -> None:
    found = report("Almaty", "Envoys met on March 20.", quote="a bridge was burnt by the army")
    assert verdicts_of(found, "CH504") == [
        "unchecked: its quotation was not found, so it may be about another article",
    ]


@pytest.mark.parametrize(
    ("place", "article", "reason"),
    [
        ("Geneva", "Envoys met on March 20.\n\nGeneva’s hotels were full.", "unchecked: named in the article, but"),
        ("Ohrid", "Envoys met on March 20 in Lima, rather than in Ohrid.", 'the passage says "rather than in Ohrid"'),
    ],
)
def test_a_place_elsewhere_or_denied_is_unchecked(place: str, article: str, reason: str) -> None:
    (verdict,) = verdicts_of(report(place, article), "CH504")
    assert verdict.startswith("unchecked: ")
    assert reason in verdict


@pytest.mark.parametrize(
    ("article", "reason"),
    [
        ("Geneva’s hotels were full. Envoys met on March 20.", "named only in the sentence before"),
        ("Envoys met on March 20 for talks, weeks after a fire in Geneva.", "stands in another part of the sentence"),
        ("Envoys met for talks on March 20, while Geneva slept.", "stands in another part of the sentence"),
    ],
)
def test_a_place_of_something_else_is_unchecked(article: str, reason: str) -> None:
    (verdict,) = verdicts_of(report("Geneva", article, title="Envoys met for talks"), "CH504")
    assert verdict.startswith("unchecked")
    assert reason in verdict
