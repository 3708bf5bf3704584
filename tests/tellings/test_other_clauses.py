"""What the clauses beside that of a date tell of a title."""

import pytest

from chrono.languages import DateOwners, part
from chrono.tellings.other_clauses import other_clause, other_verb, told_later, told_next
from chrono.text import TitleWords


def owners(language: str) -> DateOwners:
    known = part(language, DateOwners)
    assert known
    return known


def test_a_verb_of_the_date_that_the_title_does_not_tell() -> None:
    title = TitleWords("Tower collapsed", "en")
    assert other_verb(title, "The tower built in ", " collapsed.", owners("en")) == "built"
    assert other_verb(title, "The tower collapsed in ", ".", owners("en")) == ""


def test_a_clause_that_counts_its_time_and_tells_more() -> None:
    title, known = TitleWords("Mayor resigned", "en"), owners("en")
    assert told_later(title, "The vote was held on ", ", and a week later the mayor resigned.", known) == "a week later"
    assert told_later(title, "The mayor resigned on ", ", and a week later it rained.", known) == ""
    assert told_next(title, "The vote was held on 4 May.", " A week later the mayor resigned.", known) == "A week later"
    assert told_next(title, "The mayor resigned on 4 May.", " A week later it rained.", known) == ""


@pytest.mark.parametrize(
    ("title", "before", "after", "clause"),
    [
        ("大道拓宽", "", "大道拓宽，门廊迁到广场一侧。", ""),
        ("门廊迁到广场一侧", "", "大道拓宽，门廊迁到广场一侧。", "门廊迁到广场一侧"),
        ("大道拓宽，门廊迁到广场一侧", "", "大道拓宽，门廊迁到广场一侧。", ""),
    ],
)
def test_a_clause_of_the_title_stands_with_its_date(title: str, before: str, after: str, clause: str) -> None:
    assert other_clause(TitleWords(title, "zh"), before, after, owners("zh")) == clause


def test_a_clause_with_its_own_subject_may_tell_the_title() -> None:
    title, known = TitleWords("Museum loses its roof", "en"), owners("en")
    ahead = "The storm passed the town on "
    assert other_clause(title, ahead, ", and the museum lost its roof.", known) == "the museum lost its roof."
    assert other_clause(title, "The museum lost its roof on ", ", and the storm passed.", known) == ""


@pytest.mark.parametrize(
    ("before", "after", "clause"),
    [
        ("", "，总理在旧金山会见来宾。", ""),
        ("当地时间", "下午，总理在旧金山会见来宾。", "总理在旧金山会见来宾"),
        ("警方于", "发布通报，总理在旧金山会见来宾。", "总理在旧金山会见来宾"),
    ],
)
def test_only_a_date_alone_is_surely_of_what_follows_in_chinese(before: str, after: str, clause: str) -> None:
    assert other_clause(TitleWords("总理会见来宾", "zh"), before, after, owners("zh")) == clause


def test_what_a_chinese_clause_tells_of_before_is_not_of_the_date_that_leads() -> None:
    title = TitleWords("甲公司发布财报", "zh")
    assert told_later(title, "当地时间", "，乙公司召开会议，此前甲公司已发布财报。", owners("zh")) == "此前"


def test_what_is_heard_or_published_on_a_day_need_not_be_of_it() -> None:
    title = TitleWords("大桥坍塌", "zh")
    assert other_clause(title, "", "，调查报告公布，大桥坍塌系人为。", owners("zh")) == "大桥坍塌系人为"
    assert other_clause(title, "", "，暴雨引发山洪，大桥坍塌。", owners("zh")) == ""
    assert other_clause(TitleWords("报告公布", "zh"), "", "，调查报告公布，大桥坍塌系人为。", owners("zh")) == ""


@pytest.mark.parametrize("label", ["经审理查明：", "本报讯（通讯员 徐波）"])
def test_a_label_before_a_date_is_no_clause_of_its_own(label: str) -> None:
    assert other_clause(TitleWords("总理会见来宾", "zh"), label, "，总理在旧金山会见来宾。", owners("zh")) == ""
