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
