"""Events as JSON to a table."""

import json

import pytest

from chrono.errors import CannotRead
from chrono.tables.objects import read_objects


def rows(raw: object) -> list[dict[str, str]]:
    table = read_objects(json.dumps(raw).encode(), "a.json")
    return [{head: cell for head, cell in zip(table.heads, row.cells, strict=True) if cell} for row in table.rows]


def test_slides_have_the_heads_of_the_spreadsheets() -> None:
    day = {"year": "1963", "month": 8, "day": 28, "hour": 17, "minute": 5}
    slide = {"start_date": day, "text": {"headline": "A", "text": "b"}, "media": {"url": "https://e.x/"}, "group": "g"}
    assert rows({"events": [slide]}) == [
        {
            "Headline": "A",
            "Text": "b",
            "Media": "https://e.x/",
            "Group": "g",
            "Year": "1963",
            "Month": "8",
            "Day": "28",
            "Time": "17:05",
        }
    ]


def test_title_and_eras_are_told_apart() -> None:
    text = {"text": {"headline": "A"}}
    kinds = [row.get("Type") for row in rows({"title": text, "events": [text], "eras": [text]})]
    assert kinds == ["title", None, "era"]


def test_what_has_no_head_keeps_its_name() -> None:
    assert rows({"events": [{"text": {"headline": "A"}, "background": {"color": "red"}}, 7]}) == [
        {"Headline": "A", "background": '{"color": "red"}'},
        {"not an object": "7"},
    ]


def test_an_object_on_each_line() -> None:
    table = read_objects(b'{"date": "2024", "people": ["x", "y"]}\n\n{"title": null, "n": 3}\n', "a.jsonl")
    assert table.heads == ("date", "people", "title", "n")
    assert [(row.line, row.cells) for row in table.rows] == [(1, ("2024", "x;y", "", "")), (3, ("", "", "", "3"))]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b'{"a":\n{"b":\n', "holds no event; line 1: it is no JSON"),
        (b"[1]", "holds no event; line 1: it is no object"),
        (b"[]", "holds no event"),
        (b"[" * 200_000, "nested too deeply|is no JSON"),
        (b"", "holds no event"),
    ],
)
def test_what_is_no_list_of_events_says_why(raw: bytes, reason: str) -> None:
    with pytest.raises(CannotRead, match=reason):
        read_objects(raw, "a.json")


def test_a_line_that_is_no_object_is_refused_alone() -> None:
    table = read_objects(b'{"title": "A"}\n{"title":\n7\n{"title": "B"}\n', "a.jsonl")
    assert [row.line for row in table.rows] == [1, 4]
    assert [line for line, _ in table.refused] == [2, 3]
    assert table.refused[0][1].startswith("it is no JSON: ")
    assert table.refused[1][1] == "it is no object with fields"


def test_slides_are_read_as_they_are_seen() -> None:
    slide = {
        "start_date": {"year": 2024},
        "text": {"headline": "A &amp; B", "text": "<p>One<br>two</p><p>3 &lt; 4</p>"},
    }
    (row,) = read_objects(json.dumps({"events": [slide]}).encode(), "a.json").rows
    assert row.cells[:2] == ("A & B", "One\ntwo\n3 < 4")
