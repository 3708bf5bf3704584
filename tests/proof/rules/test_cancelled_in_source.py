"""CH404: a cited passage says that it was cancelled, postponed or denied, and the record does not."""

import pytest

from tests.conftest import codes_of, lines_of, pact, report_on, verdicts_of


@pytest.mark.parametrize(
    ("quote", "word", "status"),
    [
        ("The visit on March 20 was cancelled", "cancelled", "cancelled"),
        ("They canceled the visit on March 20", "canceled", "cancelled"),
        ("The March 20 visit was scrapped", "scrapped", "cancelled"),
        ("The talks of March 20 were rescheduled", "rescheduled", "postponed"),
        ("Lima denied that envoys met on March 20", "denied", "denied"),
        ("Визит 20 марта отменён", "отменён", "cancelled"),
        ("Визит 20 марта перенесён", "перенесён", "postponed"),
    ],
)
def test_fails_when_the_quotation_calls_it_off(quote: str, word: str, status: str) -> None:
    assert lines_of(pact("2024-03-20", quote)) == [
        f'5:5 CH404 "occurred", but the passage says "{word}" ({status})',
    ]


def test_stands_at_the_status_when_that_is_written() -> None:
    found = pact("2024-03-28", "The visit of March 28 was postponed", more="    status: planned\n")
    assert lines_of(found) == ['8:13 CH404 "planned", but the passage says "postponed" (postponed)']


@pytest.mark.parametrize(
    "quote",
    [
        "The visit on March 20 was not cancelled",
        "The visit on March 20 was never postponed",
        "Визит 20 марта не отменён",
    ],
)
def test_passes_when_a_negation_lifts_it(quote: str) -> None:
    found = pact("2024-03-20", quote)
    assert codes_of(found) == []
    assert verdicts_of(found, "CH404") == ["passed: nothing in the passage calls it off"]


def test_passes_when_only_a_neighbouring_sentence_speaks_of_another_visit() -> None:
    article = "The visit of March 20 went ahead. A second one was cancelled."
    assert codes_of(pact("2024-03-20", "The visit of March 20 went ahead", article)) == []


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("cancelled", "was cancelled"),
        ("postponed", "has been postponed"),
        ("cancelled", "was called off"),
        ("cancelled", "was put off for a while and then scrapped"),
    ],
)
def test_passes_when_the_passage_says_that_it_is_off(status: str, words: str) -> None:
    found = pact("2024-03-20", f"The visit of March 20 {words}", more=f"    status: {status}\n")
    assert codes_of(found) == []
    assert [one.split(":")[0] for one in verdicts_of(found, "CH404")] == ["passed"]


@pytest.mark.parametrize("status", ["cancelled", "postponed", "denied"])
def test_is_unchecked_when_no_word_says_that_it_is_off(status: str) -> None:
    found = pact("2024-03-20", "The visit of March 20 was short", more=f"    status: {status}\n")
    assert codes_of(found) == []
    assert [one.split(":")[0] for one in verdicts_of(found, "CH404")] == ["unchecked"]


def test_fails_when_it_is_off_in_another_way() -> None:
    found = pact("2024-03-20", "The visit of March 20 was cancelled", more="    status: postponed\n")
    assert codes_of(found) == ["CH404"]


def test_makes_no_check_when_the_quotation_was_not_found() -> None:
    found = pact("2024-03-20", "An envoy burnt the bridge", "The visit of March 20 was cancelled.")
    assert codes_of(found) == ["CH201"]
    assert verdicts_of(found, "CH404") == []


def test_makes_no_check_when_the_evidence_is_not_for_the_status() -> None:
    quote = "The visit of March 20 was cancelled\n        supports: [date]"
    found = pact("2024-03-20", quote, "The visit of March 20 was cancelled.")
    assert verdicts_of(found, "CH404") == []


