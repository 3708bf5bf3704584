"""Kazakh: what a text is told by to be in it."""

import pytest

from chrono.text.identification import guess_language


@pytest.mark.parametrize(
    "sentence",
    [
        "Келіссөздер сейсенбіде елордада аяқталды.",
        "Сот компанияға айыппұл салды.",
    ],
)
def test_a_sentence_is_told(sentence: str) -> None:
    assert guess_language(sentence) == "kk"


@pytest.mark.parametrize(
    "sentence",
    [
        "Сүйлөшүүлөр шейшемби күнү борбордо аяктады.",
        "Сөйләшүләр сишәмбе көнне башкалада тәмамланды.",
    ],
)
def test_one_in_a_language_near_it_is_not(sentence: str) -> None:
    assert guess_language(sentence) != "kk"
