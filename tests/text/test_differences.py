"""The passage most alike, and the weight of each word that differs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.text.differences import Difference, Weight, differences, nearest

law = settings(derandomize=True, deadline=None, max_examples=200)


@pytest.mark.parametrize(
    ("quoted", "found", "weight"),
    [
        ("it was 30 tonnes", "it was 31 tonnes", Weight.FIGURE),
        ("it was 3.0 tonnes", "it was 3.1 tonnes", Weight.FIGURE),
        ("worth a million", "worth a billion", Weight.FIGURE),
        ("he met two men", "he met three men", Weight.FIGURE),
        ("on 3 May they met", "on 3 June they met", Weight.DATE),
        ("on Monday they met", "on Tuesday they met", Weight.DATE),
        ("he did come", "he did not come", Weight.NEGATION),
        ("he won't come", "he will come", Weight.NEGATION),
        ("it was built", "it is built", Weight.MODALITY),
        ("they will meet", "they meet", Weight.MODALITY),
        ("he met Tokarev there", "he met Tokayev there", Weight.NAME),
        ("it cost $5", "it cost €5", Weight.CURRENCY),
        ("rose by 5%", "rose by 5", Weight.CURRENCY),
        ("the minister said", "The Minister said", Weight.CASE),
        ("yes, he said", "yes he said", Weight.PUNCTUATION),
        ("a large house", "a big house", Weight.WORDING),
        ("a huose there", "a house there", Weight.WORDING),
        ("in house", "in the house", Weight.WORDING),
        ("贸易额不大", "贸易额大", Weight.NEGATION),
        ("он не был там", "он был там", Weight.NEGATION),
    ],
)
def test_difference_has_its_weight_when_words_differ(quoted: str, found: str, weight: Weight) -> None:
    assert {one.weight for one in differences(quoted, found)} == {weight}


@pytest.mark.parametrize(
    ("weight", "weighs"),
    [(weight, weight not in ("case", "punctuation", "wording")) for weight in Weight],
)
def test_difference_weighs_when_it_changes_the_claim(weight: Weight, weighs: bool) -> None:
    assert Difference(weight, "a", "b", 0, 0, 1).weighs is weighs


@pytest.mark.parametrize(("quoted", "found"), [("it was -5 there", "it was 5 there"), ("it was 5", "it was -5")])
def test_sign_weighs_when_it_differs(quoted: str, found: str) -> None:
    assert [one.weighs for one in differences(quoted, found)] == [True]


@pytest.mark.parametrize(
    ("quoted", "found", "words"),
    [
        ("it was 30", "it was 31", '"30" for "31"'),
        ("he came", "he never came", '"never" is left out'),
        ("he never came", "he came", '"never" is not there'),
    ],
)
def test_difference_reads_as_words_when_printed(quoted: str, found: str, words: str) -> None:
    assert [str(one) for one in differences(quoted, found)] == [words]


def test_difference_has_its_offsets_when_found() -> None:
    (one,) = differences("it was 30 tonnes", "well it was 31 tonnes")[1:]
    assert (one.quoted_start, one.found_start, one.found_end) == (7, 12, 14)


@law
@given(st.text(max_size=60))
def test_no_difference_is_found_when_texts_are_one(text: str) -> None:
    assert differences(text, text) == ()


@law
@given(st.text(max_size=40), st.text(max_size=40))
def test_difference_stands_at_its_offsets_when_random(quote: str, passage: str) -> None:
    for one in differences(quote, passage):
        assert quote.startswith(one.quoted, one.quoted_start)
        assert passage[one.found_start : one.found_end] == one.found


def test_nearest_is_the_place_itself_when_it_stands_there() -> None:
    text = "There is much to say. The talks were held in Beijing. And so on."
    assert nearest("The talks were held in Beijing", text) == (22, 52, 1.0)


def test_nearest_ignores_case_when_comparing() -> None:
    assert nearest("the TALKS", "Then the talks began") == (5, 14, 1.0)


def test_nearest_counts_one_edit_when_a_letter_differs() -> None:
    start, end, score = nearest("the talsk here", "So the talks here began")
    assert (start, end) == (3, 17)
    assert score == pytest.approx(1 - 2 / 14)


def test_nearest_widens_to_whole_words_when_it_ends_inside_one() -> None:
    text = "The government has announced reforms"
    start, end, _ = nearest("government has announc", text)
    assert text[start:end] == "government has announced"


def test_nearest_is_found_when_the_text_is_long() -> None:
    text = "some filler words go here. " * 2000 + "The ministers agreed on visas in Astana. " + "more filler. " * 2000
    start, end, score = nearest("The ministers agreed on visa in Astana", text)
    assert (text[start:end], score > 0.95) == ("The ministers agreed on visas in Astana", True)


@law
@given(st.text(min_size=1, max_size=40), st.text(max_size=80))
def test_nearest_lies_in_the_text_when_random(quote: str, text: str) -> None:
    start, end, score = nearest(quote, text)
    assert 0 <= start <= end <= len(text)
    assert 0 <= score <= 1


@law
@given(st.text("abc ", min_size=1, max_size=12), st.text("abc ", max_size=30), st.text("abc ", max_size=30))
def test_nearest_scores_full_when_the_quote_stands_there(quote: str, before: str, after: str) -> None:
    assert nearest(quote, before + quote + after)[2] == 1.0
