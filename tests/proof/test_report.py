"""What a check found, counted and by its place."""

import pickle

from chrono.editions.filters import select
from chrono.findings import Outcome
from chrono.proof.checker import check
from chrono.proof.examples import VISIT
from chrono.proof.report import Answers, Judged, Verdicts
from chrono.proof.rules import date_contradicted, participant_far
from chrono.records.loader import load_text
from tests.conftest import report_on

BAD = report_on(date_contradicted.BAD.chronology, date_contradicted.BAD.articles)
GOOD = report_on(VISIT.chronology, VISIT.articles)


def test_every_check_is_counted_once() -> None:
    assert BAD.made == sum(BAD.count(outcome) for outcome in Outcome)
    assert BAD.errors == 1
    assert BAD.counts.endswith(f"1 failed, 0 waived, {BAD.count(Outcome.UNCHECKED)} unchecked")


def test_a_report_is_clean_without_errors_and_warnings() -> None:
    assert GOOD.clean()
    assert not BAD.clean()


def test_verdicts_stand_in_the_order_of_the_file() -> None:
    places = [place for _, place in GOOD.placed(Outcome.PASSED)]
    assert places == sorted(places)
    assert len(places) == GOOD.count(Outcome.PASSED)


def test_the_verdicts_of_an_event_are_found_by_its_id() -> None:
    assert list(GOOD.of_event("visit")) == GOOD.by_event()["visit"]
    assert {one.verdict.event for one in GOOD.of_event("visit")} == {"visit"}


def test_errors_keep_anything_from_being_made_of_it_but_a_draft() -> None:
    assert BAD.refusal(draft=False) == "mend the errors, or make a draft with --draft"
    assert (BAD.refusal(draft=True), GOOD.refusal(draft=False)) == ("", "")


def test_a_report_with_errors_is_a_draft() -> None:
    assert (BAD.is_draft, GOOD.is_draft) == (True, False)


def test_a_record_that_cannot_be_read_is_counted_and_a_part_of_the_file_loses_none() -> None:
    text = VISIT.chronology.replace("dismissed:", "  - {id: bad, title: B, date: soon}\ndismissed:")
    text = text if "id: bad" in text else f"{text}  - {{id: bad, title: B, date: soon}}\n"
    whole = load_text(text, VISIT.articles).chronology
    assert check(whole).unread == 1
    assert check(select(load_text(VISIT.chronology, VISIT.articles).chronology, statuses=["occurred"])).unread == 0


def test_a_pass_tells_of_its_field_only_where_its_rule_proves_it() -> None:
    telling = {one.rule.code for one in GOOD.of_event("visit") if one.tells and one.verdict.at.name == "date"}
    assert telling == {"CH302"}


def test_a_note_is_no_failure() -> None:
    noted = report_on(participant_far.BAD.chronology, participant_far.BAD.articles)
    assert (noted.ended["failed"], noted.ended["noted"]) == (0, 1)
    assert "0 failed, 1 noted, " in noted.counts
    assert sum(noted.ended.values()) == noted.made


def test_fields_that_nothing_proves_are_counted_by_name() -> None:
    unread = report_on(VISIT.chronology, {})
    assert unread.unproved == {"date": 1, "participants": 1, "published": 1, "quote": 1, "title": 1}
    assert GOOD.unproved == {"title": 1}


def test_a_report_is_shown_on_one_line() -> None:
    assert repr(BAD) == f"<Report events.yaml: {BAD.made} checks: {BAD.counts}; 1 error, 0 warnings>"


def test_a_report_is_equal_after_a_way_through_another_process() -> None:
    report = check(load_text(VISIT.chronology, VISIT.articles).chronology)
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301


def test_a_strict_report_is_clean_only_where_nothing_is_unchecked() -> None:
    assert (GOOD.clean(), GOOD.clean(strict=True)) == (True, False)
    assert (BAD.clean(), BAD.clean(strict=True)) == (False, False)
    empty = report_on("title: An example\n")
    assert (empty.clean(), empty.clean(strict=True)) == (True, True)


def test_a_strict_report_is_not_clean_with_a_note() -> None:
    text = "title: An example\nsources:\n  a: {file: a.txt, published: 2025-02-14}\n"
    article = " date 2025-02-14 The ship sank on 3 May 2024.\n"
    noted = check(load_text(text, {"a.txt": article}).chronology, ignore=["unused"])
    assert ([one.name for one in noted.findings], noted.count(Outcome.UNCHECKED)) == (["uncovered-statement"], 0)
    assert (noted.clean(), noted.clean(strict=True)) == (True, False)


def test_what_was_worked_out_since_is_no_part_of_a_report() -> None:
    asked = Answers()
    event = object()
    assert asked.once((event,), lambda: 1) == 1
    assert asked.once((event,), lambda: 2) == 1
    assert asked.once((event, event), lambda: 2) == 2
    assert asked == Answers()
    assert hash(asked) == hash(Answers())


def test_verdicts_are_what_they_were_made_of() -> None:
    made = [one._replace(asks=at % 3 == 0) for at, one in enumerate(GOOD.verdicts)]
    verdicts = Verdicts(made)
    assert list(verdicts) == made
    assert len(verdicts) == len(made)
    assert (verdicts[0], verdicts[-1], verdicts[1:3]) == (made[0], made[-1], tuple(made[1:3]))
    assert verdicts == Verdicts(made)
    assert hash(verdicts) == hash(Verdicts(made))
    assert verdicts != Verdicts(made[:-1])
    assert verdicts != made
    assert not Verdicts()


def test_what_a_rule_says_of_itself_is_kept_once_for_all_its_verdicts() -> None:
    verdict = GOOD.verdicts[0].verdict
    kinds = [GOOD.verdicts[0].rule, GOOD.verdicts[-1].rule]
    verdicts = Verdicts(Judged(kind, verdict, ("title",)) for kind in kinds for _ in range(1000))
    assert [len(verdicts_of_one) for _, _, verdicts_of_one in verdicts._runs] == [1000, 1000]
