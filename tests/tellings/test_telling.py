"""Whether the part of a sentence that somebody belongs to tells what the title does."""

import pytest

from tests.languages.readers import owner
from tests.tellings.cases import date_judged
from tests.tellings.test_quotations import said_of

WHITFIELD = "    date: 2024-07-20\n    participants: [whitfield]\n"
OTHERS = 'unchecked another quotation tells more of the title than what stands with "Lorna Whitfield"'


def said_of_whitfield(article: str, title: str, quotes: int = 1) -> str:
    return said_of("participants", article, WHITFIELD, title, quotes)


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("The mayor, Lorna Whitfield, opened the bridge on 20 July 2024.", "Mayor opens the bridge"),
        ("Lorna Whitfield wrote a letter on 20 July 2024 and has since left the council.", "Leaving the council"),
        ("The treaty was signed on 20 July 2024 by Lorna Whitfield, the envoy.", "Treaty signed"),
        ("Lorna Whitfield will meet the board on 20 July 2024.", "A talk with the board"),
    ],
)
def test_who_stands_with_what_the_title_tells_is_a_participant(article: str, title: str) -> None:
    said = said_of_whitfield(article, title)
    assert said.startswith("passed the sentence of the quotation names it")
    assert "unchecked" not in said


@pytest.mark.parametrize(
    ("article", "title", "share"),
    [
        ("The treaty was signed on 20 July 2024, and a fire burned Lorna Whitfield.", "Treaty signed", "nothing"),
        (
            "The treaty was signed on 20 July, while Lorna Whitfield criticised the treaty.",
            "Treaty signed",
            "little",
        ),
        (
            "The club won on 20 July 2024, having turned a bid down, where Lorna Whitfield works.",
            "Club wins",
            "nothing",
        ),
        ("The mayor resigned on 20 July 2024 and Lorna Whitfield opened a bridge.", "Mayor resigned", "nothing"),
        ("He was shot on 20 July 2024, although it was argued that Lorna Whitfield planned it.", "Man shot", "nothing"),
    ],
)
def test_who_stands_in_another_part_is_unchecked(article: str, title: str, share: str) -> None:
    wanted = f'unchecked {share} of what the title tells stands with "Lorna Whitfield"'
    assert wanted in said_of_whitfield(article, title)


def test_another_quotation_that_tells_more_of_the_title_speaks_against_a_name() -> None:
    article = "The shop was renamed Corner Shop on 20 July 2024. / Lorna Whitfield made the corner shop cut prices."
    assert OTHERS in said_of_whitfield(article, "Shop renamed Corner Shop", 2)


def test_a_place_of_a_quotation_that_tells_much_less_of_the_title_is_unchecked() -> None:
    article = "The first inn of the Star chain opened on 20 July 2024. / The Star chain has its seat in Ghent."
    said = said_of(
        "location", article, "    date: 2024-07-20\n    location: Ghent\n", "First inn of the Star chain opens"
    )
    assert "unchecked" in said


@pytest.mark.parametrize(
    ("article", "outcome"),
    [
        ("Lorna Whitfield spoke first. / On 20 July 2024 she signed the treaty.", "passed the sentence before"),
        (
            "Lorna Whitfield spoke first. / On 20 July 2024 the rebels signed and kept their guns.",
            "unchecked named only",
        ),
    ],
)
def test_what_refers_back_stands_before_the_verb(article: str, outcome: str) -> None:
    first, second = article.split(" / ")
    assert outcome in said_of("participants", second, WHITFIELD, "Treaty signed", 1, before=first)


@pytest.mark.parametrize(
    ("article", "place", "said"),
    [
        ("A plane from Ghent landed in Lille on 20 July 2024.", "Ghent", 'unchecked the passage says "from" of it'),
        ("A plane landed in Ghent on 20 July 2024.", "Ghent", "passed the sentence of the quotation names it"),
    ],
)
def test_where_something_came_from_is_not_where_it_happened(article: str, place: str, said: str) -> None:
    event = f"    date: 2024-07-20\n    location: {place}\n"
    assert said in said_of("location", article, event, "Plane lands")


def test_a_place_that_the_next_sentence_moves_is_unchecked() -> None:
    article = "The race was to end on 20 July 2024 in Ghent. That has been moved to Lille. / No more is known."
    event = "    date: 2024-07-20\n    location: Ghent\n"
    wanted = 'unchecked behind it stands "moved to Lille": it may be elsewhere now'
    assert wanted in said_of("location", article, event, "End of the race", 1, "planned")


