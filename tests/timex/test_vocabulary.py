"""Words of dates made ready for finding them."""

import pytest

from chrono import find_dates
from chrono.languages import DateWords, TokenKind, languages_with, part
from chrono.timex.vocabulary import spelled_years, vocabulary, year_of_parts
from tests.timex.reading import read_as


@pytest.mark.parametrize("language", languages_with(DateWords))
def test_every_phrase_is_found_by_its_first_word(language: str) -> None:
    known = vocabulary(language)
    assert known is not None
    heads = {head + rest for head, phrases in known.heads.items() for rest in phrases.rests}
    assert heads == set(known.words.phrases)


@pytest.mark.parametrize("language", languages_with(DateWords))
def test_no_word_of_dates_is_a_word_like_others(language: str) -> None:
    known = vocabulary(language)
    assert known is not None
    assert all(known.kinds[key] in (None, (word.kind, word.value)) for key, word in known.words.words.items())
    assert not any(known.kinds[head] for head in known.heads)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("harbour", (TokenKind.WORD, "harbour")),
        ("In", (TokenKind.IN, "in")),
        ("May", None),
        ("country's", None),
    ],
)
def test_a_word_has_one_kind_where_its_place_does_not_tell(word: str, kind: tuple[TokenKind, str] | None) -> None:
    known = vocabulary("en")
    assert known is not None
    assert known.kinds[word] == kind


def test_a_roman_number_is_an_ordinal_where_centuries_are_so_written() -> None:
    known = vocabulary("ru")
    assert known is not None
    assert known.kinds["XX"] == (TokenKind.ORDINAL_WORD, 20)


def test_words_are_forgotten_when_there_are_many() -> None:
    known = vocabulary("uk")
    assert known is not None
    for number in range(70_000):
        _ = known.kinds[f"word{number}"]
    assert len(known.kinds) < 66_000


def test_the_longest_phrase_comes_first() -> None:
    known = vocabulary("en")
    assert known is not None
    for phrases in known.heads.values():
        assert [*map(len, phrases.rests)] == sorted(map(len, phrases.rests), reverse=True)


@pytest.mark.parametrize("language", languages_with(DateWords))
def test_a_first_word_alone_means_what_it_means_by_itself(language: str) -> None:
    known = vocabulary(language)
    assert known is not None
    alone = {head: phrases.alone for head, phrases in known.heads.items() if phrases.alone}
    meant = {head: known.words.words[head] for head in alone}
    assert alone == {head: (word.kind, word.value) for head, word in meant.items()}


@pytest.mark.parametrize(
    ("language", "mark", "kind"),
    [("en", "–", TokenKind.DASH), ("en", "*", TokenKind.MARK), ("zh", "、", TokenKind.AND)],
)
def test_a_mark_is_punctuation_or_a_word_of_the_language(language: str, mark: str, kind: TokenKind) -> None:
    known = vocabulary(language)
    assert known is not None
    assert known.marks[mark][0] is kind


@pytest.mark.parametrize("language", ["fr", "und", ""])
def test_a_language_that_is_not_read_has_none(language: str) -> None:
    assert vocabulary(language) is None


@pytest.mark.parametrize(
    ("language", "text", "group"),
    [
        ("en", "2024-03-28", "iso_day"),
        ("en", "10:30 a.m.", "clock"),
        ("en", "28th", "ordinal"),
        ("en", "www.example.org/2024", "url"),
        ("ru", "90-е годы", "decade"),
        ("en", "the vote is held", "run"),
        ("kk", "сағат 12", "clock"),
        ("zh", "二〇二四年", "numerals"),
        ("uk", "2000-ті роки", "decade"),
    ],
)
def test_the_scanner_names_what_it_finds(language: str, text: str, group: str) -> None:
    known = vocabulary(language)
    assert known is not None
    found = known.scanner.search(text)
    assert found is not None
    assert found.lastgroup == group


@pytest.mark.parametrize(
    ("numeral", "month"),
    list(zip("I II III IV V VI VII VIII IX X XI XII".split(), range(1, 13), strict=True)),
)
@pytest.mark.parametrize("space", ["", " "])
def test_months_may_be_roman_numerals(numeral: str, month: int, space: str) -> None:
    assert read_as(f"3.{space}{numeral}.{space}2020") == [f"2020-{month:02}-03"]


def dates_of(text: str, language: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], str(one.date)) for one in find_dates(text, "2020-06-01", language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Он поступил в тысяча девятьсот шестьдесят седьмом году.", "ru", "1967"),
        ("Тысяча восемьсот двенадцатый год прошёл.", "ru", "1812"),
        ("В двухтысячном году завод закрыли.", "ru", "2000"),
        ("В две тысячи пятом году он умер.", "ru", "2005"),
        ("6 мая тысяча девятьсот тридцать пятого года он уехал.", "ru", "1935-05-06"),
        ("Ол бір мың тоғыз жүз он алтыншы жылы жазылған.", "kk", "1916"),
        ("Екі мың оныншы жылғы бесінші мамырда көшті.", "kk", "2010-05-05"),
    ],
)
def test_years_in_words_are_read(text: str, language: str, expected: str) -> None:
    assert [date for _, date in dates_of(text, language)] == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Екі мың жыл бұрын салынды.", "kk"),
        ("Екі мың жылдан астам тарихы бар.", "kk"),
        ("Через две тысячи лет забудут.", "ru"),
        ("Прошло пять тысяч первых лет.", "ru"),
    ],
)
def test_numbers_of_years_are_none(text: str, language: str) -> None:
    assert dates_of(text, language) == []


def test_where_a_year_stands_is_told_with_its_word_for_year() -> None:
    words, text = part("ru", DateWords), "в тысяча девятьсот пятом году"
    assert words is not None
    assert spelled_years(text, words) == [(2, len(text), 1905)]


@pytest.mark.parametrize(
    ("parts", "year"),
    [
        ([19, 90, 1], 1991),
        ([2, 1000, 17], 2017),
        ([1000, 900, 90, 1], 1991),
        ([1, 1000, 9, 100, 16], 1916),
        ([19, 100], 1900),
        ([2000], 2000),
        ([7], None),
        ([3, 1000], None),
        ([], None),
    ],
)
def test_parts_are_put_together(parts: list[int], year: int | None) -> None:
    assert year_of_parts(parts) == year
