"""Names in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.text.names import find_inflected, find_name, find_variant, fold_name, is_same_name, skeleton


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Yerlan Koshanov", "said Yerlan Koshanov.", ["Yerlan Koshanov"]),
        ("Yerlan Koshanov", "Koshanov Yerlan said", ["Koshanov Yerlan"]),
        ("Yerlan Koshanov", "YERLAN KOSHANOV’s visit", ["YERLAN KOSHANOV"]),
        ("Yerlan Koshanov", "Yerlan\nKoshanov", ["Yerlan\nKoshanov"]),
        ("Yerlan Koshanov", "Yerlan said Koshanov", []),
        ("Koshanov", "Koshanova", []),
        ("Tokayev", "Tokarev", []),
        ("China", "Indochina", []),
        ("China", "China, China", ["China", "China"]),
        ("Şimşek", "Simsek said", ["Simsek"]),
        ("Simsek", "Şimşek said", ["Şimşek"]),
        ("Ерлан Қошанов", "Ерлан Қошанов мен", ["Ерлан Қошанов"]),
        ("Ёлкин", "елкин", ["елкин"]),
        ("托卡耶夫", "总统托卡耶夫说", ["托卡耶夫"]),
        ("O'Brien", "O’Brien came", ["O’Brien"]),
        ("Jean-Luc Picard", "Jean Luc Picard", ["Jean Luc Picard"]),
        ("İstanbul", "in Istanbul", ["Istanbul"]),
        ("a.b", "axb", []),
        ("!!", "!!", []),
        ("", "x", []),
    ],
)
def test_name_is_found_as_whole_words_when_it_stands_there(name: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_name([name], fold_name(text))] == found


@pytest.mark.parametrize(("text", "places"), [("he told us so", ()), ("the US said so", ((4, 6),))])
def test_acronym_is_found_when_in_capitals_only(text: str, places: tuple[tuple[int, int], ...]) -> None:
    assert find_name(["US"], fold_name(text), text) == places


def test_places_come_in_order_when_names_are_several() -> None:
    assert find_name(["Beta", "Alpha"], fold_name("Alpha, Beta, Alpha")) == ((0, 5), (7, 11), (13, 18))


@given(st.text(max_size=60))
def test_folding_keeps_every_offset_when_random(text: str) -> None:
    assert len(fold_name(text)) == len(text)


@given(st.text(min_size=1, max_size=12), st.text(max_size=40))
def test_places_lie_in_the_text_when_random(name: str, text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in find_name([name], fold_name(text)))


@given(st.text("abcdéÜя", min_size=1, max_size=8))
def test_name_is_found_when_alone_in_brackets(name: str) -> None:
    assert find_name([name], fold_name(f"({name})")) == ((1, 1 + len(name)),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Yerlan Koshanov", "Ерлан Кошанов"),
        ("Tokayev", "Tokaev"),
        ("Zhaparov", "Japarov"),
        ("Қасым-Жомарт Тоқаев", "Kassym-Jomart Tokayev"),
        ("Gorbachyov", "Горбачёв"),
        ("Müller", "Muller"),
    ],
)
def test_a_name_sounds_alike_however_it_is_written(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Tokayev", "Tokarev"), ("Niger", "Nigeria"), ("Koshanov", "Kochanov"), ("Lee", "Leeds")]
)
def test_another_name_sounds_otherwise(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_a_variant_is_found_as_the_text_writes_it() -> None:
    assert find_variant(("Yerlan Koshanov",), "He met Erlan Koshanov and others.") == "Erlan Koshanov"
    assert find_variant(("Yerlan Koshanov",), "He met Koshanov and Erlan.") == ""
    assert find_variant(("Yerlan Koshanov",), "He met Erlan, Koshanov and others.") == "Erlan, Koshanov"
    assert find_variant(("Yerlan Koshanov",), "He met Erlan - Koshanov was out.") == ""
    assert find_variant(("Li",), "He met Lee.") == ""


def test_folding_takes_away_diacritics_and_nothing_else() -> None:
    assert fold_name("Şimşek É Ⅷ ß") == "simsek e ⅷ ß"


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("WHO", "who said", ()),
        ("WHO", "the WHO said", ((4, 7),)),
        ("UNESCO", "unesco said", ((0, 6),)),
        ("СССР", "в ссср", ((2, 6),)),
        ("李明", "记者李明说", ((2, 4),)),
        ("Li Ming", "Ming Li came", ((0, 7),)),
        ("Ann Lee Roe", "Roe Lee Ann", ()),
        ("Jean-Luc", "Jean Luc", ((0, 8),)),
        ("Ann", "Joann", ()),
        ("Ann", "Annabel", ()),
        ("Čapek", "Capek", ((0, 5),)),
    ],
)
def test_a_name_is_found_as_it_may_be_written(name: str, text: str, found: tuple[tuple[int, int], ...]) -> None:
    assert find_name([name], fold_name(text), text) == found


@pytest.mark.parametrize(
    ("name", "text", "variant"),
    [
        ("Yerlan", "Here Erlan came", "Erlan"),
        ("Ерлан", "Yerlan came", "Yerlan"),
        ("Yerlan Karin", "Then Erlan  Karin came", "Erlan  Karin"),
        ("Yerlan Karin", "Then Erlan, and Karin came", ""),
        ("Yerlan Karin", "Then Erlan, and Karin came; Erlan Karin", "Erlan Karin"),
        ("Muhammad", "Muhamad came", "Muhamad"),
        ("Kazan", "Qazan", "Qazan"),
        ("Yerlan", "the erlan", ""),
        ("Erl", "Yerl came", ""),
        ("Ella", "El came", ""),
    ],
)
def test_a_variant_is_capitalised_whole_and_no_shorter_than_four_sounds(name: str, text: str, variant: str) -> None:
    assert find_variant([name], text) == variant


@pytest.mark.parametrize(
    ("language", "first", "second", "same"),
    [
        ("en", "Otten", "Otten", True),
        ("en", "otten", "Otten", True),
        ("en", "Otten", "Ottoman", False),
        ("ru", "Сенчин", "Сенчина", True),
        ("ru", "Сенчин", "Сенчиным", True),
        ("ru", "Сенчин", "Сенченко", False),
        ("ru", "мост", "моста", False),
        ("kk", "Жүнісов", "Жүнісовті", True),
        ("de", "Otten", "Ottens", False),
    ],
)
def test_a_name_is_the_same_in_other_cases(language: str, first: str, second: str, *, same: bool) -> None:
    assert is_same_name(first, second, language) is same


RUSSIAN = "Переговоры пройдут в Брюсселе, сказал он Ивану Холму и Анне Петровой."
KAZAKH = "Астанада Қасым-Жомарт Тоқаевтың қабылдауы болды."


@pytest.mark.parametrize(
    ("language", "text", "name", "found"),
    [
        ("ru", RUSSIAN, "Брюссель", ["Брюсселе"]),
        ("ru", RUSSIAN, "Иван Холм", ["Ивану Холму"]),
        ("ru", RUSSIAN, "Иван Хольм", []),
        ("ru", "в Актюбинской области", "Актюбинская область", ["Актюбинской области"]),
        ("ru", "в Нью-Йорке", "Нью-Йорк", ["Нью-Йорке"]),
        ("ru", RUSSIAN, "Пётр Холм", []),
        ("ru", RUSSIAN, "Переговор", ["Переговоры"]),
        ("kk", KAZAKH, "Астана", ["Астанада"]),
        ("kk", KAZAKH, "Қасым-Жомарт Тоқаев", ["Қасым-Жомарт Тоқаевтың"]),
        ("kk", KAZAKH, "Алматы", []),
        ("en", "Otten's bridge", "Otten", []),
        ("zh", "中国外长", "中国", []),
        ("de", "Ottens", "Otten", []),
    ],
)
def test_a_name_in_another_case_is_found(language: str, text: str, name: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_inflected([name], text, language)] == found


def test_the_last_part_of_a_name_with_a_hyphen_may_be_short() -> None:
    assert find_inflected(["Алма-Ата"], "Встреча прошла в Алма-Ате.", "ru") == ((17, 25),)


def test_the_first_word_of_a_foreign_place_may_have_one_form_for_all_cases() -> None:
    assert find_inflected(["Сан Луис"], "Турнир прошёл в Сан Луисе.", "ru") == ((16, 25),)
    assert find_inflected(["Сад Луис"], "Турнир прошёл в Сад Луисе.", "ru") == ()
    assert find_inflected(["Алма-Ата"], "Встреча прошла в Алма-Оте.", "ru") == ()


def test_a_name_without_cases_stays_beside_one_in_another() -> None:
    assert find_inflected(["Пётр Порошенко"], "встреча с Петром Порошенко", "ru") == ((10, 26),)
    assert find_inflected(["Пётр Порошенко"], "встреча с Павлом Порошенко", "ru") == ()


@pytest.mark.parametrize(
    ("name", "form", "same"),
    [("Павел", "Павла", True), ("Павел", "Павлом", True), ("Кравец", "Кравца", True), ("Павел", "Павлов", False)],
)
def test_a_name_may_lose_a_vowel_in_its_cases(name: str, form: str, same: bool) -> None:
    assert is_same_name(name, form, "ru") is same


def test_initials_before_an_inflected_name_stay() -> None:
    text = "между ООО и гр. И. П. Кузнецовым сроком на год"
    (found,) = find_inflected(["И. П. Кузнецов"], text, "ru")
    assert text[slice(*found)] == "И. П. Кузнецовым"


@pytest.mark.parametrize(
    ("name", "form", "language", "same"),
    [
        ("Fort", "Ft", "en", True),
        ("Brothers", "Bros", "en", True),
        ("Orel", "Orla", "en", False),
        ("Орёл", "Орла", "ru", True),
        ("Фома", "Фад", "ru", False),
    ],
)
def test_a_name_may_be_abbreviated_or_lose_its_vowel(name: str, form: str, language: str, same: bool) -> None:
    assert is_same_name(name, form, language) is same
