"""Numbers in words, as digits where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.figures import find_figures
from chrono.text.numerals import in_digits
from chrono.text.typography import fold


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("three hundred and fifty people died", "350 person"),
        ("forty countries took part", "40"),
        ("a million dollars", "1,000,000 USD"),
        ("an estimated twelve thousand soldiers", "an estimated 12,000"),
        ("twenty-five per cent", "25 %"),
        ("two thousand five hundred tonnes", "2,500 tonne"),
        ("a dozen ships", "12"),
        ("five million tonnes of oil", "5,000,000 tonne"),
        ("between thirty and forty people", "30 to 40 person"),
        ("ten to twelve per cent", "10 to 12 %"),
        ("двадцать пять человек", "25 person"),
        ("пять миллионов долларов", "5,000,000 USD"),
        ("сто тенге", "100 KZT"),
        ("екі жүз теңге", "200 KZT"),
        ("三百五十人", "350 person"),
        ("五千万元", "50,000,000 CNY"),
        ("十二吨", "12 tonne"),
        ("二百零五人", "205 person"),
        ("千人", "1,000 person"),
        ("一人", "1 person"),
        ("增长百分之三点零五", "3.05 %"),
        ("增长百分之三", "3 %"),
        ("one hundred and one thousand men", "101,000"),
        ("nineteen hundred men", "1,900"),
        ("fifty hundred men", "5,000"),
        ("half a million men", "500,000"),
        ("two and a half million men", "2,500,000"),
        ("one and a half", "1.5"),
        ("one million men", "1,000,000"),
        ("hundred twenty-five men", "125"),
        ("полтора миллиона человек", "1,500,000 person"),
    ],
)
def test_a_number_in_words_is_a_figure(text: str, figure: str) -> None:
    assert [str(one) for one in find_figures(text)] == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "one of them", "He said one thing", "the twenty-first century", "hundreds of people", "dozens of ships",
        "a second time", "fifty-fifty", "第三次", "三分之一", "五月", "星期三", "一些", "attention to the tenth",
        "two three men", "thirty-fifteen men", "twenty twelve men", "Ocean's Eleven men", "the Big Three men",
        "one man", "half men", "第十人",
    ],
)  # fmt: skip
def test_other_words_are_no_figures(text: str) -> None:
    assert find_figures(text) == ()


def test_a_figure_stands_where_its_words_stand() -> None:
    text = "“Three hundred” men and — later — forty-two dogs."
    assert [text[one.start : one.end] for one in find_figures(text)] == ["Three hundred", "forty-two"]


def test_words_are_left_alone_where_only_digits_count() -> None:
    assert find_figures("forty countries and 12 ships", spelled=False)[0].low == 12


@given(st.text("aeihnortuvwxyz -一百二三", max_size=60))
def test_places_lead_back_into_the_text_when_random(text: str) -> None:
    folded = in_digits(fold(text))
    assert all(0 <= folded.offsets.origin(at) <= len(text) for at in range(len(folded.text)))


@given(
    st.lists(st.sampled_from("two twenty hundred and thousand million a dozen of men три сто 两 百 五 人 5".split()))
)
def test_any_order_of_number_words_is_read_or_left_alone(words: list[str]) -> None:
    text = " ".join(words)
    assert all(0 <= one.start < one.end <= len(text) for one in find_figures(text))


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Half a million people", "500,000 person"),
        ("a quarter of a million people", "250,000 person"),
        ("two and a half million tonnes", "2,500,000 tonne"),
        ("one and a half billion dollars", "1,500,000,000 USD"),
        ("полтора миллиарда долларов", "1,500,000,000 USD"),
        ("два с половиной миллиона тонн", "2,500,000 tonne"),
        ("2千亿美元", "200,000,000,000 USD"),
        ("5百万美元", "5,000,000 USD"),
        ("3百人", "300 person"),
        ("20多万人", "多 200,000 person"),
        ("四十个国家", "40"),
    ],
)
def test_parts_and_mixed_numbers_are_read_as_a_whole(text: str, figure: str) -> None:
    assert [str(one) for one in find_figures(text)] == [figure]


@pytest.mark.parametrize("text", ["Two-thirds of the council", "три четверти", "one in five", "Он построил дом.",
                                  "the Group of Seven"])  # fmt: skip
def test_fractions_pronouns_and_names_are_no_figures(text: str) -> None:
    assert find_figures(text) == ()


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("ru", "принял он две делегации", ["2"]),  # он is ten in Kazakh
        ("kk", "он екі делегацияны қабылдады", ["12"]),
        ("en", "he took on two delegations", ["2"]),
        ("zh", "接待了十二个代表团", ["12"]),
        ("uk", "прийняв дві делегації", ["2"]),
    ],
)
def test_words_of_numbers_are_those_of_the_language(language: str, text: str, figures: list[str]) -> None:
    assert [f"{one.low:f}" for one in find_figures(text, language=language)] == figures


SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_english(number: int) -> str:
    """A number from 1 to 999,999 in words."""
    if number < 20:
        return SMALL[number - 1]
    if number < 100:
        return "-".join([TENS[number // 10 - 2], *([SMALL[number % 10 - 1]] if number % 10 else [])])
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    rest = f" {'and ' if number % size < 100 else ''}{in_english(number % size)}" if number % size else ""
    return f"{in_english(number // size)} {name}{rest}"


@given(st.integers(10, 999_999))
def test_every_number_in_english_words_is_read_as_it_is(number: int) -> None:
    (figure,) = find_figures(f"They counted {in_english(number)} ships")
    assert (figure.low, figure.high) == (number, number)


def test_numbers_in_words_are_read_in_every_language_where_none_is_told() -> None:
    assert in_digits(fold("forty ships"), "en").text == "40 ships"
    assert in_digits(fold("forty ships and сорок лет")).text == "40 ships and 40 лет"


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("two ships", "02 ships"),
        ("the Big Three and forty ships", "the Big Three and 40 ships"),
        ("one of them and forty ships", "one of them and 40 ships"),
        ("no ships", "no ships"),
        ("", ""),
    ],
)
def test_only_the_words_of_a_number_become_digits(text: str, digits: str) -> None:
    assert in_digits(fold(text), "en").text == digits


def test_every_place_of_the_digits_leads_back_to_its_words() -> None:
    text = "“Both” ships — forty-two dogs … and thirty cats"
    figures = find_figures(text, language="en")
    assert [text[one.start : one.end] for one in figures] == ["forty-two", "thirty"]
    folded = in_digits(fold(text), "en")
    assert text[folded.offsets.origin(folded.text.index("dogs"))] == "d"
    assert text[folded.offsets.origin(folded.text.index("cats"))] == "c"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("拨付一亿三千五百万元", 135_000_000),
        ("三万五千人参加", 35_000),
        ("共1亿2000万元", 120_000_000),
        ("3万5千人", 35_000),
        ("一千零三人", 1003),
    ],
)
def test_a_number_with_a_scale_inside_it_is_one(text: str, value: int) -> None:
    (found,) = find_figures(text, language="zh")
    assert (found.low, found.high) == (value, value)


@pytest.mark.parametrize("text", ["花了一万二", "一千三人"])
def test_a_last_sign_of_no_scale_is_not_guessed(text: str) -> None:
    assert find_figures(text, language="zh") == ()


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("долг равнялся 2 млрд 417 млн 380 тыс. руб.", "ru", 2_417_380_000),
        ("a debt of 2 billion 417 million dollars", "en", 2_417_000_000),
        ("人口为1亿零245万7千人", "zh", 102_457_000),
    ],
)
def test_a_number_of_several_scales_is_one(text: str, language: str, value: int) -> None:
    (found,) = find_figures(text, language=language)
    assert found.low == value


def test_scales_that_do_not_fall_are_two_numbers() -> None:
    assert [int(one.low) for one in find_figures("3 million 5 million people", language="en")] == [3_000_000, 5_000_000]
