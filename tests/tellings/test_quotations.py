"""Which of several quotations tell of an event."""

import pytest

from chrono.tellings.comparison import Agreement
from tests.conftest import report_on
from tests.tellings.cases import date_judged

ACTORS = "actors: {whitfield: {name: Lorna Whitfield}}\n"


def said_of(
    field: str,
    article: str,
    event: str,
    title: str = "The mayor resigned",
    quotes: int = 2,
    status: str = "occurred",
    before: str = "",
) -> str:
    """What is said of a field of an event that quotes the first sentences of an article, behind those `before`."""
    quoted = "".join(f'      - {{source: a, quote: "{one}"}}\n' for one in article.split(" / ")[:quotes])
    text = f"""\
title: An example
sources: {{a: {{file: a.txt, published: 2025-06-20}}}}
{ACTORS}events:
  - id: one
    title: {title}
{event}    status: {status}
    evidence:
{quoted}"""
    report = report_on(text, {"a.txt": f" date 2025-06-20 \n\n{before} " + article.replace(" / ", " ")})
    said = [one.verdict for one in report.verdicts if one.verdict.at.name == field]
    return "; ".join(dict.fromkeys(f"{one.outcome} {one.message}" for one in said))


@pytest.mark.parametrize(
    "second", ["Lorna Whitfield opened a bridge.", "In 2018 the mayor gave Lorna Whitfield a prize."]
)
def test_a_name_of_a_sentence_about_something_else_is_unchecked(second: str) -> None:
    article = f"The mayor resigned on 12 March 2022. / {second}"
    assert "unchecked" in said_of("participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n")


def test_one_of_a_sentence_that_tells_the_title_again_passes() -> None:
    article = "The mayor resigned on 12 March 2022. / Lorna Whitfield asked why the mayor had resigned."
    said = said_of("participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n")
    assert "passed" in said
    assert "unchecked" not in said


def test_a_place_must_stand_with_what_the_title_tells() -> None:
    article = "A court ruled on 3 June 2025 that the ledger belongs to the city. / The ledger surfaced in Ghent."
    event, title = "    date: 2025-06-03\n    location: Ghent\n", "A court ruled that the ledger belongs to the city"
    assert "has little of what the title tells" in said_of("location", article, event, title)
    told = article.replace("The ledger surfaced in Ghent", "The court in Ghent ruled on the ledger of the city")
    assert "unchecked" not in said_of("location", told, event, title)


@pytest.mark.parametrize("quotes", [1, 2])
def test_a_date_of_a_sentence_about_something_else_is_unchecked(quotes: int) -> None:
    article = "The mayor resigned. / A blast on 12 March 2022 destroyed the plant."
    assert "has nothing of what the title tells" in said_of("date", article, "    date: 2022-03-12\n", quotes=quotes)


@pytest.mark.parametrize("second", ["It was on 12 March 2022.", "The resignation took effect on 12 March 2022."])
def test_a_date_of_a_sentence_that_goes_on_passes(second: str) -> None:
    article = f"The mayor announced his resignation. / {second}"
    assert "unchecked" not in said_of("date", article, "    date: 2022-03-12\n", "The mayor announced his resignation")


def test_a_figure_of_a_sentence_about_something_else_is_unchecked() -> None:
    article = "The mayor resigned on 12 March 2022. / The fund lost 5 million euros."
    event = "    date: 2022-03-12\n    figures: [{label: lost, value: 5 million, unit: EUR}]\n"
    assert "has nothing of what the title tells" in said_of("figures", article, event)


@pytest.mark.parametrize(
    ("article", "title", "date", "reason"),
    [
        (
            "The depositions of Osei and Finch were taken on November 12 and November 14, 2024, respectively.",
            "The deposition of Finch was taken", "2024-11-12", '"respectively" gives each its own date',
        ),
        (
            "The plant was closed in 1994, and the site reopened in 2011 as a park.",
            "The site reopened", "1994", 'the words of the title stand with "2011"',
        ),
        ("The mayor was dismissed. A blast on 12 March 2022 destroyed the plant.", "The mayor was dismissed",
         "2022-03-12", "has nothing of what the title tells"),
    ],
)  # fmt: skip
def test_a_date_of_another_statement_is_unchecked(article: str, title: str, date: str, reason: str) -> None:
    assert reason in said_of("date", article, f"    date: {date}\n", title, quotes=1)


@pytest.mark.parametrize(
    ("article", "title", "date", "field"),
    [
        ("The plant was closed in 1994, and the site reopened in 2011 as a park.", "The site reopened", "2011", "date"),
        ("The Arabs took the city in 672 and held it for five years.", "The Arabs took the city", '"0672"', "date"),
    ],
)
def test_the_statements_own_date_is_not_contradicted(article: str, title: str, date: str, field: str) -> None:
    assert "failed" not in said_of(field, article, f"    date: {date}\n", title, quotes=1)


SIGNED = "The treaty was signed"


