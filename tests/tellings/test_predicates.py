"""The parts of a sentence with a verb each, and what stands beside it."""

import pytest

from chrono.languages import DateOwners, part
from chrono.tellings.predicates import begins_with_verb, is_day_of_saying, tells_nothing
from chrono.timex import find_dates
from tests.tellings.cases import date_judged
from tests.tellings.test_quotations import said_of


@pytest.mark.parametrize(
    "sentence",
    [
        "The leader was killed in a crash on 20 July 2024, leaving the command to Lorna Whitfield.",
        "The leader was killed in a crash on 20 July 2024, having left the club, where Lorna Whitfield works.",
    ],
)
def test_a_name_in_what_only_follows_is_no_participant(sentence: str) -> None:
    event = "    date: 2024-07-20\n    participants: [whitfield]\n"
    assert said_of("participants", sentence, event, "Leader killed in a crash", 1).startswith("unchecked")


def test_who_is_testified_against_did_not_plead() -> None:
    article = "A contractor pleaded guilty to theft on 20 July 2024 and testified against Lorna Whitfield."
    event = "    date: 2024-07-20\n    participants: [whitfield]\n"
    assert said_of("participants", article, event, "Contractor pleads guilty to theft", 1).startswith("unchecked")


ANOTHER = 'unchecked "Lorna Whitfield" stands in another part of the sentence than what the title tells'
NAMED = "passed the sentence of the quotation names it"


@pytest.mark.parametrize(
    ("article", "title", "said"),
    [
        ("The mayor resigned on 20 July 2024 while Lorna Whitfield was in Oslo.", "Mayor resigned", ANOTHER),
        ("The mayor resigned on 20 July 2024 while Lorna Whitfield was in Oslo.", "Lorna Whitfield in Oslo", NAMED),
        ("The mayor, Lorna Whitfield, resigned on 20 July 2024.", "Mayor resigned", NAMED),
        ("The mayor visited Peru on 20 July 2024 and met Lorna Whitfield.", "Mayor visits Peru", NAMED),
        (
            "The mayor resigned on 20 July 2024 and Lorna Whitfield resigned, too.",
            "Mayor resigned",
            'unchecked little of what the title tells stands with "Lorna Whitfield"',
        ),
        (
            "Lorna Whitfield said on 20 July 2024 that the mayor of the town resigned.",
            "Mayor of the town resigned",
            'unchecked "Lorna Whitfield" is named as who says so ("said")',
        ),
    ],
)
def test_a_name_is_a_participant_where_its_part_of_the_sentence_tells_the_title(
    article: str, title: str, said: str
) -> None:
    event = "    date: 2024-07-20\n    participants: [whitfield]\n"
    assert said_of("participants", article, event, title, 1).split("; ")[0] == said


def of_saying(text: str, language: str) -> list[bool]:
    dates = find_dates(text, "2024-03-26", language)
    return [is_day_of_saying(text, (0, len(text)), one, language) for one in dates]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The talks of 3 March were called off, the ministry said on Friday.", "en", [False, True]),
        ("The ministry said on Friday that the talks began on 3 March.", "en", [True, False]),
        ("He said the talks began on 3 March.", "en", [False]),
        ("Переговоры 3 марта отменены, сообщил он 22 марта.", "ru", [False, True]),
        ("The ministry announced, on 3 March, a plan.", "en", [False]),
        ("He spoke, and the ministry announced on 3 March a plan.", "en", [True]),
        ("The ministry announced a plan of works on 3 March, he said.", "en", [False]),
        ("Il ministro ha detto venerdì 3 maggio 2024.", "it", []),
    ],
)
def test_a_date_at_a_verb_of_saying_is_the_day_of_it(text: str, language: str, expected: list[bool]) -> None:
    assert of_saying(text, language) == expected


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("Trade reached a peak in 2023, which is more than in 2022.", True),
        ("The mill ran until 1960, and the line carried coal until 1967.", False),
        ("He visits China in March 2024 and Peru in April 2024.", False),
    ],
)
def test_a_part_without_a_verb_or_a_name_tells_nothing(text: str, nothing: bool) -> None:
    last = find_dates(text, "2024-05-01", "en")[-1]
    assert tells_nothing(text, (0, len(text)), last, "en") is nothing


@pytest.mark.parametrize(
    ("quote", "title", "language", "confirmed"),
    [
        ("Time Warner said on 4 May 2024 that it owns a mill.", "Time Warner says it owns mill", "en", True),
        ("Time Warner said on 4 May 2024 that it bought a mill.", "Time Warner buys mill", "en", False),
        ("4 мая 2024 года Бут сообщил, что отверг сделку.", "Бут сообщил, что отверг сделку", "ru", True),
        ("4 мая 2024 года Бут сообщил, что отверг сделку.", "Бут отверг сделку", "ru", False),
    ],
)
def test_the_day_of_saying_is_that_of_a_title_that_tells_it(
    quote: str, title: str, language: str, confirmed: bool
) -> None:
    assert date_judged(title, "2024-05-04", quote, language=language).agreement.supports is confirmed


def test_a_part_that_begins_with_its_verb_has_no_subject() -> None:
    known = part("en", DateOwners)
    assert known is not None
    text = "It was sold and was then burned, and the firm closed"
    assert begins_with_verb(text, (text.index("was then"), text.index("and the")), known)
    assert not begins_with_verb(text, (text.index("and the"), len(text)), known)
