"""Comments at the end of a sentence."""

import pytest

from chrono.clauses import unreal_in
from chrono.clauses.comments import comments_in
from chrono.text import lexemes
from tests.clauses.test_grammar import english


@pytest.mark.parametrize(
    ("text", "comments"),
    [
        ("Norvik poisoned the river, residents complained.", ["residents complained"]),
        ("The mine in Quill was closed for good, Otten feared. The port was opened again.", ["Otten feared"]),
        ("Norvik poisoned the river, killing fish.", []),
        ("Norvik poisoned the river, which flooded.", []),
        ("Work on the terminal began, two weeks later than planned.", []),
        ("Norvik poisoned the river, the mayor said.", []),
        ("Norvik poisoned the river.", []),
        ("In May, the company closed the mine and the port in the north of the country it owned.", []),
    ],
)
def test_who_says_or_thinks_so_stands_behind_the_last_comma(text: str, comments: list[str]) -> None:
    assert list(comments_in(text, english())) == comments


@pytest.mark.parametrize(
    ("quoted", "claim", "unreal"),
    [
        ("In the musical Evita, Otten shot the general.", "Otten shoots general", "musical"),
        ("The musical Evita opened in Quill.", "Musical Evita opens", ""),
        ("The mayor verbally attacked the judge.", "Mayor attacks judge", "verbally"),
        ("One in nine voted for it.", "Nine voted for it", "One in nine"),
        ("The mayor closed the port.", "Mayor closes port", ""),
    ],
)
def test_a_word_of_what_may_not_be_so_is_found(quoted: str, claim: str, unreal: str) -> None:
    assert unreal_in(quoted, quoted, claim, lexemes(claim, "en"), english()) == unreal