@pytest.mark.parametrize(
    ("article", "title", "date", "status"),
    [
        ("An airport contract was scrapped in May 2025.", "A contract was scrapped", "2025-05", "occurred"),
        ("The workshop planned for July 6 will not be held.", "A workshop", "2025-07-06", "planned"),
        ("The workshop of 6 May 2025 was not held.", "A workshop", "2025-05-06", "occurred"),
        ("The briefing will be held on July 8, rescheduled from July 2.", "A briefing", "2025-07-08", "planned"),
        ("Was the treaty signed on 28 March 2025?", SIGNED, "2025-03-28", "occurred"),
        ("Officials rejected reports that the treaty was signed on 28 March 2025.", SIGNED, "2025-03-28", "occurred"),
        ("She turned down the opera in 1990, or so she told them.", "She turned down the opera", "1990", "occurred"),
    ],
)
def test_a_status_that_the_sentence_leaves_open_is_unchecked(article: str, title: str, date: str, status: str) -> None:
    said = said_of("status", article, f"    date: {date}\n", title, quotes=1, status=status)
    assert "unchecked" in said
    assert "failed" not in said


def test_a_status_that_it_tells_passes() -> None:
    article, event = "The treaty was signed on 28 March 2025.", "    date: 2025-03-28\n"
    assert "unchecked" not in said_of("status", article, event, SIGNED, quotes=1)


def test_a_plan_in_another_clause_is_not_that_of_the_title() -> None:
    article = "Castell paid a dividend in May 2025, and it will decide on another in November 2025."
    event = "    date: 2025-11\n"
    said = said_of("status", article, event, "Castell paid a dividend", quotes=1, status="planned")
    assert "no word of its sentence tells of what is to come" in said


@pytest.mark.parametrize(
    ("article", "words"),
    [
        ("The mayor resigned on 12 March 2022; his deputy, Lorna Whitfield, in 2018.", "2018"),
        ("The mayor resigned on 12 March 2022, in 2018 to 2020 Lorna Whitfield had been his deputy.", "2018"),
    ],
)
def test_a_name_that_stands_with_another_date_is_unchecked(article: str, words: str) -> None:
    said = said_of("participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n", quotes=1)
    assert "it stands with " in said
    assert words in said


@pytest.mark.parametrize(
    "article",
    [
        "In 2018 Lorna Whitfield was elected mayor, and she resigned as the mayor on 12 March 2022.",
        "On 12 March 2022, Lorna Whitfield, the mayor, resigned.",
    ],
)
def test_who_is_named_first_may_be_of_every_date(article: str) -> None:
    said = said_of("participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n", quotes=1)
    assert "it stands with " not in said


@pytest.mark.parametrize(("second", "outcome"), [("He resigned", "passed"), ("The mayor resigned", "unchecked")])
def test_a_name_of_the_sentence_before_needs_a_pronoun(second: str, outcome: str) -> None:
    article = f"Lorna Whitfield opened a bridge. {second} on 12 March 2022."
    text = f"""\
title: An example
sources: {{a: {{file: a.txt, published: 2025-06-20}}}}
{ACTORS}events:
  - id: one
    title: The mayor resigned
    date: 2022-03-12
    participants: [whitfield]
    evidence:
      - {{source: a, quote: "{second} on 12 March 2022"}}
"""
    report = report_on(text, {"a.txt": " date 2025-06-20 \n\n" + article})
    found = [one.verdict for one in report.verdicts if one.verdict.at.name == "participants"]
    assert found[0].outcome == outcome


def test_a_pronoun_inside_a_speech_ties_nothing() -> None:
    article = "The mayor resigned on 12 March 2022. / ‘Nobody won,’ critics said. “He lost,” Lorna Whitfield said."
    said = said_of("participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n", quotes=2)
    assert "unchecked" in said


def test_a_possessive_before_a_name_refers_to_somebody_else() -> None:
    article = (
        "The club ended the contract of its coach on 18 January 2025. / "
        "The work of the coach is done by his aide, Lorna Whitfield."
    )
    found = said_of(
        "participants", article, "    date: 2025-01-18\n    participants: [whitfield]\n", "Club ends contract of coach"
    )
    assert found.startswith("unchecked")


def test_somebody_of_another_time_is_no_participant() -> None:
    article = "The ruling party won the vote in June 2025. / In 1990 Lorna Whitfield won the vote."
    found = said_of("participants", article, "    date: 2025-06\n    participants: [whitfield]\n", "Vote won")
    assert found.startswith("unchecked")


NOTHING = 'unchecked nothing of what the title tells stands with "Lorna Whitfield"'
PART = 'unchecked "Lorna Whitfield" stands in another part of the sentence than what the title tells'
NAMED = "passed the sentence of the quotation names it"


