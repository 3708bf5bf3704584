"""Where sentences end in Ukrainian."""

import pytest

from chrono.text import split_sentences


@pytest.mark.parametrize(("text", "number"), [("У 2024 р. зріс оборот. Це рекорд.", 2), ("Вул. Миру, стор. 5.", 1)])
def test_an_abbreviation_ends_no_sentence(text: str, number: int) -> None:
    assert len(list(split_sentences(text))) == number