@pytest.mark.parametrize(
    ("article", "title", "said"),
    [
        ("A dividend is payable on 12 July 2025 to holders of record on 20 July 2025.", "Dividend", "compares with"),
        ("A reading on 20 July 2025 in Ghent has been deferred until May.", "Reading held", "had been planned before"),
    ],
)
def test_a_day_that_only_counts_or_was_given_up_is_not_the_event_s(article: str, title: str, said: str) -> None:
    assert said in said_of("date", article, "    date: 2025-07-20\n", title, 1, "planned")


def test_who_is_excluded_is_no_participant() -> None:
    article = "The council met on 20 July 2024, excluding Lorna Whitfield."
    assert 'unchecked the passage says "excluding Lorna Whitfield"' in said_of_whitfield(article, "Council meets")


def test_a_figure_before_what_is_set_against_it_is_not_of_that() -> None:
    article = "The Ada sank on 20 July 2024, taking 450 sailors with her, while the Bell sank under tow."
    event = "    date: 2024-07-20\n    figures: [{label: sailors taken by the Bell, value: '450', unit: sailors}]\n"
    wanted = 'unchecked "sailors taken by the Bell" stands in another part of the sentence than the figure'
    assert wanted in said_of("figures", article, event, "The Ada sinks")


def test_what_was_called_off_in_several_years_did_not_take_place() -> None:
    said = said_of("status", "Турнир проводят с 1994 года, в 2021 году его отменяли.", "    date: 2021\n", "Турнир")
    assert 'failed "occurred", but the passage says "отменяли" (cancelled)' in said


@pytest.mark.parametrize(
    ("article", "title"),
    [
        (
            "A talk of the envoy and Lorna Whitfield on 20 July 2024 was on rail. / The talks were on rail and tin.",
            "Talk on rail, tin",
        ),
        (
            "It was told on 20 July 2024 in a talk on rail between the envoy, Bo Park, and Lorna Whitfield.",
            "Talk on rail",
        ),
    ],
)
def test_what_goes_on_with_the_sentence_before_or_ends_its_list_is_of_it(article: str, title: str) -> None:
    assert "unchecked" not in said_of_whitfield(article, title, 2)


def test_behind_and_another_name_with_its_verb_begins_a_part_in_russian() -> None:
    article = "Мэр подал в отставку 20 июля 2024 года и Lorna Whitfield открыла мост."
    wanted = 'unchecked nothing of what the title tells stands with "Lorna Whitfield"'
    assert wanted in said_of_whitfield(article, "Мэр подал в отставку")


@pytest.mark.parametrize(
    ("language", "sentence", "title", "clause"),
    [
        ("en", "It closed the bridge on 14 March 2018 and, after a row, hired a firm.", "Firm hired", "hired a firm."),
        ("en", "It closed the bridge on 14 March 2018 and, after a row, hired a firm.", "Bridge closed", ""),
        (
            "en",
            "The House passed it on 27 June 2013, whose speaker promised a vote.",
            "Speaker promised",
            "whose speaker",
        ),
        ("en", "On 27 June 2013 the House passed it and sent it on.", "Sent on by the House", ""),
        ("en", "The row began in June 2020, when the house withdrew two lots.", "House withdrew two lots", ""),
        (
            "ru",
            "Договор вступил в силу 1 января 1998 года; расторгли его после спора.",
            "Договор расторгли",
            "расторгли его",
        ),
        ("ru", "12 августа 2017 года открыли памятник учителю, который погиб.", "Учитель погиб", "который погиб."),
        ("ru", "12 августа 2017 года открыли памятник учителю, который погиб.", "Памятник открыли", ""),
        ("kk", "Зауыт 1931 жылы ашылды, иесі елден кетті.", "Иесі кетті", "иесі елден кетті."),
    ],
)
def test_a_date_is_not_that_of_another_part_with_the_verb_of_the_title(
    language: str, sentence: str, title: str, clause: str
) -> None:
    said = owner(language, sentence.rstrip("."), title)
    assert (f'stands apart from "{clause}' in said) if clause else said == ""


@pytest.mark.parametrize(
    ("said", "confirmed"), [("one of them said", True), ("one of them said the talks failed", False)]
)
def test_who_says_so_tells_nothing_else(said: str, confirmed: bool) -> None:
    quote = f"Prates sealed the choice at the palace on 4 May 2024, {said}."
    title = "Prates settles on Carminatti, one source says talks failed"
    assert date_judged(title, "2024-05-04", quote).agreement.supports is confirmed
