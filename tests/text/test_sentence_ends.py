"""Where sentences and clauses end."""

import re

import pytest

from chrono.text.sentence_ends import (
    CLAUSE_BREAK,
    NEXT_SENTENCE,
    SENTENCE_BORDER,
    SENTENCE_BREAK,
    SPACED_STOP,
    STOP,
    SURE_CLAUSE_END,
    SURE_END,
    sentence_around,
)


@pytest.mark.parametrize(
    ("pattern", "text", "ends"),
    [
        (STOP, "Mr. Ode left. 他走了。He", [".", ".", "。"]),
        (STOP, "One; two\n\nthree 3.5", []),
        (SPACED_STOP, "他走了。他来了。 Off.", ["。", "."]),
        (SENTENCE_BREAK, "One; two\n \nthree. Four", ["\n \n", "."]),
        (CLAUSE_BREAK, "One; two\n \nthree；four!", [";", "\n \n", "；", "!"]),
        (NEXT_SENTENCE, "Mr. ode left.” He came. and then。", [".” ", "。"]),
        (SURE_END, "No. 3 of Mr. Ode ended. He left in 2024. It is etc. and so on。", [" ", " ", "。"]),
        (SURE_CLAUSE_END, "Mr. Ode ended. he left; so；on", [" ", ";", "；"]),
        (SENTENCE_BORDER, 'He said "no!" He left。」- a\n- b', ['!" ', "。」", "\n"]),
    ],
)
def test_a_pattern_finds_what_it_is_for(pattern: re.Pattern[str], text: str, ends: list[str]) -> None:
    assert [found[0] for found in pattern.finditer(text)] == ends


def test_the_sentence_around_a_stretch_lies_in_its_span() -> None:
    text = "Envoys came. They met Ada Otten. She left."
    assert text[slice(*sentence_around(text, (0, len(text)), (18, 21)))] == "They met Ada Otten. "
    assert text[slice(*sentence_around(text, (13, 25), (18, 21)))] == "They met Ada"


def test_a_stretch_is_of_one_sentence_though_a_stop_is_in_it() -> None:
    text = "They came. They left on Tue. May 5. Nobody knew."
    assert text[slice(*sentence_around(text, (0, len(text)), (24, 34)))] == "They left on Tue. May 5. Nobody knew."
