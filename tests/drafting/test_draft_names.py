"""The words of the id of a draft."""

import pytest

from chrono.drafting.draft_names import words_of_id


@pytest.mark.parametrize(
    ("title", "dated", "language", "words"),
    [
        ("The crane was built in 1998 by Harland Lifting", "1998", "en", "crane was built"),
        (
            "An inspection on 4 November 2024 found corrosion in a leg",
            "4 November 2024",
            "en",
            "inspection found corrosion in a leg",
        ),
        ("Seagate paid the families 1.9 million pounds in May", "May", "en", "Seagate paid the families"),
        ("In 2023 the mill lost 12 million pounds", "2023", "en", "mill lost million pounds"),
        ("Работы начались в январе 2024 года", "январе 2024 года", "ru", "Работы начались"),
        ("市政府7月5日成立事故调查组", "7月5日", "zh", "市政府 成立事故调查组"),
        ("In 2019", "2019", "en", "In 2019"),
        ("Broen åbnede i maj 2024 og lukkede igen", "maj 2024", "da", "Broen åbnede i"),
    ],
)
def test_an_id_is_of_the_words_before_its_date_where_they_are_enough(
    title: str, dated: str, language: str, words: str
) -> None:
    assert words_of_id(title, dated, language) == words
