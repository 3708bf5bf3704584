"""Draft events of what the articles date."""

from pathlib import Path

import pytest

from chrono.dates import parse_date
from chrono.drafting.known_names import NamedIn
from chrono.drafting.suggesting import Suggestion, suggest_events
from chrono.errors import UnknownName
from chrono.findings import Outcome
from chrono.proof.checker import check
from chrono.records.loader import load, load_bytes

TEXT = """ date 2024-03-26
The minister is scheduled to visit China from March 28 to 30. In May 2023, an agreement on visas was signed. Nobody
came. The talks planned for 20 March 2024 were cancelled. “Trade grew in 2022.” Exports fell in 2021 and in 2022.
Imports rose in 2020.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "events.yaml"
    path.write_text("title: x\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents: []\n", "utf-8")
    return path


def suggested(file: Path, *sources: str, window: str = "") -> list[Suggestion]:
    return suggest_events(load(file).chronology, sources, parse_date(window) if window else None)


def test_every_dated_sentence_is_a_draft_in_its_own_words(file: Path) -> None:
    found = {one.title: (one.date, one.status) for one in suggested(file)}
    assert found == {
        "The minister is scheduled to visit China from March 28 to 30": ("2024-03-28/2024-03-30", "planned"),
        "An agreement on visas was signed": ("2023-05", "occurred"),
        "The talks planned for 20 March 2024 were cancelled": ("2024-03-20", "cancelled"),
        "Trade grew in 2022": ("2022", "occurred"),
        "Exports fell in 2021": ("2021", "occurred"),
        "Exports fell in 2021 and in 2022": ("2022", "occurred"),
        "Imports rose in 2020": ("2020", "occurred"),
    }


def test_a_draft_without_an_open_field_passes_when_it_is_pasted(file: Path) -> None:
    drafts = [one for one in suggested(file) if not one.open]
    assert len(drafts) >= 3
    pasted = "\n".join(one.yaml for one in drafts)
    text = file.read_text("utf-8").replace("events: []", "events:") + pasted + "\n"
    report = check(load_bytes(text.encode(), str(file), file.parent).chronology)
    assert len(report.chronology.events) == len(drafts)
    assert report.errors == report.warnings == 0
    assert suggested_again(file, text) == {one.title for one in suggested(file) if one.open}


def suggested_again(file: Path, text: str) -> set[str]:
    file.write_text(text, "utf-8")
    return {one.title for one in suggested(file)}


def test_what_is_open_is_told_above_the_draft(file: Path) -> None:
    file.write_text("title: x\nsources:\n  a: {file: a.txt, language: en}\nevents: []\n", "utf-8")
    (file.parent / "a.txt").write_text("An agreement was signed in May 2023.", "utf-8")
    (draft,) = suggested(file)
    assert "unchecked: CH401 the day of publication of a source is not known" in draft.open
    assert draft.yaml.splitlines()[1 : 1 + len(draft.open)] == [f"# open: {reason}" for reason in draft.open]


def test_only_what_is_asked_for_is_suggested(file: Path) -> None:
    assert [one.date for one in suggested(file, "a", window="2023-05")] == ["2023-05"]
    with pytest.raises(UnknownName, match='no source is called "b"'):
        suggested(file, "b")


def test_a_plan_whose_day_is_over_is_not_taken_for_called_off(file: Path) -> None:
    (file.parent / "b.txt").write_text(" date 2025-02-14\nTrade grew.\n", "utf-8")
    text = "title: x\nsources:\n  a: {file: a.txt, published: 2024-03-26}\n  b: {file: b.txt, published: 2025-02-14}\n"
    file.write_text(text + "events: []\n", "utf-8")
    visit = suggested(file)[0]
    assert visit.status == "planned"
    assert [reason[:5] for reason in visit.open] == ["CH403"]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("It was brought to Lima by 20 March 2023.", "[..2023-03-20]"),
        ("It was brought to Lima around 20 March 2023.", "2023-03-20~"),
        ("It was brought to Lima on 20 March 2023.", "2023-03-20"),
    ],
)
def test_hedge_of_a_date_stays_with_the_draft(file: Path, sentence: str, date: str) -> None:
    (file.parent / "a.txt").write_text(f" date 2024-03-26 {sentence}", "utf-8")
    assert [(one.date, [reason for reason in one.open if "CH310" in reason]) for one in suggested(file)] == [(date, [])]


@pytest.mark.parametrize(
    "line", ["By Ruth Amsel 14 September 2023", "Published 14 September 2023", "LIMA, 14 September 2023"]
)
def test_line_that_says_who_wrote_it_is_no_draft(file: Path, line: str) -> None:
    (file.parent / "a.txt").write_text(f"{line}\n\nThe envoy came on 20 March 2023.\n", "utf-8")
    assert [one.date for one in suggested(file)] == ["2023-03-20"]


TWO = """\
title: x
actors:
  court: {name: Supreme Court}
  lima: {name: Lima}
