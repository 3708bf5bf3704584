"""The stretch of a quotation that each of its dates is of."""

import json

import pytest

from chrono.dates import Precision
from chrono.passages import Passage, read_passages
from chrono.records.loader import load_text
from chrono.tellings.stretches import clause_of_each, entries, items, of_the_list, stretches_of_dates


def passage_of(quote: str, language: str) -> Passage:
    source = {"file": "a.txt", "language": language, "published": "2024-06-20"}
    event = {"id": "e", "title": "x", "date": "2020", "evidence": [{"source": "a", "quote": quote}]}
    record = {"title": "x", "sources": {"a": source}, "events": [event]}
    chronology = load_text(json.dumps(record, ensure_ascii=False), {"a.txt": f"{quote}\n"}).chronology
    return read_passages(chronology).of(chronology.events[0], "date")[0]


def parted(quote: str, language: str = "en") -> list[str]:
    passage = passage_of(quote, language)
    return [passage.text[start:end].strip() for start, end in stretches_of_dates(passage.quoted, passage)]


@pytest.mark.parametrize(
    ("quote", "language", "parts"),
    [
        ("It opened in 1990. It closed in 2001.", "en", ["It opened in 1990.", "It closed in 2001."]),
        ("It was sold in 1981 and pulled down in 1999", "en", ["It was sold in 1981 and", "pulled down in 1999"]),
        ("Its heads: Lind (1998), Voss (2001)", "en", ["Its heads: Lind (1998)", ", Voss (2001)"]),
        ("画家2010年移居香港2019年病逝", "zh", ["画家2010年移居香港", "2019年病逝"]),
        ("Ол 1932 жылы туып 1974 жылы қайтыс болды", "kk", ["Ол 1932 жылы туып", "1974 жылы қайтыс болды"]),
        ("Ол 1926 жылы келген – театр 1928 жылы ашылды", "kk", ["Ол 1926 жылы келген –", "театр 1928 жылы ашылды"]),
    ],
)
def test_each_date_has_its_stretch(quote: str, language: str, parts: list[str]) -> None:
    assert parted(quote, language) == parts


def test_entries_of_a_chronicle_begin_with_their_dates() -> None:
    passage = passage_of("1901. The school burned down. 1903. A new one was opened.", "en")
    assert [passage.text[a:b].strip() for a, b in entries(passage.quoted, passage)] == [
        "1901. The school burned down.",
        "1903. A new one was opened.",
    ]
    assert entries(passage_of("It opened in 1901. It burned in 1903.", "en").quoted, passage_of("x 1901", "en")) == []


def test_dates_that_share_a_verb_have_no_clause_each() -> None:
    passage = passage_of("He opened mills in 1930 and 1936", "en")
    assert clause_of_each(passage.quoted, passage, passage.match.spans[0]) == []


@pytest.mark.parametrize(
    ("quote", "language", "parts"),
    [
        (
            "They will play on 11 March in Leeds, on 14 March in York and on 19 March in Hull",
            "en",
            ["11 March in Leeds, on", "14 March in York and on", "19 March in Hull"],
        ),
        (
            "Спектакли пройдут 11 марта в Белогорье, 14 марта в Ямской и 19 марта в Тугане",
            "ru",
            ["11 марта в Белогорье,", "14 марта в Ямской и", "19 марта в Тугане"],
        ),
        (
            "They open two halls: on 11 March in Leeds, on 14 March in York",
            "en",
            ["11 March in Leeds, on", "14 March in York"],
        ),
    ],
)
def test_dates_may_begin_the_items_of_a_list(quote: str, language: str, parts: list[str]) -> None:
    assert parted(quote, language) == parts
    passage = passage_of(quote, language)
    begin = [one for one in passage.quoted if one.date.precision is Precision.DAY]
    assert of_the_list(passage.quoted, begin[-1], passage) == begin


@pytest.mark.parametrize(
    "quote",
    [
        "They played in Leeds on 11 March, in York on 14 March and in Hull on 19 March",
        "It was printed around the years 1611 and 1612",
        "Roe apologised twice: on 11 March for the arson of the mill, on 14 March for the theft of the bell",
        "They met on 11 March, signed on 14 March and left on 19 March",
    ],
)
def test_other_dates_begin_no_items(quote: str) -> None:
    passage = passage_of(quote, "en")
    assert items(passage.quoted, passage) == []
    assert of_the_list(passage.quoted, passage.quoted[0], passage) == list(passage.quoted)
