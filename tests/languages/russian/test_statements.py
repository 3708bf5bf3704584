"""Russian: titles of one of several statements of a sentence."""

import pytest

from tests.claims.claim_cases import title_judged


def _passes(sentence: str, title: str) -> bool:
    found = title_judged(title, sentence, sentence.rstrip(".。"), language="ru")
    assert found
    return any(one.startswith("passed") for one in found)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Норвик закрыл завод и продал суда 14 февраля 2025 года.", "Норвик продал суда"),
        ("Иванов, который выиграл дело 14 февраля 2025 года, уехал.", "Иванов выиграл дело"),
    ],
)
def test_a_title_may_tell_one_of_the_statements_of_its_sentence(sentence: str, title: str) -> None:
    assert _passes(sentence, title)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Адвокат Иванова приехал и был задержан 14 февраля 2025 года.", "Иванов был задержан"),
        ("Белов сообщил, что Иванов уехал и продал дом 14 февраля 2025 года.", "Белов продал дом"),
        ("Адвокат Коваленко, который бежал 14 февраля 2025 года, найден.", "Коваленко бежал"),
        ("Белов не закрыл завод и продал суда 14 февраля 2025 года.", "Белов закрыл завод"),
        ("Белов и Иванов закрыли завод и продали суда 14 февраля 2025 года.", "Белов продал суда"),
        ("Суд арестовал Белова и отпустил Иванова 14 февраля 2025 года.", "Суд отпустил Белова"),
        ("Белов потребовал закрыть завод и продал суда 14 февраля 2025 года.", "Белов закрыл завод"),
    ],
)
def test_no_title_passes_that_joins_what_the_sentence_does_not(sentence: str, title: str) -> None:
    assert not _passes(sentence, title)
