"""Titles without what may be left out."""

from collections.abc import Sequence

import pytest

from chrono.drafting.shorter_titles import shorter_titles, with_shorter_titles
from chrono.drafting.suggestion import Suggestion


def test_parts_are_left_out_alone_and_together() -> None:
    assert shorter_titles("Ada Otten, the mayor, left on 3 May, a month later", "3 May") == [
        "Ada Otten, the mayor, left on 3 May",
        "Ada Otten left on 3 May, a month later",
        "Ada Otten left on 3 May",
    ]


def test_signs_may_be_parted_by_commas_of_their_own() -> None:
    assert shorter_titles("市长王海燕，六十岁，2024年辞职，引起争议", "2024年")[-1] == "市长王海燕，2024年辞职"


@pytest.mark.parametrize("title", ["The mine, open since May 2009, made 4,000 tonnes", "Rain fell in May 2009"])
def test_no_part_with_the_date_or_of_a_number_is_left_out(title: str) -> None:
    assert shorter_titles(title, "May 2009") in ([], ["The mine, open since May 2009"])


def draft(title: str, *open_: str) -> Suggestion:
    return Suggestion("a", title, "2024-05-03", "occurred", "s", "quote", "a.txt:1:1", open_, dated="3 May")


LONG = "Ada Otten, the mayor, left on 3 May, a month later"


@pytest.mark.parametrize(("still_open", "title"), [((), "Ada Otten left on 3 May"), (("CH901 no",), LONG)])
def test_a_shorter_title_is_taken_where_less_is_open_of_it(still_open: tuple[str, ...], title: str) -> None:
    def opened(drafts: Sequence[Suggestion]) -> list[Suggestion]:
        return [
            one._replace(open=still_open if one.title == "Ada Otten left on 3 May" else ("CH901 no",)) for one in drafts
        ]

    assert with_shorter_titles([draft(LONG, "CH901 no")], opened)[0].title == title


def test_a_short_title_of_which_nothing_is_open_stays() -> None:
    def opened(_: Sequence[Suggestion]) -> list[Suggestion]:
        raise AssertionError("nothing is to be tried")

    assert with_shorter_titles([draft(LONG)], opened) == [draft(LONG)]


def test_what_stands_behind_a_semicolon_may_be_left_out() -> None:
    assert shorter_titles("A charter was granted in May 1640; the original is lost", "May 1640") == [
        "A charter was granted in May 1640"
    ]


def test_no_joining_word_is_left_at_the_end() -> None:
    assert shorter_titles("The hall was begun in 1688, or, as some say", "1688")[0] == "The hall was begun in 1688"