@pytest.mark.parametrize(
    ("article", "said"),
    [
        (
            "The mayor resigned on 12 March 2022. / Critics said that Lorna Whitfield had won.",
            'unchecked "Critics said that Lorna Whitfield had won." has nothing of what the title tells',
        ),
        (
            "The mayor resigned on 12 March 2022. / His deputy, Lorna Whitfield, opened a bridge.",
            'unchecked "His deputy, Lorna Whitfield, opened a bridge." has nothing of what the title tells',
        ),
        (
            "The mayor resigned on 12 March 2022 without Lorna Whitfield.",
            'unchecked the passage says "without Lorna Whitfield"',
        ),
        ("The mayor resigned on 12 March 2022, while Lorna Whitfield opened a bridge.", NOTHING),
        ("The mayor resigned on 12 March 2022; Lorna Whitfield, his deputy, stayed.", PART),
        ("The mayor resigned on 12 March 2022, and met Lorna Whitfield.", NAMED),
        ("The mayor, Lorna Whitfield, resigned on 12 March 2022.", NAMED),
        (
            "An earlier version said that Lorna Whitfield resigned as the mayor on 12 March 2022.",
            'unchecked the passage corrects what is told there ("earlier version said")',
        ),
    ],
)
def test_who_is_named_stands_with_what_the_title_tells(article: str, said: str) -> None:
    found = said_of("participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n")
    assert found.split("; ")[0] == said


STATED = 'passed stated as "12 March 2022" (2022-03-12)'


@pytest.mark.parametrize(
    ("article", "title", "said"),
    [
        ("The mayor resigned. / It was on 12 March 2022.", "The mayor resigned", STATED),
        ("The mayor resigned. / 12 March 2022", "The mayor resigned", STATED),
        (
            "The mayor resigned. / Lunde said on 12 March 2022 that it was time.",
            "The mayor resigned",
            'unchecked "Lunde said on 12 March 2022 that it was time." has nothing of what the title tells',
        ),
        (
            "An earlier version of this report said the mayor resigned on 12 March 2022. / He left on 13 March 2022.",
            "The mayor resigned",
            'unchecked the passage corrects what is told there ("earlier version of this report said")',
        ),
        (
            "市长辞职。 / 2022年3月12日爆炸毁了工厂。",
            "市长辞职",
            'unchecked "2022年3月12日爆炸毁了工厂。" has nothing of what the title tells',
        ),
    ],
)
def test_a_date_stands_in_a_sentence_of_what_the_title_tells(article: str, title: str, said: str) -> None:
    assert said_of("date", article, "    date: 2022-03-12\n", title).split("; ")[-1] == said


@pytest.mark.parametrize(
    ("quote", "title", "date"),
    [
        (
            "Committee, 12 January 1931: Mrs Dunn was elected. It was noted with regret that the caretaker, Pettigrew, "
            "had been buried at the parish's expense.",
            "Pettigrew buried at parish expense",
            "1931-01-12",
        ),
        (
            "A quake shook Tarabu on 1 February 2020. In another matter, the finance minister, Ole Bell, stepped down.",
            "Tarabu finance minister steps down",
            "2020-02-01",
        ),
    ],
)
def test_another_sentence_of_the_quotation_may_tell_the_rest_of_the_title(quote: str, title: str, date: str) -> None:
    judged = date_judged(title, date, quote)
    assert judged.agreement is Agreement.UNCHECKED
    assert "of what the title tells" in str(judged.reason)


def test_a_sentence_that_refers_back_tells_more_of_the_same() -> None:
    quote = "Otten went to Lima on 1 February 2020. There she opened the harbour bridge of the old port."
    assert date_judged("Otten in Lima opens harbour bridge", "2020-02-01", quote).agreement is Agreement.CONFIRMED


RULED = "A court ruled that the ledger belongs to the city"


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("The ledger surfaced in Ghent.", "A court ruled in Oslo that the ledger belongs to the city."),
        ("It surfaced in Ghent.", "A court ruled in Oslo on the ledger."),
        (
            "A court in Ghent heard the case on the ledger of the city.",
            "The court ruled in Oslo that the ledger belongs to the city.",
        ),
    ],
)
def test_of_two_sentences_with_a_place_the_one_that_tells_more_of_the_title_has_its_own(other: str, told: str) -> None:
    said = [
        said_of("location", f"{told} / {other}", f"    date: 2022\n    location: {place}\n", RULED)
        for place in ("Oslo", "Ghent")
    ]
    assert said == [NAMED, f'unchecked "{other}" has little of what the title tells']


@pytest.mark.parametrize(
    ("second", "passes"),
    [
        ("The fund lost 5 million euros.", False),
        ("It lost 5 million euros.", True),
        ("The mayor lost 5 million euros.", True),
        ("The row cost the fund 5 million euros.", True),
    ],
)
def test_a_figure_may_stand_with_any_word_of_another_quotation(second: str, passes: bool) -> None:
    event = "    date: 2022-03-12\n    figures: [{label: lost, value: 5 million, unit: EUR}]\n"
    said = said_of("figures", f"The mayor resigned on 12 March 2022 after a row. / {second}", event)
    assert said.startswith("passed stated as") is passes


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ("It was on 12 March 2022.", 'passed stated as "12 March 2022" (2022-03-12)'),
        (
            "The blast was on 12 March 2022.",
            'unchecked "The blast was on 12 March 2022." has nothing of what the title tells',
        ),
    ],
)
def test_a_sentence_of_a_date_and_another_matter_dates_nothing_else(second: str, said: str) -> None:
    assert said_of("date", f"The mayor resigned. / {second}", "    date: 2022-03-12\n").endswith(said)
