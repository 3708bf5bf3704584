"""Ukrainian: the words of dates in their cases."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import DateWords, Word, alike, numbered

_MONTHS = numbered(
    TokenKind.MONTH,
    "січень січня січні січню січнем|лютий лютого лютому лютим|"
    "березень березня березні березню березнем|квітень квітня квітні квітню квітнем|"
    "травень травня травні травню травнем|червень червня червні червню червнем|"
    "липень липня липні липню липнем|серпень серпня серпні серпню серпнем|"
    "вересень вересня вересні вересню вереснем|жовтень жовтня жовтні жовтню жовтнем|"
    "листопад листопада листопаді листопаду листопадом|грудень грудня грудні грудню груднем",
    first=1,
)
_WEEKDAYS = numbered(
    TokenKind.WEEKDAY,
    "понеділок понеділка понеділку|вівторок вівторка вівторку|середа середу середи середі|четвер четверга четвергу|"
    "п'ятниця п'ятницю п'ятниці п’ятниця п’ятницю п’ятниці|субота суботу суботи суботі|неділя неділю неділі",
)
_UNITS = {
    **alike(TokenKind.UNIT, "day", "день дня днів дні дню днем днями доба доби добу діб"),
    **alike(TokenKind.UNIT, "week", "тиждень тижня тижні тижнів тижню тижнем тижнями"),
    **alike(TokenKind.UNIT, "month", "місяць місяця місяці місяців місяцю місяцем місяцями"),
    **alike(TokenKind.UNIT, "quarter", "квартал кварталу кварталі"),
    **alike(TokenKind.UNIT, "half", "півріччя півріччі половина половині половини"),
    **alike(TokenKind.UNIT, "year", "рік року році років роки роком роками"),
    **alike(TokenKind.UNIT, "decade", "десятиліття десятилітті"),
    **alike(TokenKind.UNIT, "century", "століття столітті сторіччя"),
}
_RELATIVE = {
    **alike(TokenKind.RELATIVE, -1, "минулий минулого минулому минулу минулої минулій торішній торішнього торішньому"),
    **alike(TokenKind.RELATIVE, -2, "попередній попереднього попередньому попередню попередньої"),
    **alike(TokenKind.RELATIVE, 0, "цей цього цьому ця цю цієї цій нинішній нинішнього нинішньому поточний поточного"),
    **alike(TokenKind.RELATIVE, 1, "наступний наступного наступному наступну наступної майбутній майбутнього"),
}
_LINKS = {
    **alike(TokenKind.TO, "to", "по"),
    **alike(TokenKind.TO, "until", "до"),
    **alike(TokenKind.FROM, "from", "з із від"),
    **alike(TokenKind.BETWEEN, "between", "між"),
    **alike(TokenKind.AND, "and", "і й та"),
    **alike(TokenKind.IN, "in", "у в упродовж протягом"),
    **alike(TokenKind.ON, "on", "на"),
    **alike(TokenKind.AFTER, "after", "після"),
    **alike(TokenKind.ABOUT, "about", "близько приблизно"),
    **alike(TokenKind.PART, "early", "початок початку"),
    **alike(TokenKind.PART, "mid", "середина середині середини"),
    **alike(TokenKind.PART, "late", "кінець кінці кінця"),
    **alike(TokenKind.AGO, -1, "тому"),
    **alike(TokenKind.LATER, 1, "пізніше потому"),
    **alike(TokenKind.LATER, -1, "раніше"),
    **alike(TokenKind.IN_SO_LONG, "in", "через за"),
    **alike(TokenKind.PART_OF_DAY, 0, "вранці увечері ввечері вдень вночі ранку вечора ночі"),
    **alike(TokenKind.EVERY, 0, "кожен кожна кожну кожне кожного кожної щороку кілька багато"),
    **alike(TokenKind.COUNTED, 0, "млн млрд тис трлн мільйон мільйона мільйонів мільярд мільярда мільярдів тисяч"),
    **alike(TokenKind.LABEL, 0, "№ рейс рейсу стаття статті сторінка стор ст п пункт будинок школа номер версія"),
    **alike(
        TokenKind.COUNTED,
        0,
        "людина людини людей осіб тенге гривень гривні гривня доларів долара долар євро юанів тонн тонни кілометрів "
        "кілометра км метрів метра м кг гектарів га сімей будинків учасників робітників солдатів військових випадків "
        "відсотків відсотка годин години хвилин мегават барелів місць голосів сторінок",
    ),
}
_DAYS = {
    **alike(TokenKind.DEICTIC, -2, "позавчора"),
    **alike(TokenKind.DEICTIC, -1, "вчора учора напередодні"),
    **alike(TokenKind.DEICTIC, 0, "сьогодні"),
    **alike(TokenKind.DEICTIC, 1, "завтра"),
    **alike(TokenKind.DEICTIC, 2, "післязавтра"),
}
_SEASONS = {
    **alike(TokenKind.SEASON, 21, "весна весни весну"),
    **alike(TokenKind.SEASON, 22, "літо літа"),
    **alike(TokenKind.SEASON, 23, "осінь осені"),
    **alike(TokenKind.SEASON, 24, "зима зими зиму"),
    **alike(TokenKind.IN_SEASON, 21, "навесні"),
    **alike(TokenKind.IN_SEASON, 22, "влітку улітку"),
    **alike(TokenKind.IN_SEASON, 23, "восени"),
    **alike(TokenKind.IN_SEASON, 24, "взимку узимку"),
}
_NUMBERS = numbered(
    TokenKind.NUMBER_WORD,
    "нуль|один одну одного|два дві двох двома|три трьох трьома|чотири чотирма|п'ять п’ять п'ятьма п’ятьма|"
    "шість шістьма|сім сьома|вісім вісьмома|дев'ять дев’ять дев'ятьма дев’ятьма|десять десятьма|"
    "одинадцять|дванадцять",
)
# The stems of the first to the nineteenth; "третій" has endings of its own.
_ORDINAL_STEMS = [
    one.split("/")
    for one in (
        "перш друг трет четверт п'ят/п’ят шост сьом восьм дев'ят/дев’ят десят одинадцят дванадцят тринадцят "
        "чотирнадцят п'ятнадцят/п’ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят/дев’ятнадцят"
    ).split()
]


def _ordinal_words(stem: str) -> list[str]:
    """`шостого`, `шостий`, `шостому`."""
    endings = "ій ього ьому є ю" if stem == "трет" else "ий ого ому е ій у"
    return [stem + ending for ending in endings.split()]


_ORDINALS = {
    word: Word(TokenKind.ORDINAL_WORD, number)
    for number, stems in [*enumerate(_ORDINAL_STEMS, start=1), (20, ["двадцят"]), (30, ["тридцят"])]
    for stem in stems
    for word in _ordinal_words(stem)
}
_PHRASES = {
    "до н. е.": Word(TokenKind.BEFORE_CHRIST, -1),
    "до н.е.": Word(TokenKind.BEFORE_CHRIST, -1),
    "до нашої ери": Word(TokenKind.BEFORE_CHRIST, -1),
    "н. е.": Word(TokenKind.BEFORE_CHRIST, 1),
    "н.е.": Word(TokenKind.BEFORE_CHRIST, 1),
    "нашої ери": Word(TokenKind.BEFORE_CHRIST, 1),
    **dict.fromkeys(("не пізніше", "не пізніше ніж"), Word(TokenKind.BY, "by")),
    **dict.fromkeys(("не раніше", "не раніше ніж"), Word(TokenKind.AFTER, "after")),
    "починаючи з": Word(TokenKind.SINCE, "starting from"),
    "за старим стилем": Word(TokenKind.OTHER_ERA, "Julian"),
    "за юліанським календарем": Word(TokenKind.OTHER_ERA, "Julian"),
    "ст. ст.": Word(TokenKind.OTHER_ERA, "Julian"),
    "того ж": Word(TokenKind.SAME, 0),
    "тому ж": Word(TokenKind.SAME, 0),
    "той самий": Word(TokenKind.SAME, 0),
    "день незалежності": Word(TokenKind.NAMED_DAY, "08-24"),
    **{
        f"{tens} {word}": Word(TokenKind.ORDINAL_WORD, first + number)
        for tens, first in (("двадцять", 20), ("тридцять", 30))
        for number, stems in enumerate(_ORDINAL_STEMS[:9], start=1)
        for stem in stems
        for word in _ordinal_words(stem)
    },
}

PART = DateWords(
    words={
        **_LINKS,
        **_DAYS,
        **_RELATIVE,
        **_SEASONS,
        **_ORDINALS,
        **_NUMBERS,
        **_UNITS,
        **_WEEKDAYS,
        **_MONTHS,
    },
    phrases=_PHRASES,
    abbreviations=r"(?:рр?|стор|ст)\.",
    ordinal=r"-?(?:го|ий|й|а|я|му|ої|е|ого)",
    ordinal_year="-",
    suffixes={
        **dict.fromkeys("рік року році роком роки років рр р".split(), TokenKind.YEAR),
        **dict.fromkeys("числа число числу".split(), TokenKind.DATE_DAY),
    },
    # "Лютий" is fierce as well, and a month in the genitive is none without its day.
    doubtful=frozenset(
        "лютий лютого лютому січня березня квітня травня червня липня серпня вересня жовтня листопада грудня".split()
    ),
    decades=r"(?:\b[12]\d)?\b\d0-(?:і|х|ті|тих)(?:\s+рок(?:и|ів|ах))?|\b[12]\d\d0-(?:і|х|ті|тих)(?:\s+рок(?:и|ів|ах))?",
    clock=r"\b(?:о\s)?\d{1,2}[.:]\d\d(?=\s(?:годин|за\s|ранку|вечора|дня|ночі))(?:\s(?:ранку|вечора|дня|ночі))?",
    zone=r"\sза\s(?:місцевим|київським)\sчасом",
    roman=True,
    cardinal=True,
    months_from_start=True,
    future=frozenset(
        "буде будуть відбудеться відбудуться планує планують планується має мають очікується запланований запланована "
        "заплановано відвідає прибуде зустрінеться почнеться розпочнеться завершиться відкриється підпише підпишуть "
        "розгляне розглянуть призначено призначений призначена".split()
    ),
    past=frozenset(
        "був була було були відбувся відбулася відбулося відбулися заявив заявила повідомив повідомила підписав "
        "підписала підписали підписано відвідав прибув зустрівся відкрив пройшов пройшла".split()
    ),
    regular_past=("ав", "ив", "ів", "ала", "ила", "али", "или", "вся", "лася", "лися", "лося"),
    plural_endings=("ів", "їв", "лей", "ней", "дей", "тей"),
    plural=frozenset("дня днів тижні тижнів місяці місяців років роки".split()),
    lowercase=frozenset({TokenKind.MONTH, TokenKind.WEEKDAY}),
    until=frozenset(("до",)),
    coming=frozenset(
        "буде будуть пройде пройдуть відбудеться відбудуться повернеться вийде покине відвідає відвідають прибуде "
        "зустрінеться почнеться розпочнеться почнуть почнуться завершиться відкриється відкриють приїде підпише "
        "підпишуть розгляне розглянуть виступить виступлять обговорить обговорять прийме приймуть проведе проведуть "
        "зможуть".split()
    ),
    moved_before=r"\b(?:перенес(?:ено|ен[аеі]|ений|ли|ла|ти)|переніс|відкладен(?:о|[аеі]|ий)|відклали|зсунут[аоеі]|зсунули)"
    r"(?:\s[^.;]{3,30}?)?\s(?:на|до)\s",
    denying=frozenset(("не", "а не", "замість")),
    offsets={"до": -1, "перед": -1, "після": 1, "з": 1, "від": 1},
    edges={"останній день": -1, "перший день": 1},
    eves={"напередодні": -1, "наступного дня після": 1},
    anniversaries=frozenset(("річницю", "річниця")),
    within=frozenset(("протягом",)),
    beside_clock=frozenset(("о", "об", "в", "у", "на")),
)
