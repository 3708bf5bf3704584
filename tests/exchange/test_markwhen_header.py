"""The header of a markwhen page."""

import pytest

from chrono.errors import CannotRead
from chrono.exchange.markwhen_header import plain_value, read_header, several_values


def test_what_the_whole_is_called_is_read() -> None:
    header = read_header(
        [
            'title: "A: \\u0023 b"',
            "description: |",
            "  one",
            "  two",
            "tz: Asia/Almaty",
            "id: x",
            "view: a@example.org",
        ],
        "x.mw",
    )
    assert (header.title, header.description, header.timezone, header.id) == (
        "A: # b",
        "one\ntwo",
        "Asia/Almaty",
        "x",
    )
    assert header.others == ("view",)


@pytest.mark.parametrize(
    ("said", "order"), [("d/M/y", "dmy"), ("dd/MM/yyyy", "dmy"), ("M/d/y", "mdy"), ("'d/M/y'", "dmy"), ("", "")]
)
def test_order_of_day_and_month_is_read(said: str, order: str) -> None:
    assert read_header([f"dateFormat: {said}"], "x.mw").order == order


def test_dates_of_a_way_of_their_own_are_refused() -> None:
    lines = ["dateFormat:", "  priority: only", "  rules:", "    - pattern: x"]
    with pytest.raises(CannotRead, match=r'x\.mw: its dateFormat "priority: only" is not read'):
        read_header(lines, "x.mw")


def test_tags_have_zones() -> None:
    header = read_header(["#covid: blue", "#london:", "  color: green", "  timezone: Europe/London"], "x.mw")
    assert (header.tag_zones, header.others) == ({"london": "Europe/London"}, ())


def test_labels_that_chrono_wrote_are_read_and_others_are_not() -> None:
    assert read_header(['categories: {"a-b": "Дипломатия"}'], "x.mw").labels == {"a-b": "Дипломатия"}
    assert read_header(["categories: [1, 2]"], "x.mw").labels == {}
    assert read_header(["categories: some"], "x.mw").labels == {}


def test_values_lose_their_quotation_marks() -> None:
    values = ['"a\\nb"', "'it''s'", "plain", '"broken \\x"', "'"]
    assert [plain_value(one) for one in values] == ["a\nb", "it's", "plain", "broken \\x", "'"]


def test_several_values_are_a_list() -> None:
    assert several_values('["a, b", "c"]') == ("a, b", "c")
    assert several_values("[a, 'b', a]") == ("a", "b")
    assert several_values("Tom; Jerry") == ("Tom", "Jerry")
    assert several_values("") == ()
    assert several_values("4") == ("4",)
