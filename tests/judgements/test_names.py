"""Whether a participant is named where the evidence says."""

import pytest

from tests.conftest import lines_of, report_on, verdicts_of
from tests.tellings.test_quotations import said_of

HEAD = """\
title: x
sources:
  a: {file: a.txt, published: 2024-03-26}
actors:
  holm: {name: Anna Holm, aliases: [А. Хольм, 霍尔姆]}
events:
  - id: e
    title: E
    date: 2024-03-25
    participants: [%s]
    evidence: [{source: a, quote: arrived on Monday%s}]
"""
ENGLISH = {"a.txt": " date 2024-03-26 Anna Holm's delegation arrived on Monday.\n"}


def named(who: str, articles: dict[str, str] = ENGLISH, more: str = "") -> list[str]:
    return verdicts_of(report_on(HEAD % (who, more), articles), "CH501")


def test_an_actor_is_found_by_name_with_a_possessive() -> None:
    assert named("holm") == ["passed: the sentence of the quotation names it"]


def test_an_actor_is_found_by_an_alias_in_another_script() -> None:
    article = {"a.txt": " date 2024-03-26 霍尔姆部长 (Хольм) arrived on Monday.\n"}
    assert named("holm", article) == ["passed: the sentence of the quotation names it"]


def test_a_near_spelling_is_no_match() -> None:
    article = {"a.txt": " date 2024-03-26 Anna Hulm arrived on Monday.\n"}
    assert named("holm", article) == [
        'failed: "Anna Holm" or "А. Хольм" or "霍尔姆" stands nowhere in "a"',
    ]


def test_a_misspelt_actor_id_is_answered_with_the_nearest() -> None:
    report = report_on(HEAD % ("hollm", ""), ENGLISH)
    assert any('did you mean the actor "holm"' in line for line in lines_of(report))


def test_an_unread_article_leaves_it_unchecked() -> None:
    assert named("holm", {}) == ["unchecked: a: no such file"]


def test_an_excerpt_of_an_article_leaves_it_unchecked() -> None:
    text = (HEAD % ("Peter Olsen", "")).replace("published: 2024-03-26", "published: 2024-03-26, complete: false")
    assert verdicts_of(report_on(text, ENGLISH), "CH501") == ['unchecked: only an excerpt of "a" is held']


def test_evidence_that_supports_something_else_does_not_count() -> None:
    assert named("holm", more=", supports: [date]") == ["unchecked: no evidence is said to support it"]


_RUSSIAN = {"a.txt": " date 2024-03-26 Анна Хольм сказала в Брюсселе, что встретится с Иваном Лином 28 марта.\n"}


def test_a_person_in_another_case_is_unchecked_for_it_may_be_somebody_else() -> None:
    assert named("Иван Лин", _RUSSIAN) == [
        'unchecked: only "Иваном Лином" stands there, which may be the name in another case'
    ]


@pytest.mark.parametrize(
    ("place", "verdict"),
    [
        ("Брюссель", 'passed: named as "Брюсселе"'),
        ("Лин", 'unchecked: only "Лином" stands there, which may be the name in another case'),
        ("Лима", "unchecked: its quotation was not found, so it may be about another article"),
    ],
)
def test_a_place_in_another_case_is_found(place: str, verdict: str) -> None:
    text = HEAD.replace("    participants", f"    location: {place}\n    participants") % ("holm", "")
    assert verdicts_of(report_on(text, _RUSSIAN), "CH504") == [verdict]


def test_a_name_inside_the_longer_one_of_another_actor_is_not_named() -> None:
    text = (HEAD % ("holm", "")).replace(
        "  holm: {name: Anna Holm, aliases: [А. Хольм, 霍尔姆]}",
        "  holm: {name: Anna Holm, aliases: [Holm]}\n  peter: {name: Peter Holm}",
    )
    report = report_on(text, {"a.txt": " date 2024-03-26 Peter Holm arrived on Monday.\n"})
    assert verdicts_of(report, "CH501") == ["unchecked: it stands only inside a longer name, of another actor"]


