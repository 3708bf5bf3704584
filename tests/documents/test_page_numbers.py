"""What the pages of a document are called."""

import pytest

from chrono.documents.page_numbers import page_names as names_of


def page_names(pages: list[str], labels: list[str]) -> tuple[str, ...]:
    return tuple(map(str, names_of(pages, labels)))


def test_each_page_is_called_by_its_number_its_label_and_its_stamp() -> None:
    pages = ["One\nEXP-0000998", "Two\nEXP-0000999", "Three\nEXP-0001000"]
    assert page_names(pages, ["1", "2", "3"]) == (
        "p. 1 (EXP-0000998)",
        "p. 2 (EXP-0000999)",
        "p. 3 (EXP-0001000)",
    )
    assert page_names(["a", "b"], ["i", "1"]) == ("p. i (sheet 1)", "p. 1 (sheet 2)")


def test_one_page_has_the_stamp_that_stands_alone_at_its_edge() -> None:
    assert page_names(["The treaty.\nIt was signed.\nEXP-0000998"], [""]) == ("p. 1 (EXP-0000998)",)
    for line in ("See EXP-0000998", "EXP-998", "Model-20199", "A-0000998"):
        assert page_names([f"The treaty.\n{line}"], [""]) == ("p. 1",), line


def test_a_number_that_does_not_run_with_the_pages_is_no_stamp() -> None:
    assert page_names(["Form AB-1000", "Form AB-1000", "x"], ["", "", ""]) == ("p. 1", "p. 2", "p. 3")


def test_a_stamp_may_stand_among_other_lines_of_an_edge() -> None:
    pages = [f"EXHIBIT 7\n{number}\nDEF_0000034{number}\nThe words of it." for number in (1, 2, 3)]
    assert page_names(pages, ["", "", ""])[2] == "p. 3 (DEF_00000343)"


@pytest.mark.parametrize("line", ["{}", "- {} -", "Page {} of 3", "COMPLAINT - {}", "{} / 9"])
def test_a_page_has_the_number_that_is_printed_on_it(line: str) -> None:
    pages = ["EXHIBIT 14", *(f"The words of it.\nMore words.\n{line.format(number)}" for number in (1, 2, 3))]
    assert page_names(pages, [""] * 4) == ("p. 1", "p. 2 (printed 1)", "p. 3 (printed 2)", "p. 4 (printed 3)")


def test_roman_numbers_in_front_are_printed_too() -> None:
    pages = ["i\nFront.", "ii\nFront.", "1\nText.", "2\nText."]
    assert page_names(pages, [""] * 4) == (
        "p. 1 (printed i)",
        "p. 2 (printed ii)",
        "p. 3 (printed 1)",
        "p. 4 (printed 2)",
    )


def test_of_two_numberings_the_one_that_is_not_the_files_own_is_told() -> None:
    pages = [f"Filed Page {number} of 3\nText.\n{number + 40}" for number in (1, 2, 3)]
    assert page_names(pages, [""] * 3)[0] == "p. 1 (printed 41)"


@pytest.mark.parametrize(
    "lines",
    [
        ["1", "2", "3"],
        ["5 March 2024", "6 March 2024", "7 March 2024"],
        ["12 people came", "40 people came", "41 people came"],
        ["Form 3", "Form 3", "Form 3"],
        ["i", "was", "here"],
    ],
)
def test_other_numbers_are_not_those_of_pages(lines: list[str]) -> None:
    assert page_names([f"{line}\nThe words of it." for line in lines], [""] * 3) == ("p. 1", "p. 2", "p. 3")


def test_a_label_of_the_file_counts_before_what_is_printed() -> None:
    assert page_names(["5\na", "6\nb"], ["i", "1"]) == ("p. i (sheet 1)", "p. 1 (sheet 2)")


def sheets(first: int, *counts: int, line: str = "Page {}") -> list[str]:
    """The sheets of a transcript, on each so many pages under their numbers."""
    made = []
    for count in counts:
        made.append("\n".join(f"{line.format(first + at)}\nThe words of it.\nMore words." for at in range(count)))
        first += count
    return made


@pytest.mark.parametrize("line", ["Page {}", "{}"])
def test_sheet_with_several_pages_has_the_numbers_of_all(line: str) -> None:
    pages = sheets(10, 4, 4, 1, line=line)
    assert page_names(pages, [""] * 3) == ("p. 1 (printed 10-13)", "p. 2 (printed 14-17)", "p. 3 (printed 18)")


@pytest.mark.parametrize("pages", [sheets(1, 1, 1, 1), [*sheets(1, 2, 2), *sheets(9, 2)], sheets(1, 20, 20)])
def test_other_numbers_that_stand_alone_are_not_of_several_pages(pages: list[str]) -> None:
    assert not any("-" in name for name in page_names(pages, [""] * len(pages)))


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("{:06d}", "000043"),
        ("Bates No. {:06d}", "000043"),
        ("CONFIDENTIAL DOE-{:06d}", "DOE-000043"),
    ],
)
def test_a_stamp_may_have_no_letters_or_words_before_it(line: str, named: str) -> None:
    pages = [f"The words of it.\n{line.format(42 + at)}" for at in range(3)]
    assert page_names(pages, [""] * 3)[1] == f"p. 2 ({named})"


@pytest.mark.parametrize(("line", "named"), [("3-{}", "3‑12"), ("A-{}", "A‑12"), ("- B{} -", "B12"), ("3/{}", "")])
def test_a_page_may_be_numbered_within_its_chapter(line: str, named: str) -> None:
    pages = [f"The words of it.\nMore words.\n{line.format(11 + at)}" for at in range(3)]
    assert page_names(pages, [""] * 3)[1] == (f"p. 2 (printed {named})" if named else "p. 2")


def test_all_pages_may_have_roman_numbers() -> None:
    pages = [f"The words of it.\n{number}" for number in ("i", "ii", "iii")]
    assert page_names(pages, [""] * 3)[1] == "p. 2 (printed ii)"


def test_words_of_the_line_are_no_part_of_a_stamp_that_is_one_word() -> None:
    pages = ["One\nPROTECTIVE ORDER KEST000001", "Two\nPROTECTIVE ORDER KEST000002"]
    assert page_names(pages, ["", ""]) == ("p. 1 (KEST000001)", "p. 2 (KEST000002)")
    assert page_names(["It was signed.\nCONFIDENTIAL KEST000004"], [""]) == ("p. 1 (KEST000004)",)
    assert page_names(["It was signed.\nsee KEST000004"], [""]) == ("p. 1",)
