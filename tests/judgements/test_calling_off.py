"""Whether passages call an event off, as findings."""

import pytest

from chrono.judgements import StatusJudgement, judge
from chrono.judgements.calling_off import StatusFinding
from chrono.passages.passages import read_passages
from chrono.records import Status, load_text

TEXT = """\
title: x
sources: {{a: {{file: a.txt, published: 2024-03-26}}}}
events:
  - id: e
    title: {title}
    date: 2024-03-20
    status: {status}
    evidence: [{{source: a, quote: "{quote}"}}]
"""


def judged(quote: str, status: str = "occurred", title: str = "A visit") -> StatusJudgement:
    text = TEXT.format(title=title, status=status, quote=quote)
    chronology = load_text(text, {"a.txt": f" date 2024-03-26 {quote}.\n"}).chronology
    (found,) = judge(chronology, read_passages(chronology)).statuses[chronology.events[0].field("status")]
    return found


@pytest.mark.parametrize(
    ("quote", "status", "finding"),
    [
        ("The visit of March 20 went ahead", "occurred", StatusFinding.STANDS),
        ("The visit of March 20 was cancelled", "occurred", StatusFinding.OTHER),
        ("The launch of March 20 was scrubbed at noon", "occurred", StatusFinding.DOUBTED),
        ("The visit of March 20 was cancelled", "cancelled", StatusFinding.SAME),
        ("The visit of March 20 went ahead", "cancelled", StatusFinding.NOT_SAID),
        ("The match was played on March 20", "planned", StatusFinding.NOT_TO_COME),
        ("The visit of March 20 ended", "ongoing", StatusFinding.NOT_GOING_ON),
        ("The visit of March 20 ended with the host losing patience", "ongoing", StatusFinding.NOT_GOING_ON),
        ("The visit was postponed to March 20", "occurred", StatusFinding.TO_OR_FROM),
        ("The visit of March 20 is a hoax", "occurred", StatusFinding.DOUBTED),
        ("They met on March 20, and the visit was adjourned", "occurred", StatusFinding.BEHIND_WHAT_HAPPENED),
        ("On a visit of March 20 she spoke of the now-cancelled deal", "occurred", StatusFinding.OF_SOMETHING_ELSE),
        ("On March 20 she spoke of the now-cancelled visit", "occurred", StatusFinding.OTHER),
    ],
)
def test_a_passage_is_held_against_the_status(quote: str, status: str, finding: StatusFinding) -> None:
    assert judged(quote, status).finding is finding


@pytest.mark.parametrize(
    ("title", "status", "finding"),
    [
        ("Visit cancelled", "occurred", StatusFinding.IN_TITLE),
        ("Visit cancelled", "planned", StatusFinding.END_OF_PLAN_IN_TITLE),
        ("Visit", "occurred", StatusFinding.OTHER),
    ],
)
def test_a_title_may_tell_itself_that_something_is_off(title: str, status: str, finding: StatusFinding) -> None:
    assert judged("Lima cancelled the visit on March 20", status, title).finding is finding


def test_what_calls_it_off_has_its_word_its_status_and_its_place() -> None:
    found = judged("The visit of March 20 was cancelled")
    assert (found.word, found.told) == ("cancelled", Status.CANCELLED)
    assert found.span is not None
    assert found.passage.text[slice(*found.span)] == "cancelled"


def test_why_a_passage_is_doubted_is_kept() -> None:
    assert str(judged("The visit of March 20 is a hoax").reason) == 'its sentence says "hoax"'


def test_what_is_only_reported_to_be_off_is_doubted() -> None:
    found = judged("The visit of March 20 was reportedly cancelled", "cancelled", "Visit cancelled")
    assert (found.finding, str(found.reason)) == (StatusFinding.DOUBTED, 'its sentence says "reportedly"')


def test_what_supposedly_took_place_is_doubted() -> None:
    found = judged("The visit of March 20 supposedly ended well", "occurred", "Visit")
    assert str(found.reason) == 'its sentence gives it as somebody\'s word: "supposedly"'


@pytest.mark.parametrize(
    ("sentence", "finding"),
    [
        ("The visit of March 20 was short", StatusFinding.NOT_TO_COME),
        ("The minister visits Lima on March 20", StatusFinding.STANDS),
    ],
)
def test_a_noun_tells_of_no_plan(sentence: str, finding: StatusFinding) -> None:
    assert judged(sentence, "planned", "Visit").finding is finding
