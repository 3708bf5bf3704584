"""The numbers of lines, and the pages of a transcript on one sheet."""

import pytest

from chrono.documents.transcripts import line_numbers, pages_of_runs, printed_on, without_line_numbers
from chrono.findings import PageKind, PageName

RUN = [f"{number}\tsaid" for number in range(1, 10)]


def named(lines: list[str], printed: str) -> list[str]:
    page = "\n".join(lines)
    return pages_of_runs(page, line_numbers(page), PageName(PageKind.PAGE, "1", printed=printed))


@pytest.mark.parametrize(
    ("lines", "printed", "names"),
    [
        (RUN, "", [""]),
        (RUN, "7", [""]),
        (["Page 7", *RUN, "Page 8", *RUN], "7-8", ["7", "8"]),
        ([*RUN, "8", *RUN, "7"], "7-8", ["8", "7"]),
        (["Page 7", "Page 8", *RUN, *RUN], "7-8", []),
        (["Page 7", *RUN, *RUN, "Page 8"], "7-8", []),
        (["Page 7", *RUN, *RUN], "7-8", []),
        ([*RUN, *RUN], "", []),
    ],
)
def test_pages_are_told_by_the_numbers_above_or_below_their_lines(
    lines: list[str], printed: str, names: list[str]
) -> None:
    assert named(lines, printed) == names


def test_line_without_words_goes_with_its_number() -> None:
    assert without_line_numbers("\n".join([*RUN, "10", "the end"])).split("\n")[-2:] == ["said", "the end"]


def test_numbers_printed_on_a_sheet_are_all_between_its_first_and_its_last() -> None:
    names = [PageName(PageKind.PAGE, "1", printed=printed) for printed in ("5-8", "7", "")]
    assert [list(printed_on(name)) for name in names] == [["5", "6", "7", "8"], ["7"], []]
