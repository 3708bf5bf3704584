"""Words as they are compared."""

import pytest

from chrono.text import find_inflected, is_same_name, lexemes, stem, stems_of, stems_said


def test_words_have_their_place_and_whether_they_say_something() -> None:
    the, ministers, met = lexemes("The ministers met", "en")
    assert (the.says, ministers.says, met.says) == (False, True, True)
    assert (ministers.written, ministers.start) == ("ministers", 4)
    assert (the.is_capitalised, ministers.is_capitalised) == (True, False)


def test_a_possessive_and_a_number_are_set_apart() -> None:
    otten, year = lexemes("Otten's 2024", "en")
    assert otten.written == "Otten"
    assert not year.says


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers of Otten's council met on 3 May, met again and went.", "en"),
        ("Министры встретились в Варшаве ‘и’ уехали ꙮ", "ru"),
        ("外长抵达 Lima 的外", "zh"),
        ("Les ministres", "fr"),
    ],
)
def test_the_stems_that_say_something_are_those_of_the_lexemes(text: str, language: str) -> None:
    assert stems_said(text, language) == {word.stem for word in lexemes(text, language) if word.says}


def test_the_stems_of_a_list_are_those_of_its_words() -> None:
    assert stems_of(frozenset({"refused", "refuses", "denied"}), "en") == {stem("refuse", "en"), stem("deny", "en")}


def test_signs_are_taken_in_pairs() -> None:
    assert [word.written for word in lexemes("外长抵达", "zh")] == ["外长", "长抵", "抵达"]
    assert [word.says for word in lexemes("的外", "zh")] == [False]
    assert [word.written for word in lexemes("外", "zh")] == ["外"]


def test_a_language_without_words_for_titles_has_none() -> None:
    assert lexemes("Der Minister kam", "de") == ()
    assert stem("Minister", "de") == "minister"


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "signed", "signs"),
        ("en", "met", "meets"),
        ("en", "fell", "falling"),
        ("en", "upheld", "upholds"),
        ("en", "approval", "approved"),
        ("ru", "подписали", "подписала"),
        ("ru", "встреча", "встречи"),
        ("ru", "договора", "договоры"),
        ("ru", "объём", "объем"),
        ("kk", "кеніште", "кеніш"),
        ("kk", "сарапшылар", "сарапшы"),
    ],
)
def test_forms_of_one_word_are_compared_as_one(language: str, first: str, second: str) -> None:
    assert stem(first, language) == stem(second, language)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [("en", "signed", "sold"), ("en", "rise", "fall"), ("ru", "подписали", "отклонили"), ("kk", "сот", "кеніш")],
)
def test_other_words_stay_others(language: str, first: str, second: str) -> None:
    assert stem(first, language) != stem(second, language)


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