@pytest.mark.parametrize(
    ("quote", "article", "words"),
    [
        ("Reports that envoys met on March 20 are false", "", "are false"),
        ("It is not true that envoys met on March 20", "", "is not true"),
        ("envoys met on March 20", "Claims that envoys met on March 20 were baseless.", "were baseless"),
        ("envoys met on March 20", "Lima denied that envoys met on March 20.", "denied"),
        ("послы встретились 20 марта", "Неправда, что послы встретились 20 марта.", "Неправда"),
    ],
)
def test_sentence_that_is_untrue_leaves_it_unchecked(quote: str, article: str, words: str) -> None:
    found = verdicts_of(pact("2024-03-20", quote, article), "CH404")
    assert found == [f'unchecked: its sentence says "{words}"']


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("On March 20 a pact would be signed", "would be signed"),
        ("A pact might have been made on March 20", "might have been made"),
    ],
)
def test_what_only_would_be_is_unchecked(quote: str, words: str) -> None:
    title = "A pact was signed" if "signed" in quote else "A pact was made"
    text = f"""\
title: x
sources: {{a: {{file: a.txt, published: 2024-03-26}}}}
events:
  - {{id: e, title: {title}, date: 2024-03-20, evidence: [{{source: a, quote: {quote}}}]}}
"""
    found = verdicts_of(report_on(text, {"a.txt": f" date 2024-03-26 {quote}."}), "CH404")
    assert found == [f'unchecked: the passage says "{words}"']


def test_what_would_be_beside_the_title_passes() -> None:
    found = pact("2024-03-20", "A pact was signed on March 20 and would help trade")
    assert verdicts_of(found, "CH404") == ["passed: nothing in the passage calls it off"]


def test_plan_may_be_what_would_be() -> None:
    found = pact("2024-03-28", "On March 28 a pact would be signed", more="    status: planned\n")
    assert verdicts_of(found, "CH404") == ["passed: nothing in the passage calls it off"]


def test_month_of_may_is_no_doubt() -> None:
    found = pact("2023-05", "A pact was signed in May 2023")
    assert verdicts_of(found, "CH404") == ["passed: nothing in the passage calls it off"]


@pytest.mark.parametrize(
    ("quote", "outcome"),
    [
        ("The boiler ruptured on March 28", "unchecked: no word of its sentence tells of what is to come"),
        ("The boiler will be tested on March 28", "passed: nothing in the passage calls it off"),
        ("Her sister’s will was proved on March 28", "unchecked: no word of its sentence tells of what is to come"),
        ("It burst, as some will have it, on March 28", "unchecked: no word of its sentence tells of what is to come"),
        ("Talks on March 28 were not cancelled", "passed: nothing in the passage calls it off"),
        ("Котёл лопнул 28 марта", "unchecked: no word of its sentence tells of what is to come"),
        ("Встреча состоится 28 марта", "passed: nothing in the passage calls it off"),
    ],
)
def test_plan_is_borne_by_words_of_what_is_to_come(quote: str, outcome: str) -> None:
    assert verdicts_of(pact("2024-03-28", quote, more="    status: planned\n"), "CH404") == [outcome]


@pytest.mark.parametrize(
    ("quote", "outcome"),
    [
        ("He resigned on March 20", "unchecked: no word of its sentence tells of what goes on"),
        ("Since March 20 the talks continue", "passed: nothing in the passage calls it off"),
        ("С 20 марта переговоры продолжаются", "passed: nothing in the passage calls it off"),
    ],
)
def test_what_goes_on_is_borne_by_words_of_it(quote: str, outcome: str) -> None:
    found = pact('"2024-03-20/.."', quote, more="    status: ongoing\n")
    assert verdicts_of(found, "CH404") == [outcome]


def test_what_is_off_only_by_a_suggestion_is_unchecked() -> None:
    quote = "The minister rejected a suggestion that the visit of March 20 had been cancelled"
    (found,) = verdicts_of(pact("2024-03-20", quote, more="    status: cancelled\n"), "CH404")
    assert found == 'unchecked: its sentence says "rejected a suggestion"'


def test_a_plan_whose_title_tells_that_it_was_called_off_is_unchecked() -> None:
    text = """\
title: x
sources: {a: {file: a.txt, published: 2024-03-26}}
events:
  - {id: e, title: Peru cancels the visit, date: 2024-03-28, status: planned,
     evidence: [{source: a, quote: Peru cancelled the visit of March 28}]}
as_of: 2024-03-26
"""
    (found,) = verdicts_of(
        report_on(text, {"a.txt": " date 2024-03-26 Peru cancelled the visit of March 28.\n"}), "CH404"
    )
    assert found == 'unchecked: the title tells what is no plan any more: "cancelled"'