sources:
  a: {file: a.txt, published: 2024-03-29, language: en}
  b: {file: b.txt, published: 2024-03-30, language: en}
events:
  - {id: old, title: Old, date: 1990, location: lima}
"""
SHORT = "The Supreme Court in Lima opened the hearing on 28 March 2024."
LONG = "On 28 March 2024 the Supreme Court in Lima opened the hearing and heard witnesses."


def of_two(folder: Path, first: str, second: str) -> list[Suggestion]:
    (folder / "a.txt").write_text(f"{first}\n", "utf-8")
    (folder / "b.txt").write_text(f"{second}\n", "utf-8")
    (folder / "two.yaml").write_text(TWO, "utf-8")
    return suggested(folder / "two.yaml")


@pytest.mark.parametrize("sentences", [(SHORT, LONG), (LONG, SHORT)])
def test_the_same_told_by_two_articles_is_one_draft_with_both_passages(
    tmp_path: Path, sentences: tuple[str, str]
) -> None:
    (draft,) = of_two(tmp_path, *sentences)
    assert draft.title == SHORT.rstrip(".")
    assert sorted(draft.passages) == sorted(zip("ab", sentences, strict=True))
    assert draft.yaml.splitlines()[:2] == [f"# {draft.place}", f"# {draft.more[0][2]}"]
    assert draft.open == ()
    text = TWO + "".join(f"  {line}\n" for line in draft.yaml.splitlines())
    report = check(load_bytes(text.encode(), str(tmp_path / "two.yaml"), tmp_path).chronology)
    judged = report.by_event()[draft.id]
    assert [one.rule.code for one in judged if one.verdict.outcome is Outcome.FAILED] == []


@pytest.mark.parametrize(
    "other",
    [
        LONG.replace("opened", "closed"),
        LONG.replace("opened", "did not open"),
        LONG.replace("28 March", "27 March"),
        LONG.replace("Lima", "Quito"),
    ],
)
def test_what_may_be_two_events_stays_two_drafts(tmp_path: Path, other: str) -> None:
    assert len(of_two(tmp_path, SHORT, other)) == 2


def test_what_is_open_of_others_names_no_draft_that_was_joined(tmp_path: Path) -> None:
    found = of_two(
        tmp_path, SHORT, f"{LONG} It closed the hearing in Lima on 28 March 2024, as the Supreme Court said."
    )
    ids = {one.id for one in found}
    assert len(found) == 2
    told = [
        word for one in found for reason in one.open if reason.startswith("CH701") for word in reason.split('"')[1:2]
    ]
    assert set(told) <= ids


def test_one_article_that_tells_it_twice_is_not_joined(tmp_path: Path) -> None:
    assert len(of_two(tmp_path, f"{SHORT}\n\n{LONG}", "Nobody came.")) == 2


def test_sentence_with_words_in_doubt_is_no_draft(tmp_path: Path) -> None:
    page = "<p>In May 2023 visas <b style='position:absolute;right:100%'>never</b> came.</p><p>Trade fell in June 2023."
    (tmp_path / "a.html").write_text(f"<html lang=en>{page}", "utf-8")
    path = tmp_path / "events.yaml"
    path.write_text("title: x\nsources:\n  a: {file: a.html, published: 2024-03-26}\nevents: []\n", "utf-8")
    assert [one.date for one in suggested(path)] == ["2023-06"]


def test_known_names_of_the_sentence_are_participants_and_place(tmp_path: Path) -> None:
    (draft,) = of_two(tmp_path, SHORT, "Nobody came.")
    assert draft.named == NamedIn(("court",), "lima")
    assert '  location: "lima"\n  participants: ["court"]\n' in draft.yaml
    (draft,) = of_two(tmp_path, "Exports of cotton fell in 2021.", "Nobody came.")
    assert draft.named == NamedIn()
    assert "participants" not in draft.yaml


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The hearing is to be held on 14 May 2024.", "planned"),
        ("The firm plans to open it in June 2024.", "planned"),
        ("The vote of 12 March 2024 was postponed.", "postponed"),
        ("The vote took place on 12 March 2024.", "occurred"),
    ],
)
@pytest.mark.parametrize("published", ["", ", published: 2024-03-26"])
def test_a_status_is_what_the_words_bear_of_an_undated_article_too(
    tmp_path: Path, sentence: str, status: str, published: str
) -> None:
    (tmp_path / "a.txt").write_text(sentence, "utf-8")
    path = tmp_path / "events.yaml"
    path.write_text(f"title: x\nsources:\n  a: {{file: a.txt, language: en{published}}}\nevents: []\n", "utf-8")
    assert [one.status for one in suggested(path)] == [status]


def test_a_status_that_no_words_bear_is_told_to_be_open(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The work did not begin in January 2024.", "utf-8")
    path = tmp_path / "events.yaml"
    path.write_text("title: x\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents: []\n", "utf-8")
    (draft,) = suggested(path)
    assert 'CH405 "occurred", but the passage says "did not"' in draft.open


def test_a_chinese_sentence_that_begins_with_its_date_is_a_draft(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("2022年11月，专家组完成选址论证。", "utf-8")
    path = tmp_path / "events.yaml"
    path.write_text("title: x\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents: []\n", "utf-8")
    assert [(one.date, one.title) for one in suggested(path)] == [("2022-11", "专家组完成选址论证")]


def drafted(tmp_path: Path, text: str, published: str = "2025-08-21", as_of: str = "2026-03-01") -> list[Suggestion]:
    (tmp_path / "a.txt").write_text(text, "utf-8")
    path = tmp_path / "events.yaml"
    source = f"  a: {{file: a.txt, published: {published}}}"
    path.write_text(f"title: x\nas_of: {as_of}\nsources:\n{source}\nevents: []\n", "utf-8")
    return suggested(path)


@pytest.mark.parametrize(
    ("text", "date", "status"),
    [
        ("Work was to begin on 11 August but was delayed by a week because of a permit.", "2025-08-11", "postponed"),
        (
            "Prosecutors have until 13 September to decide whether to take the case further.",
            "[..2025-09-13]",
            "planned",
        ),
        ("Облыста жыл соңына дейін тағы алты мектеп ашылады.", "[..2025]", "planned"),
        ("К концу сентября рабочие приступят к укладке асфальта.", "[..2025-09]", "planned"),
        ("Собрание акционеров перенесли на 12 сентября.", "2025-09-12", "planned"),
        ("征地工作须在9月底前完成。", "[..2025-09]", "planned"),
    ],
)
def test_what_lay_ahead_is_planned_and_what_was_put_off_is_postponed(
    tmp_path: Path, text: str, date: str, status: str
) -> None:
    assert [(one.date, one.status) for one in drafted(tmp_path, text)] == [(date, status)]


def test_an_id_has_no_date(tmp_path: Path) -> None:
    found = [
        one.id for one in drafted(tmp_path, "About 1750 the mill at Brenn burned. Rain fell in May 2024.", "1998-01-01")
    ]
    assert found == ["mill-at-brenn-burned", "rain-fell"]


def test_a_plan_without_a_day_of_publication_is_planned(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The premises are to be vacated by 30 April 2024.\n", "utf-8")
    path = tmp_path / "events.yaml"
    path.write_text("title: x\nas_of: 2025-01-01\nsources:\n  a: {file: a.txt}\nevents: []\n", "utf-8")
    assert [(one.status, one.date) for one in suggested(path)] == [("planned", "[..2024-04-30]")]


def test_a_day_above_the_text_is_no_draft(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("NOTICE\n7 March 2024\nThe lease was terminated on 7 March 2024.\n", "utf-8")
    path = tmp_path / "events.yaml"
    path.write_text("title: x\nsources:\n  a: {file: a.txt}\nevents: []\n", "utf-8")
    assert [one.title for one in suggested(path)] == ["The lease was terminated on 7 March 2024"]


def test_a_title_keeps_the_full_stop_of_an_abbreviation(tmp_path: Path) -> None:
    found = drafted(tmp_path, "Rain fell on 3 May 1997 at 7 a.m. The mill burned on 4 May 1997.", "1998-01-01")
    assert [one.title for one in found] == ["Rain fell on 3 May 1997 at 7 a.m.", "The mill burned on 4 May 1997"]


def test_a_date_about_which_it_was_stays_so_where_something_else_is_open(file: Path) -> None:
    (file.parent / "a.txt").write_text("Founded c. 1610, the town got its charter in 1643.\n", "utf-8")
    assert {one.date for one in suggested(file)} == {"1610~", "1643"}


def test_the_entries_of_a_diary_are_drafts_and_its_title_is_none(file: Path) -> None:
    diary = "Diary of Hester Pell, 1701-1704\n\nOctr. 11, 1702. My father went to Bristol.\n"
    (file.parent / "a.txt").write_text(diary, "utf-8")
    assert [(one.title, one.date, one.open) for one in suggested(file)] == [
        ("My father went to Bristol", "1702-10-11", ())
    ]


def test_a_heading_s_year_to_come_and_the_same_day_of_two_prove_no_wrong_date(file: Path) -> None:
    moen = "The plan of 3 May 2023 was rejected, and Moen, who was to stay until 31 May 2023, left the same day."
    text = f"World Cup 2026\n\nThe accord was signed on 3 March. It failed.\n\n{moen}\n"
    (file.parent / "a.txt").write_text(text, "utf-8")
    assert not {one.date for one in suggested(file) if not one.open} & {"2026-03-03", "2023-05-31"}


def test_the_day_of_what_a_sentence_only_names_and_a_correction_are_no_drafts(file: Path) -> None:
    told = "He was cleared of forging the 2022 report. Correction, 2 March 2024: An earlier version gave his age as 52."
    (file.parent / "a.txt").write_text(f"{told} The mayor left on 5 March 2024.\n", "utf-8")
    assert [one.title for one in suggested(file)] == ["The mayor left on 5 March 2024"]


def test_the_same_sentence_of_two_articles_is_one_draft(file: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (file.parent / name).write_text(f"Parliament will vote on 29 March 2024. This is {name}.\n", "utf-8")
    both = file.read_text("utf-8").replace("events", "  b: {file: b.txt, published: 2024-03-26}\nevents")
    file.write_text(both, "utf-8")
    assert [[source for source, _ in one.passages] for one in suggested(file)] == [["a", "b"]]


def test_what_a_contract_says_shall_be_done_is_planned_where_its_day_is_not_known(file: Path) -> None:
    (file.parent / "a.txt").write_text("Supplier shall deliver the jars no later than 30 September 2021.\n", "utf-8")
    file.write_text(file.read_text("utf-8").replace(", published: 2024-03-26", ""), "utf-8")
    assert [one.status for one in suggested(file)] == ["planned"]
