"""CH501: none of a participant's names stands in any article that supports the event."""

import pytest

from chrono.proof.report import Report
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

QUOTE = "met on March 20"


def report(name: str, article: str, actors: str = "", source: str = "", quote: str = QUOTE) -> Report:
    """A meeting with one participant, whose article is `article` and whose quotation stands in it."""
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26{source}}}
events:
  - id: meeting
    title: A meeting
    date: 2024-03-20
    participants: [China, {name}]
    evidence:
      - source: a
        quote: {quote}
{actors}"""
    return report_on(text, {"a.txt": f" date 2024-03-26 {article}\n"})


ACTORS = "actors:\n  tokayev: {name: Kassym-Jomart Tokayev, aliases: [Tokayev, Токаев, 托卡耶夫]}\n"


@pytest.mark.parametrize(
    ("name", "article"),
    [
        ("Tokarev", "Tokayev met on March 20 with envoys of China."),
        ("Niger", "Envoys of China and Nigeria met on March 20."),
        ("Peru", "Envoys of China and Peruvian traders met on March 20."),
        ("Lee", "Envoys of China and Leeds met on March 20."),
    ],
)
def test_fails_when_only_another_word_stands_there(name: str, article: str) -> None:
    assert lines_of(report(name, article)) == [f'8:27 CH501 "{name}" stands nowhere in "a"']


def test_names_every_form_that_was_looked_for() -> None:
    found = report("tokayev", "Envoys of China met on March 20.", ACTORS)
    assert lines_of(found) == [
        '8:27 CH501 "Kassym-Jomart Tokayev" or "Tokayev" or "Токаев" or "托卡耶夫" stands nowhere in "a"'
    ]


def test_asks_for_the_actor_when_its_id_is_misspelt() -> None:
    found = report("tokayef", "Envoys of China met on March 20.", ACTORS)
    assert '8:27 CH501 "tokayef" stands nowhere in "a", did you mean the actor "tokayev"' in lines_of(found)


@pytest.mark.parametrize(
    ("name", "article"),
    [
        ("Tokayev", "President Tokayev’s envoys to China met on March 20."),
        ("tokayev", "PRESIDENT TOKAYEV met on March 20 with envoys of China."),
        ("Curacao", "Envoys of China and Curaçao met on March 20."),
        ("Türkiye", "Envoys of China and Turkiye met on March 20."),
        ("Jinping Xi", "Xi Jinping of China met on March 20 with envoys."),
        ("Kassym-Jomart Tokayev", "Kassym-Jomart\nTokayev met on March 20 with envoys of China."),
        ('"Côte d\'Ivoire"', "Ministers of China and Côte d’Ivoire met on March 20."),
        ("Tokayev", "The host, Tokayev, was pleased. He met envoys of China on March 20."),
    ],
)
def test_passes_when_the_name_is_set_otherwise(name: str, article: str) -> None:
    found = report(name, article)
    assert "CH501" not in codes_of(found)
    where = "sentence before the quotation" if article.startswith("The host") else "sentence of the quotation"
    assert verdicts_of(found, "CH501") == [
        "passed: the sentence of the quotation names it",
        f"passed: the {where} names it",
    ]


@pytest.mark.parametrize(
    ("article", "quote"),
    [
        ("China: Президент Токаев провёл встречу 20 марта.", "провёл встречу 20 марта"),
        ("China: 习近平3月20日会见托卡耶夫总统。", "3月20日会见托卡耶夫总统"),
    ],
)
def test_passes_when_an_alias_stands_in_another_script(article: str, quote: str) -> None:
    assert codes_of(report("tokayev", article, ACTORS, quote=quote)) == []


def test_is_unchecked_when_only_an_excerpt_is_held() -> None:
    found = report("Tokayev", "Envoys of China met on March 20.", source=", complete: false")
    assert verdicts_of(found, "CH501") == [
        "passed: the sentence of the quotation names it",
        'unchecked: only an excerpt of "a" is held',
    ]


def test_is_unchecked_when_the_quotation_was_not_found() -> None:
    found = report("Tokayev", "Envoys of China met on March 20.", quote="a bridge was burnt by the army")
    assert codes_of(found) == ["CH201"]
    assert verdicts_of(found, "CH501")[1:] == [
        "unchecked: its quotation was not found, so it may be about another article"
    ]


def test_is_unchecked_when_no_evidence_is_for_the_participants() -> None:
    quote = "met on March 20\n        supports: [date]"
    found = report("Tokayev", "Envoys of China met on March 20.", quote=quote)
    assert verdicts_of(found, "CH501") == ["unchecked: no evidence is said to support it"] * 2