@pytest.mark.parametrize(
    ("status", "quote", "verdict"),
    [
        (
            "ongoing",
            "A pact is being drafted since March 20",
            "passed: nothing in the passage calls it off",
        ),
        ("ongoing", "A pact of March 20 was there", "unchecked: no word of its sentence tells of what goes on"),
        ("cancelled", "The pact of March 20 was called off", 'passed: the passage says "called"'),
        (
            "cancelled",
            "The pact of March 20 was signed",
            'unchecked: no word that is read in the passage says "cancelled"',
        ),
        (
            "cancelled",
            "The pact of March 20 was postponed",
            'failed: "cancelled", but the passage says "postponed" (postponed)',
        ),
        (
            "cancelled",
            "Der Pakt vom 20. März wurde abgesagt",
            'unchecked: words such as "not" and "cancelled" are not read in the language "de"',
        ),
        (
            "planned",
            "The pact was postponed to March 20",
            'unchecked: the passage says "postponed": to this day or from it',
        ),
        (
            "planned",
            "They met on March 20, and a ballot scheduled for 31 May was cancelled",
            'unchecked: the passage says "cancelled" of what stands with "31 May"',
        ),
        (
            "planned",
            "The pact was to have opened on March 20",
            'unchecked: its sentence says "was to have opened"',
        ),
        (
            "planned",
            "The pact that he was to sign on March 20 will not be signed",
            'unchecked: its sentence says "will not be signed"',
        ),
        (
            "occurred",
            "The pact was allegedly signed on March 20",
            'unchecked: its sentence gives it as somebody\'s word: "allegedly"',
        ),
    ],
)
def test_what_a_passage_says_is_held_against_the_status(status: str, quote: str, verdict: str) -> None:
    found = pact("2024-03-20", quote, more=f"    status: {status}\n", published="2024-03-01")
    assert verdicts_of(found, "CH404") == [verdict]


@pytest.mark.parametrize(
    ("article", "verdict"),
    [
        ("Was the pact signed on March 20?", "unchecked: its sentence asks"),
        ("It is not true that the pact signed on March 20 holds.", 'unchecked: its sentence says "is not true"'),
        (
            "The pact signed on March 20 holds. That is not true, officials said.",
            'unchecked: the sentence after it says "is not true"',
        ),
        ("The pact signed on March 20 holds. They met again.", "passed: nothing in the passage calls it off"),
    ],
)
def test_what_its_sentence_or_the_next_one_says_leaves_it_open(article: str, verdict: str) -> None:
    assert verdicts_of(pact("2024-03-20", "pact signed on March 20", article), "CH404") == [verdict]


@pytest.mark.parametrize("words", ["was delayed by a week", "was pushed back by several months", "was delayed until"])
def test_what_is_put_off_by_days_was_not_on_the_day(words: str) -> None:
    told = lines_of(pact("2024-03-20", f"The launch on March 20 {words} May"))
    assert f'5:5 CH404 "occurred", but the passage says "{words}" (postponed)' in told


@pytest.mark.parametrize("words", ["was delayed by two hours", "was not delayed by a week"])
def test_a_delay_on_the_day_and_one_that_is_denied_put_nothing_off(words: str) -> None:
    assert "CH404" not in codes_of(pact("2024-03-20", f"The launch on March 20 {words}"))


def test_the_day_to_which_it_was_put_off_is_no_postponed_one() -> None:
    found = pact("2024-04-12", "The meeting was postponed to April 12", more="    status: postponed\n")
    assert verdicts_of(found, "CH404") == ['unchecked: the passage says "postponed": to this day or from it']


def test_what_was_only_to_be_does_not_go_on() -> None:
    found = pact("2024-03-20", "Work was to begin on March 20, awaiting a permit", more="    status: ongoing\n")
    assert verdicts_of(found, "CH404") == ["unchecked: no word of its sentence tells of what goes on"]


