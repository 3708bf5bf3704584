"""Running heads and feet: left out, but what is no number of a page is lost nowhere."""

import pytest

from chrono.documents.running_lines import without_running_lines


@pytest.mark.parametrize(
    ("pages", "left"),
    [
        (["Head 1\nfirst\nbody", "Head 2\nsecond\nmore"], ["first\nbody", "second\nmore"]),
        (["Head\na\nb", "Head\nc\nd"], ["Head\na\nb", "c\nd"]),
        (["a\nb\nSecret", "c\nd\nSecret", "e\nf\nSecret"], ["a\nb", "c\nd", "e\nf\nSecret"]),
        (["one\nii", "two\niii", "three\niv"], ["one", "two", "three"]),
        (
            ["Journal\na\n1", "Smith\nb\n2", "Journal\nc\n3", "Smith\nd\n4"],
            ["Journal\na", "Smith\nb", "c", "d"],
        ),
        (
            [f"{one}\n{one * 2}\nSecret\nBy order\nEXP-{at:03}" for at, one in enumerate("abc")],
            ["a\naa", "b\nbb", "c\ncc\nSecret\nBy order"],
        ),
        (
            ["1:19-cv-3 Filed 06/03/2019 Page 1 of 2\na\nb", "1:19-cv-3 Filed 06/03/2019 Page 2 of 2\nc\nd"],
            ["a\nb", "c\nd"],
        ),
    ],
)
def test_what_pages_repeat_at_an_edge_is_left_out(pages: list[str], left: list[str]) -> None:
    assert without_running_lines(pages) == left


@pytest.mark.parametrize(
    "pages",
    [
        ["Head 1\na", "other\nb", "third\nc", "fourth\nd"],
        [f"{day} June 2019: the ministers met.\nNothing else, {'x' * day}." for day in (3, 4, 5, 6)],
        [f"Minutes of {day} June\nWords of {word}." for day, word in ((3, "Ann"), (4, "Bo"), (5, "Cy"))],
        [f"Filed 2019-06-0{day}\nWords of {word}." for day, word in ((3, "Ann"), (4, "Bo"), (5, "Cy"))],
        [f"2019年6月{day}日\n会谈{word}" for day, word in ((3, "甲"), (4, "乙"), (5, "丙"))],
        [f"{day} июня\nСлово {word}" for day, word in ((3, "А"), (4, "Б"), (5, "В"))],
        ["Head\nbody"],
        [],
    ],
)
def test_what_differs_or_has_another_date_stays(pages: list[str]) -> None:
    assert without_running_lines(pages) == pages


def test_a_page_never_loses_all_of_its_words() -> None:
    assert without_running_lines(["Page 1", "Page 2", "Page 3"]) == ["Page 1", "Page 2", "Page 3"]


@pytest.mark.parametrize(
    "pages",
    [
        ["Paid to A: 500 dollars\nfirst\nbody", "Paid to A: 700 dollars\nsecond\nmore"],
        [f"Payment {at} of {paid} dollars\n{'x' * at}\n{'y' * at}" for at, paid in ((1, 90), (2, 30), (3, 77))],
        [f"Account {number}\n{'x' * at}\n{'y' * at}" for at, number in enumerate((4711, 12, 90210, 5), 1)],
        [f"{'9' * 5000}{at}\n{word}\n{word * 2}" for at, word in ((3, "a"), (9, "b"), (4, "c"))],
    ],
)
def test_a_line_stays_whose_numbers_go_up_and_down_by_themselves(pages: list[str]) -> None:
    assert without_running_lines(pages) == pages


def test_numbers_that_stay_keep_their_line_on_one_page() -> None:
    pages = ["Form 1040\na\nb", "Form 1040\nc\nd", "Form 1040\ne\nf"]
    assert without_running_lines(pages) == ["Form 1040\na\nb", "c\nd", "e\nf"]


@pytest.mark.parametrize(
    "numbers", [(7, 8, 9, 10, 11), (1, 2, 3, 1, 2, 3), (10, 12, 14, 16), (1, 5, 9, 13), (1, 2, 3, 8, 5, 6, 7)]
)
def test_numbers_go_up_with_the_pages_but_for_a_few(numbers: tuple[int, ...]) -> None:
    words = [f"{chr(96 + at) * 3}\n{chr(64 + at) * 3}" for at in range(1, len(numbers) + 1)]
    pages = [f"p. {number}\n{word}" for number, word in zip(numbers, words, strict=True)]
    assert without_running_lines(pages) == words
