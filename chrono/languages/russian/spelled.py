"""Russian: years, and days of the month, in words."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import Word

_ORDINALS = (
    "перв втор треть четвёрт/четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат "
    "пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат"
)
_FIRST_TWENTY = [stem.split("/") for stem in _ORDINALS.split()]
_OTHERS = (
    "трет 3|двадцать 20|тридцать тридцат 30|сорок сороков 40|пятьдесят пятидесят 50|шестьдесят шестидесят 60|"
    "семьдесят семидесят 70|восемьдесят восьмидесят 80|девяносто девяност 90|сто сот 100|двести двухсот 200|"
    "триста трехсот трёхсот 300|четыреста четырехсот четырёхсот 400|пятьсот пятисот 500|шестьсот шестисот 600|"
    "семьсот семисот 700|восемьсот восьмисот 800|девятьсот девятисот 900|одна одной одну 1|две двух 2|"
    "тысяча тысячи тысячу тысячн 1000|двухтысячн 2000"
)
SPELLED = {
    **{word: number for number, words in enumerate(_FIRST_TWENTY, start=1) for word in words},
    **{word: int(number) for one in _OTHERS.split("|") for *words, number in [one.split()] for word in words},
}
ENDING = "ый|ого|ому|ым|ом|ой|ий|ьего|ьем|ьему|его|ему|ем"
YEAR = "год[ауе]?|годом|годах"


def _day_words(stem: str) -> list[str]:
    """`шестого`, `шестое`, `шестым`."""
    return [stem + ending for ending in (("его", "е", "им") if stem == "треть" else ("ого", "ое", "ым"))]


DAY_WORDS = {
    word: Word(TokenKind.ORDINAL_WORD, number)
    for number, stems in [*enumerate(_FIRST_TWENTY, start=1), (30, ["тридцат"])]
    for stem in stems
    for word in _day_words(stem)
}
_LONG_DAYS = {
    f"{tens} {word}": Word(TokenKind.ORDINAL_WORD, first + number)
    for tens, first, last in (("двадцать", 20, 9), ("тридцать", 30, 9))
    for number, stems in enumerate(_FIRST_TWENTY[:last], start=1)
    for stem in stems
    for word in _day_words(stem)
}
DAY_PHRASES = {
    **_LONG_DAYS,
    **{f"{word} числа": Word(TokenKind.DATE_DAY, day.value) for word, day in (DAY_WORDS | _LONG_DAYS).items()},
}
_WEEKDAYS = "ий понедельник|ий вторник|юю среду|ий четверг|юю пятницу|юю субботу|ее воскресенье".split("|")
_OF_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
LAST_WEEKDAYS = {
    f"последн{weekday} {month}": Word(TokenKind.NAMED_DAY, f"{at}.{day}.0")
    for day, weekday in enumerate(_WEEKDAYS)
    for at, month in enumerate(_OF_MONTHS, start=1)
}
_TENS = "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност".split()
_TENS_BEFORE = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split()
_SHORT_YEARS = {
    **{10 * tens: _day_words(stem)[:1] for tens, stem in enumerate(_TENS, start=2)},
    **{
        10 * tens + number: [f"{before} {_day_words(stem)[0]}" for stem in stems]
        for tens, before in enumerate(_TENS_BEFORE, start=2)
        for number, stems in enumerate(_FIRST_TWENTY[:9], start=1)
    },
}
_SURELY_PAST = 35
"""From which number on a year without its century is of the last one, and not of years to come."""

YEAR_PHRASES = {
    f"{words} года": Word(TokenKind.SHORT_YEAR, f"'{number}")
    for number, forms in _SHORT_YEARS.items()
    for words in forms
    if number >= _SURELY_PAST
}
"""Years of a century that is not told: `сорок девятого года`."""
