"""Messages and amounts."""

import pickle

import pytest

from chrono.findings.messages import Counted, Message, amount, in_one_line, listed, worded


def test_a_message_makes_its_words_when_they_are_asked_for() -> None:
    said = worded('"{words}" states {share:.0%}', words="{a}", share=0.5)
    assert str(said) == '"{a}" states 50%'
    assert said.flat == {"words": "{a}", "share": 0.5}


def test_an_inner_message_gives_its_values_and_the_outer_one_wins() -> None:
    inner = worded("of {name} at {place}", name="inner", place="Almaty")
    said = worded("{name} {reason}", name="outer", reason=inner)
    assert str(said) == "outer of inner at Almaty"
    assert said.flat == {"name": "outer", "place": "Almaty"}


def test_reason_that_is_only_words_is_no_value() -> None:
    said = worded("date {claim}: {reason}", claim="2024", reason="the dateline alone names it")
    assert str(said) == "date 2024: the dateline alone names it"
    assert said.flat == {"claim": "2024"}


def test_several_values_are_one_in_a_message() -> None:
    said = worded("rests on {sources}", sources=listed(["b", "a", "b"], " or ", quoted=True))
    assert str(said) == 'rests on "b" or "a"'
    assert said.flat == {"sources": ["b", "a"]}
    assert dict(said.values)["sources"].values == ("b", "a")


def test_messages_in_a_list_are_their_values() -> None:
    said = worded("{a}", a=listed([worded("{b} (beside it)", b="x"), worded("{c}, {d}", c="y", d=2), "z"]))
    assert str(said) == "x (beside it), y, 2, z"
    assert said.flat == {"a": ["x", {"c": "y", "d": 2}, "z"]}


def test_number_of_things_is_a_number() -> None:
    said = worded("it has {count}", count=Counted(2, "paragraph"))
    assert str(said) == "it has 2 paragraphs"
    assert said.flat == {"count": 2}


def test_no_value_is_left_out_of_a_message() -> None:
    assert not listed([])
    assert worded("x {a}", a=listed([])).flat == {}


def test_a_message_of_nothing_says_nothing() -> None:
    assert not Message()
    assert str(Message()) == ""
    assert worded("x")


def test_equal_messages_are_equal_in_every_process() -> None:
    said = worded("{a} b", a="c")
    assert pickle.loads(pickle.dumps(said)) == said  # noqa: S301


def test_a_message_stands_on_one_line() -> None:
    assert in_one_line(worded("a {words}", words="b\nc\u2028d")) == "a b c d"


@pytest.mark.parametrize(("count", "words"), [(0, "0 checks"), (1, "1 check"), (2, "2 checks")])
def test_an_amount_is_told_in_the_right_number(count: int, words: str) -> None:
    assert amount(count, "check") == words


def test_an_amount_knows_the_plurals_that_fields_need() -> None:
    assert [amount(2, noun) for noun in ("status", "summary", "day")] == ["2 statuses", "2 summaries", "2 days"]
