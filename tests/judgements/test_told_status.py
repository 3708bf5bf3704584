"""Whether a passage says that its event takes place at all."""

import pytest

from tests.tellings.test_quotations import said_of


@pytest.mark.parametrize(
    ("article", "title", "words"),
    [
        ("On 12 March 2022 the council voted down the merger plan.", "The merger plan", '"voted down"'),
        ("On 12 March 2022 the gala did not take place.", "The gala", '"did not take place"'),
        ("Was the mayor arrested on 12 March 2022?", "The mayor was arrested", "its sentence asks"),
        ("The mayor was allegedly bribed on 12 March 2022.", "The mayor was bribed", '"allegedly"'),
    ],
)
def test_what_is_not_held_asked_or_only_alleged_is_unchecked(article: str, title: str, words: str) -> None:
    said = said_of("status", article, "    date: 2022-03-12\n", title, 1)
    assert "unchecked" in said
    assert words in said


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("On 12 March 2022 the council voted down the merger plan.", "The council voted down the merger plan"),
        ("On 12 March 2022 the council voted down the merger plan.", "No merger plan"),
        ("On 12 March 2022 the council rejected the merger plan.", "The merger plan was denied"),
        ("On 12 March 2022 the gala was held, and the parade did not take place.", "The gala was held"),
        ("On 12 March 2022 the mayor opened a bridge.", "The mayor opened a bridge"),
    ],
)
def test_what_the_title_tells_itself_passes(article: str, title: str) -> None:
    assert said_of("status", article, "    date: 2022-03-12\n", title, 1).startswith("passed")


def test_a_plan_that_is_not_held_is_unchecked() -> None:
    article = "The gala planned for 12 March 2026 will not go ahead."
    said = said_of("status", article, "    date: 2026-03-12\n", "The gala", 1, "planned")
    assert '"will not go ahead"' in said


@pytest.mark.parametrize(
    "article",
    [
        "On 12 March 2022 the council dropped its plan to close the pool.",
        "A plan to close the pool on 12 March 2022 was dropped after protests.",
        "The union was to close the pool on 12 March 2022, but it gave up the idea.",
    ],
)
def test_a_plan_that_was_dropped_is_no_plan(article: str) -> None:
    said = said_of("status", article, "    date: 2022-03-12\n    status: planned\n", "Pool to be closed", 1)
    assert "unchecked" in said
    assert "passed nothing in the passage calls it off" not in said


def test_what_was_only_announced_did_not_happen_by_that() -> None:
    article = "The firm announced the closure of its mill on 12 March 2022."
    assert 'its sentence says "announced the closure"' in said_of(
        "status", article, "    date: 2022-03-12\n", "Mill closes", 1
    )
    assert "announced" not in said_of("status", article, "    date: 2022-03-12\n", "Firm announces the closure", 1)


RESIGNED = "The mayor resigned"


@pytest.mark.parametrize(
    ("article", "title", "said"),
    [
        ("It is untrue that the mayor resigned on 12 March 2022.", RESIGNED, 'unchecked its sentence says "is untrue"'),
        ("It is untrue that the mayor resigned on 12 March 2022.", "It is untrue that the mayor resigned", ""),
        ("“Did the mayor resign on 12 March 2022?”", RESIGNED, "unchecked its sentence asks"),
        (
            "The mayor reportedly resigned on 12 March 2022.",
            RESIGNED,
            'unchecked its sentence gives it as somebody\'s word: "reportedly"',
        ),
        (
            "The mayor denied that he resigned on 12 March 2022.",
            RESIGNED,
            'failed "occurred", but the passage says "denied" (denied)',
        ),
        (
            "The mayor denied that he resigned on 12 March 2022.",
            "The mayor denied his resignation",
            'unchecked the title tells that something was denied, and the passage says "denied"',
        ),
        (
            "The mayor denied that he resigned on 12 March 2022.",
            "The mayor came",
            'failed "occurred", but the passage says "denied" (denied)',
        ),
        ("On 12 March 2022 nobody came to the gala.", "Nobody came to the gala", ""),
        ("On 12 March 2022 the gala was not held.", "The gala was not held", ""),
        ("On 12 March 2022 the gala was not held.", "The gala was held", 'unchecked its sentence says "was not held"'),
    ],
)
def test_a_status_is_as_sure_as_the_sentence_that_tells_it(article: str, title: str, said: str) -> None:
    found = said_of("status", article, "    date: 2022-03-12\n", title, 1).split("; ")
    assert said in found if said else all(one.startswith("passed") for one in found)


@pytest.mark.parametrize(
    ("article", "title", "reason"),
    [
        ("The gala was held on 12 March 2022, but the parade was not held.", "Gala held in town", ""),
        (
            "The gala was held on 12 March 2022, but the parade was not held.",
            "Parade held in town",
            'its sentence says "was not held"',
        ),
        (
            "The gala of the town was not held on 12 March 2022.",
            "Gala cancelled in town",
            'its sentence says "was not held"',
        ),
        ("The gala of the town was not held on 12 March 2022.", "No gala in town", ""),
        ("The gala of the town wasn't held on 12 March 2022.", "The gala of the town wasn't held", ""),
        ("The mayor resigned on 12 March 2022. That report was false.", RESIGNED, 'its sentence says "was false"'),
        ("The mayor denied on 12 March 2022 that he resigned.", "The mayor denied it", ""),
    ],
)
def test_what_a_clause_says_is_not_so_is_said_of_what_it_tells(article: str, title: str, reason: str) -> None:
    said = said_of("status", article, "    date: 2022-03-12\n", title, 1).split("; ")
    told = [one.removeprefix("unchecked ") for one in said if one.startswith("unchecked")]
    assert told == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("article", "reason"),
    [
        ("The union will strike on 12 March 2026 and the parade will not go ahead.", ""),
        ("The union will strike on 12 March 2026 but it will not go ahead.", 'its sentence says "will not go ahead"'),
        ("The union will strike on 12 March 2026, but the rain gave up.", ""),
    ],
)
def test_a_plan_is_given_up_by_what_is_set_against_it_and_is_about_it(article: str, reason: str) -> None:
    said = said_of("status", article, "    date: 2026-03-12\n", "Union will strike", 1, "planned").split("; ")
    told = [one.removeprefix("unchecked ") for one in said if one.startswith("unchecked")]
    assert told == ([reason] if reason else [])