@pytest.mark.parametrize(
    ("article", "told"),
    [
        ("Lorna Whitfield's successor, Per Lunde, made the mayor a surveyor on 12 March 2022.", True),
        ("A lawyer for Lorna Whitfield made the mayor a surveyor on 12 March 2022.", True),
        ("Lorna Whitfield made the mayor a surveyor on 12 March 2022.", False),
    ],
)
def test_whose_relation_somebody_is_took_no_part(article: str, told: bool) -> None:
    said = said_of(
        "participants", article, "    date: 2022-03-12\n    participants: [whitfield]\n", "Mayor made surveyor", 1
    )
    assert ("is somebody else" in said) is told


PLACED = """\
title: x
sources:
  a: {file: a.txt, published: 2024-03-26}
actors:
  holm: {name: Anna Holm}
events:
  - id: e
    title: The bridge opened
    date: 2024-03-25
    participants: [holm]
    location: Bern
    evidence: [{source: a, quote: "%s"}]
"""
IN_SENTENCE = "passed: the sentence of the quotation names it"
BEFORE = "unchecked: named only in the sentence before that of the quotation"
FAR = "unchecked: named in the article, but neither in the sentence of a quotation nor in the one before it"
NOTHING = 'unchecked: nothing of what the title tells stands with "{}"'
PART = 'unchecked: "{}" stands in another part of the sentence than what the title tells'


@pytest.mark.parametrize(
    ("quote", "article", "person", "place"),
    [
        ("The bridge opened", "The bridge opened in Bern with Anna Holm on Monday.", IN_SENTENCE, IN_SENTENCE),
        ("The bridge opened", "Anna Holm came to Bern. The bridge opened on Monday.", BEFORE, BEFORE),
        (
            "She opened the bridge",
            "Anna Holm came to Bern. She opened the bridge on Monday.",
            "passed: the sentence before the quotation names it",
            BEFORE,
        ),
        ("The bridge opened", "Anna Holm came to Bern. It rained. The bridge opened on Monday.", FAR, FAR),
        ("The bridge opened", "The bridge opened on Monday. It is far. Anna Holm lives in Bern.", FAR, FAR),
        (
            "The bridge opened",
            "The bridge opened without Anna Holm on Monday in Bern.",
            'unchecked: the passage says "without Anna Holm"',
            IN_SENTENCE,
        ),
        (
            "The bridge opened",
            "The bridge opened with Anna Holm on Monday, not in Bern.",
            IN_SENTENCE,
            'unchecked: the passage says "not in Bern"',
        ),
        (
            "The bridge opened",
            "The bridge opened without Anna Holm on Monday in Bern, and Anna Holm opened the other bridge.",
            IN_SENTENCE,
            IN_SENTENCE,
        ),
        (
            "The bridge opened",
            "The bridge opened in Bern on Monday, Anna Holm said.",
            'unchecked: "Anna Holm" is named as who says so ("said")',
            IN_SENTENCE,
        ),
        (
            "The bridge opened",
            "Anna Holm left in 2019, and the bridge opened on Monday in Bern.",
            NOTHING.format("Anna Holm"),
            IN_SENTENCE,
        ),
        (
            "The bridge opened",
            "The bridge opened on Monday while Anna Holm closed the old ferry quay in Bern.",
            NOTHING.format("Anna Holm"),
            PART.format("Bern"),
        ),
    ],
)
def test_who_and_where_are_named_with_what_the_title_tells(quote: str, article: str, person: str, place: str) -> None:
    report = report_on(PLACED % quote, {"a.txt": f" date 2024-03-26 {article}\n"})
    assert verdicts_of(report, "CH501") == [person]
    assert verdicts_of(report, "CH504") == [place]


@pytest.mark.parametrize(("who", "outcome"), [("whitfield", "unchecked"), ("Maria Otten", "passed")])
def test_what_somebody_of_hers_did_is_not_her_own(who: str, outcome: str) -> None:
    article = (
        "Lorna Whitfield announced the agreement. / Her predecessor, Maria Otten, filed the suit over records in 2022."
    )
    event = f"    date: 2022\n    participants: [{who}]\n"
    assert said_of("participants", article, event, "Suit filed over the records", 2).startswith(outcome)


def test_a_name_in_a_word_with_a_hyphen_is_no_participant() -> None:
    article = "The ex-Whitfield firm sold its all-Lorna Whitfield fleet on 20 July 2024."
    event = "    date: 2024-07-20\n    participants: [whitfield]\n"
    assert 'only "all-Lorna Whitfield" stands there' in said_of("participants", article, event, "Fleet sold", 1)
