"""Which actors of a file a text may name."""

import pytest

from chrono.claims.known_actors import KnownActors, capital_pieces, capitals_in, named_by
from chrono.records import Actor


def known(**names: str) -> KnownActors:
    return KnownActors({key: Actor(name=name) for key, name in names.items()})


def is_any(word: str, name: str) -> bool:
    return bool(word and name)


def test_those_named_are_in_the_order_of_the_file() -> None:
    actors = known(otten="Maria Otten", brandt="Karl Brandt", weiss="Ada Weiss")
    assert actors.in_text("Brandt and Maria Otten met.", "en", is_any) == ["otten", "brandt"]


def test_one_by_the_first_or_last_word_in_another_case_of_the_language() -> None:
    actors = known(lima="Город Каменка", semenov="Пётр Семёнов")
    assert actors.in_text("Встреча с Семеновым в Каменке", "ru", is_any) == ["lima", "semenov"]


def test_a_name_within_a_word_and_one_of_two_letters_are_found_as_they_are_written() -> None:
    assert known(un="UN", otten="otten").in_text("ottens of the UNSC", "en", is_any) == ["un", "otten"]


def test_a_long_file_of_actors_finds_the_same_in_a_short_text() -> None:
    many = {f"other{number}": f"Zz{chr(0x4E00 + number)} Yy{chr(0x4E00 + number)}" for number in range(99)}
    assert known(**many, brandt="Karl Brandt").in_text("Brandt left", "en", is_any) == ["brandt"]


def test_the_first_word_of_a_name_stands_for_it_where_the_last_is_no_name() -> None:
    actors = known(otten="Maria Otten", bank="Tollman Bank")
    asked = [
        actors.in_text("Maria left Tollman", "en", is_name) for is_name in (is_any, lambda word, _: word != "Bank")
    ]
    assert asked == [[], ["bank"]]


@pytest.mark.parametrize(
    ("name", "longer"),
    [
        ("Otten", [("ada", "Ada Otten"), ("ada", "Ottenberg"), ("bank", "Otten Bank")]),
        ("Ada Otten", []),
        ("A", [("ada", "Ada Otten")]),
    ],
)
def test_longer_names_are_those_that_a_name_is_within(name: str, longer: list[tuple[str, str]]) -> None:
    actors = KnownActors({"ada": Actor(name="Ada Otten", aliases=("Ottenberg",)), "bank": Actor(name="Otten Bank")})
    assert actors.longer_than(name) == longer


def test_capitalised_words_are_kept_by_their_first_letters() -> None:
    found = capitals_in("Otten met Ottens and Brandt", "en")
    assert {letters: [word.written for word in words] for letters, words in found.items()} == {
        "ott": ["Otten", "Ottens"],
        "bra": ["Brandt"],
    }


@pytest.mark.parametrize(("text", "place"), [("he met Brandt", 7), ("he met brandt", None), ("he met Brandt's", 7)])
def test_a_word_of_a_name_is_found_where_it_has_a_capital_letter(text: str, place: int | None) -> None:
    assert named_by("Brandt", text, "en") == place


def test_the_words_of_a_name_are_those_with_a_capital_letter() -> None:
    assert capital_pieces("the Bank of O'Neill-Brandt") == ("Bank", "O'Neill-Brandt")