def test_what_was_put_off_on_another_day_may_be_another_event() -> None:
    text = """\
title: An example
sources: {a: {file: a.txt, published: 2024-04-13}}
events:
  - id: race
    title: Next year's race
    date: 2025-04-12
    status: postponed
    evidence:
      - {source: a, quote: The race of 14 April 2024 was postponed}
      - {source: a, quote: "Next year's race is set for 12 April 2025"}
"""
    article = " date 2024-04-13 The race of 14 April 2024 was postponed. Next year's race is set for 12 April 2025.\n"
    assert verdicts_of(report_on(text, {"a.txt": article}), "CH404") == [
        'unchecked: the passage says "postponed" of "14 April 2024"'
    ]


def said(quote: str, title: str, status: str = "occurred") -> list[str]:
    text = f"""\
title: An example
sources: {{a: {{file: a.txt, published: 2024-03-26}}}}
events:
  - id: e
    title: {title}
    date: 2024-03-20
    status: {status}
    evidence:
      - {{source: a, quote: "{quote}"}}
"""
    return verdicts_of(report_on(text, {"a.txt": f" date 2024-03-26 {quote}.\n"}), "CH404")


PUT_OFF = "The talks of March 20 were put off to April and then scrapped"
BALLOT = "The union called a meeting for March 20, and a ballot scheduled for May 31 was cancelled"
RULED = "The court ruled on March 20 that the sale be cancelled"


@pytest.mark.parametrize(
    ("quote", "title", "verdict"),
    [
        (
            "The meeting opened on March 20 and was adjourned",
            "Meeting opened",
            'unchecked: the passage says "adjourned" behind what took place on the day',
        ),
        (
            "The meeting planned for March 20 was adjourned",
            "Meeting",
            'failed: "occurred", but the passage says "adjourned" (postponed)',
        ),
        (BALLOT, "Union calls a meeting", 'unchecked: the passage says "cancelled" of what stands with "May 31"'),
        (
            "The union called a meeting of March 20 on pay, but the ballot was cancelled",
            "Union calls a meeting on pay",
            'unchecked: the passage says "cancelled" of what stands with "the ballot was cancelled."',
        ),
        (
            "The ballot of March 20 was cancelled",
            "Ballot cancelled",
            'unchecked: "cancelled": is the event that it was so, or what it was said of?',
        ),
        (
            RULED,
            "Court cancels sale",
            'unchecked: "cancelled": is the event that it was so, or what it was said of?',
        ),
        (
            RULED,
            "Court rules that the sale be cancelled",
            'passed: the title tells itself what the passage says: "cancelled"',
        ),
        (
            "Officials denied the raid of March 20",
            "Raid denied",
            'unchecked: the title tells that something was denied, and the passage says "denied"',
        ),
        ("Officials denied the raid of March 20", "Raid", 'failed: "occurred", but the passage says "denied" (denied)'),
        (
            "The talks of March 20 would have been held",
            "Talks held",
            'unchecked: the passage says "would have been held"',
        ),
        (
            "The firm announced the closure of the mill on March 20",
            "Mill closed",
            'unchecked: its sentence says "announced the closure"',
        ),
        (
            "The firm announced the closure of the mill on March 20",
            "Firm announces the closure of its mill",
            "passed: nothing in the passage calls it off",
        ),
    ],
)
def test_what_is_called_off_is_what_the_title_tells_or_something_else(quote: str, title: str, verdict: str) -> None:
    assert said(quote, title) == [verdict]


@pytest.mark.parametrize(
    ("quote", "status", "outcome"),
    [
        (PUT_OFF, "cancelled", 'passed: the passage says "scrapped"'),
        ("The talks of March 20 were scrapped", "cancelled", 'passed: the passage says "scrapped"'),
        ("Officials denied the talks of March 20", "denied", 'passed: the passage says "denied"'),
        (
            "The talks of March 20 were not cancelled",
            "cancelled",
            'unchecked: no word that is read in the passage says "cancelled"',
        ),
        ("The talks of March 20 will be held", "planned", "passed: nothing in the passage calls it off"),
        ("The talks of March 20 were held", "planned", "unchecked: no word of its sentence tells of what is to come"),
        ("The talks are under way since March 20", "ongoing", "passed: nothing in the passage calls it off"),
    ],
)
def test_each_status_needs_words_of_its_own(quote: str, status: str, outcome: str) -> None:
    assert said(quote, "Talks", status) == [outcome]
