"""The passage most alike, and the weight of each word that differs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.differences import Difference, DifferenceKind, differences


@pytest.mark.parametrize(
    ("quoted", "found", "weight"),
    [
        ("it was 30 tonnes", "it was 31 tonnes", DifferenceKind.FIGURE),
        ("it was 3.0 tonnes", "it was 3.1 tonnes", DifferenceKind.FIGURE),
        ("worth a million", "worth a billion", DifferenceKind.FIGURE),
        ("he met two men", "he met three men", DifferenceKind.FIGURE),
        ("on 3 May they met", "on 3 June they met", DifferenceKind.DATE),
        ("on Monday they met", "on Tuesday they met", DifferenceKind.DATE),
        ("he did come", "he did not come", DifferenceKind.NEGATION),
        ("he won't come", "he will come", DifferenceKind.NEGATION),
        ("it was built", "it is built", DifferenceKind.MODALITY),
        ("they will meet", "they meet", DifferenceKind.MODALITY),
        ("he met Tokarev there", "he met Tokayev there", DifferenceKind.NAME),
        ("it cost $5", "it cost €5", DifferenceKind.CURRENCY),
        ("rose by 5%", "rose by 5", DifferenceKind.CURRENCY),
        ("the minister said", "The Minister said", DifferenceKind.CASE),
        ("yes, he said", "yes he said", DifferenceKind.PUNCTUATION),
        ("a large house", "a big house", DifferenceKind.WORDING),
        ("a huose there", "a house there", DifferenceKind.WORDING),
        ("in house", "in the house", DifferenceKind.WORDING),
        ("big men there", "small men there", DifferenceKind.WORDING),
        ("it rose up", "it rose", DifferenceKind.WORDING),
        ("they opened it", "they closed it", DifferenceKind.NEGATION),
        ("trade rose there", "trade fell there", DifferenceKind.NEGATION),
        ("it is legal", "it is illegal", DifferenceKind.NEGATION),
        ("it was unarmed", "it was armed", DifferenceKind.NEGATION),
        ("no-body came", "nobody came", DifferenceKind.NEGATION),
        ("14-00 men", "1400 men", DifferenceKind.NEGATION),
        ("a re-elected man", "a reelected man", DifferenceKind.PUNCTUATION),
        ("1,400 men", "1400 men", DifferenceKind.PUNCTUATION),
        ("it costs + 5", "it costs 5", DifferenceKind.CURRENCY),
        ("Lima met them", "They met them", DifferenceKind.NAME),
        ("the men of Lima met", "the men of Oslo met", DifferenceKind.NAME),
        ("he met Bob", "he met", DifferenceKind.NAME),
        ("北京会议", "南京会议", DifferenceKind.NAME),
        ("if they go", "they go", DifferenceKind.MODALITY),
        ("mey they", "may they", DifferenceKind.DATE),
        ("贸易额不大", "贸易额大", DifferenceKind.NEGATION),
        ("он не был там", "он был там", DifferenceKind.NEGATION),
    ],
)
def test_difference_has_its_weight_when_words_differ(quoted: str, found: str, weight: DifferenceKind) -> None:
    assert {one.kind for one in differences(quoted, found)} == {weight}


@pytest.mark.parametrize(
    ("weight", "weighs"),
    [(weight, weight not in ("case", "punctuation", "wording")) for weight in DifferenceKind],
)
def test_difference_weighs_when_it_changes_the_claim(weight: DifferenceKind, weighs: bool) -> None:
    assert Difference(weight, "a", "b", 0, 0, 1).changes_meaning is weighs


@pytest.mark.parametrize(("quoted", "found"), [("it was -5 there", "it was 5 there"), ("it was 5", "it was -5")])
def test_sign_weighs_when_it_differs(quoted: str, found: str) -> None:
    assert [one.changes_meaning for one in differences(quoted, found)] == [True]


def test_difference_has_its_offsets_when_found() -> None:
    (one,) = differences("it was 30 tonnes", "well it was 31 tonnes")[1:]
    assert (one.quoted_start, one.found_start, one.found_end) == (7, 12, 14)


@given(st.text(max_size=60))
def test_no_difference_is_found_when_texts_are_one(text: str) -> None:
    assert differences(text, text) == ()


@given(st.text(max_size=40), st.text(max_size=40))
def test_difference_stands_at_its_offsets_when_random(quote: str, passage: str) -> None:
    for one in differences(quote, passage):
        assert quote.startswith(one.quoted, one.quoted_start)
        assert passage[one.found_start : one.found_end] == one.found


@pytest.mark.parametrize(
    ("quoted", "found", "weight"),
    [
        ("Smith came", "Jones came", DifferenceKind.NAME),
        ("the mayor Smith came", "the mayor Jones came", DifferenceKind.NAME),
        ("Word came", "word came", DifferenceKind.CASE),
        ("the mililon tonnes", "the million tonnes", DifferenceKind.WORDING),
        ("met in house", "met in mouse", DifferenceKind.WORDING),
        ("1,400 men", "1400 men", DifferenceKind.PUNCTUATION),
        ("re-elected", "reelected", DifferenceKind.PUNCTUATION),
        ("five men", "six men", DifferenceKind.FIGURE),
        ("it rose", "it fell", DifferenceKind.NEGATION),
        ("王毅说", "李毅说", DifferenceKind.NAME),
        ("在北京", "在上海", DifferenceKind.NAME),
        (" Word of it came", " news of it came", DifferenceKind.WORDING),
        ("garland-resigns", "Garland steps down", DifferenceKind.WORDING),
        ("the accord of 2024", "the accord¹ of 2024", DifferenceKind.FIGURE),
        ("Ёлкин", "елкин", DifferenceKind.WORDING),
        ("the bill passed", "the bill planned", DifferenceKind.MODALITY),
        ("they needn't come", "they need come", DifferenceKind.NEGATION),
        ("Келмеді", "Келді", DifferenceKind.NEGATION),
    ],
)
def test_the_first_difference_weighs_by_what_it_changes(quoted: str, found: str, weight: DifferenceKind) -> None:
    assert differences(quoted, found)[0].kind is weight


@pytest.mark.parametrize(
    ("quoted", "found", "weights"),
    [
        ("总统托卡耶夫说", "托卡耶夫", [DifferenceKind.NAME, DifferenceKind.NAME]),
        ("中方昨日宣布", "中方宣布", [DifferenceKind.WORDING]),
        ("托卡耶夫", "总统托卡耶夫说", [DifferenceKind.WORDING, DifferenceKind.WORDING]),
        ("外交部发言人表示欢迎", "外交部发言人表达欢迎", [DifferenceKind.NAME]),
    ],
)
def test_signs_may_be_a_name_where_they_are_exchanged_or_stand_at_an_edge(
    quoted: str, found: str, weights: list[DifferenceKind]
) -> None:
    assert [one.kind for one in differences(quoted, found)] == weights


@pytest.mark.parametrize(
    ("quoted", "found", "weight"),
    [("fiev men", "five men", DifferenceKind.FIGURE), ("sevne men", "seven men", DifferenceKind.WORDING)],
)
def test_letters_astray_in_a_short_word_may_make_another_word(quoted: str, found: str, weight: DifferenceKind) -> None:
    assert [one.kind for one in differences(quoted, found)] == [weight]


def test_words_that_come_again_and_again_are_compared_too() -> None:
    told = "he came and went " * 60
    assert [one[1:3] for one in differences(f"{told}home", f"{told}away")] == [("home", "away")]
