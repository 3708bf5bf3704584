"""Ukrainian: what stands between and beside dates."""

import pytest

from tests.languages.readers import stands


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Запуск перенесли з 4 травня 2011 року на 16 травня 2011 року", ["not 2011-05-04", "2011-05-16"]),
        ("На відміну від 2004 року, річка замерзла у 2010 році", ["not 2004", "2010"]),
        ("Між червнем і серпнем 1944 року точилися бої", ["1944-06/1944-08"]),
        ("Через три дні після аварії 7 липня 2008 року підійшов буксир", ["2008-07-10"]),
        (
            "Зустріч, запланована на 15 квітня 2024 року, відбулася 20 квітня 2024 року",
            ["2024-04-15 (open)", "2024-04-20"],
        ),
        ("Договір не набрав чинності 1 травня 1950 року", ["1950-05-01 (open)"]),
    ],
)
def test_dates_stand_as_the_words_beside_them_say(text: str, found: list[str]) -> None:
    assert stands(text, "uk") == found
