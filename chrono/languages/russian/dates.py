"""Russian: the words of dates in their cases."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import DateWords, Word, alike, numbered

_MONTHS = numbered(
    TokenKind.MONTH,
    "январь января январе январю январем январём янв|"
    "февраль февраля феврале февралю февралем февралём фев февр|"
    "март марта марте марту мартом мар|"
    "апрель апреля апреле апрелю апрелем апр|"
    "май мая мае маю маем|"
    "июнь июня июне июню июнем|"
    "июль июля июле июлю июлем|"
    "август августа августе августу августом авг|"
    "сентябрь сентября сентябре сентябрю сентябрем сентябрём сен сент|"
    "октябрь октября октябре октябрю октябрем октябрём окт|"
    "ноябрь ноября ноябре ноябрю ноябрем ноябрём ноя нояб|"
    "декабрь декабря декабре декабрю декабрем декабрём дек",
    first=1,
)
_WEEKDAYS = numbered(
    TokenKind.WEEKDAY,
    "понедельник понедельника понедельнику|вторник вторника вторнику|среда среду среды|"
    "четверг четверга четвергу|пятница пятницу пятницы пятнице|суббота субботу субботы субботе|"
    "воскресенье воскресенья воскресенью",
)
_UNITS = {
    **alike(TokenKind.UNIT, "day", "день дня дней дню днем днём сутки суток"),
    **alike(TokenKind.UNIT, "week", "неделя недели неделю неделе недель неделей"),
    **alike(TokenKind.UNIT, "month", "месяц месяца месяце месяцев месяцу месяцем"),
    **alike(TokenKind.UNIT, "quarter", "квартал квартала квартале кварталу кварталом кварталах кварталами"),
    **alike(TokenKind.UNIT, "half", "полугодие полугодия полугодии полугодию половина половину половине половины"),
    **alike(TokenKind.UNIT, "year", "год года году лет годы годом годов годах"),
    **alike(TokenKind.UNIT, "decade", "десятилетие десятилетия десятилетии"),
    **alike(TokenKind.UNIT, "weekend", "выходные выходных"),
    **alike(TokenKind.UNIT, "century", "век века веке веков столетие столетия столетии"),
}
_RELATIVE = {
    **alike(
        TokenKind.RELATIVE,
        -1,
        "прошлый прошлого прошлом прошлую прошлой прошлое прошлым прошлые минувший минувшим минувшие "
        "минувшего минувшем минувшую минувшей "
        "предыдущая прошлая",
    ),
    **alike(TokenKind.RELATIVE, -2, "предыдущий предыдущем предыдущую предыдущей предыдущего"),
    **alike(
        TokenKind.RELATIVE,
        0,
        "этот этого этом эту этой этим сего нынешним нынешний нынешнего нынешнем "
        "нынешней текущий текущего текущем текущей",
    ),
    **alike(
        TokenKind.RELATIVE,
        1,
        "следующий следующим следующего следующем следующую следующей следующее будущий будущего будущем будущую "
        "будущей предстоящий предстоящую ближайший ближайшую ближайшее",
    ),
}
_LINKS = {
    **alike(TokenKind.TO, "to", "по"),
    **alike(TokenKind.TO, "until", "до"),
    **alike(TokenKind.FROM, "from", "с со от"),
    **alike(TokenKind.BETWEEN, "between", "между"),
    **alike(TokenKind.AND, "and", "и затем потом"),
    **alike(TokenKind.AND, "or", "или либо"),
    **alike(TokenKind.IN, "in", "в во течение"),
    **alike(TokenKind.ON, "on", "на"),
    **alike(TokenKind.BY, "by", "к ко"),
    **alike(TokenKind.AFTER, "after", "после"),
    **alike(TokenKind.ABOUT, "about", "около примерно ок ок. ~ приблизительно"),
    **alike(TokenKind.PART, "early", "начало начале начала началу"),
    **alike(TokenKind.PART, "mid", "середина середине середины"),
    **alike(TokenKind.PART, "late", "конец конце конца концу"),
    **alike(TokenKind.AGO, -1, "назад"),
    **alike(TokenKind.LATER, 1, "спустя позже позднее"),
    **alike(TokenKind.LATER, -1, "ранее раньше"),
    **alike(TokenKind.IN_SO_LONG, "in", "через"),
    **alike(TokenKind.FISCAL, 0, "финансовый финансового финансовом"),
    **alike(TokenKind.PART_OF_DAY, 0, "утром вечером днём ночью утра вечера ночи"),
    **alike(TokenKind.LABEL, 0, "добавочный номер номера номере школа школы"),
    **alike(TokenKind.EVERY, 0, "каждый каждую каждое каждого каждой каждые несколько много"),
    **alike(TokenKind.COUNTED, 0, "млн млрд тыс трлн миллион миллионов миллиард"),
    **alike(TokenKind.LABEL, 0, "№ рейс рейса рейсом комната статья статьи страница стр ст п пункт дом кабинет версия"),
    **alike(
        TokenKind.COUNTED,
        0,
        "человек человека тенге рублей рубля рубль долларов доллара евро юаней тонн тонны километров километра км "
        "метров метра м кг гектаров га семей домов квартир участников рабочих солдат военных случаев штук процентов "
        "часов часа минут киловатт мегаватт баррелей мест голосов страниц страницы",
    ),
}
_ERAS = {
    **alike(TokenKind.OTHER_ERA, "Hijri", "хиджры"),
    **alike(
        TokenKind.OTHER_MONTH,
        "Hijri",
        "рамадан рамадана рамазан рамазана мухаррам мухаррама шавваль шавваля раджаб раджаба",
    ),
}
_DAYS = {
    **alike(TokenKind.DEICTIC, -2, "позавчера"),
    **alike(TokenKind.DEICTIC, -1, "вчера накануне"),
    **alike(TokenKind.DEICTIC, 0, "сегодня"),
    **alike(TokenKind.DEICTIC, 1, "завтра"),
    **alike(TokenKind.DEICTIC, 2, "послезавтра"),
}
_SEASONS = {
    **alike(TokenKind.SEASON, 21, "весна весны весну весне"),
    **alike(TokenKind.SEASON, 22, "лето лета лету"),
    **alike(TokenKind.SEASON, 23, "осень осени"),
    **alike(TokenKind.SEASON, 24, "зима зимы зиму зиме"),
    **alike(TokenKind.IN_SEASON, 21, "весной"),
    **alike(TokenKind.IN_SEASON, 22, "летом"),
    **alike(TokenKind.IN_SEASON, 23, "осенью"),
    **alike(TokenKind.IN_SEASON, 24, "зимой"),
}
_NUMBERS = numbered(
    TokenKind.NUMBER_WORD,
    "ноль|один одну одного|два две двух|три трех трёх|четыре|пять|шесть|семь|восемь|девять|"
    "десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать|"
    "двадцать",
) | {
    word: Word(TokenKind.NUMBER_WORD, number)
    for word, number in (("тридцать", 30), ("сорок", 40), ("пятьдесят", 50), ("сто", 100))
}
_ORDINALS = numbered(
    TokenKind.ORDINAL_WORD,
    "первый первом первого первое первая первую первые|второй втором второго второе вторая вторую|"
    "третий третьем третьего третье третья третью|четвертый четвёртый четвертом четвёртом четвертого",
    first=1,
)

_DAY_WORDS = (
    "первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого "
    "двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого "
    "девятнадцатого двадцатого"
).split()
_DECADES = {
    word: Word(TokenKind.DECADE_WORD, tens)
    for tens, words in enumerate(
        "двадцатые двадцатых|тридцатые тридцатых|сороковые сороковых|пятидесятые пятидесятых|"
        "шестидесятые шестидесятых|семидесятые семидесятых|восьмидесятые восьмидесятых|девяностые девяностых".split(
            "|"
        ),
        start=2,
    )
    for word in words.split()
}
_PHRASES = {
    **{
        f"двадцать {word}": Word(TokenKind.ORDINAL_WORD, 20 + number)
        for number, word in enumerate(_DAY_WORDS[:9], start=1)
    },
    "тридцать первого": Word(TokenKind.ORDINAL_WORD, 31),
    "позапрошлом году": Word(TokenKind.PERIOD, "year:-2"),
    "позапрошлого года": Word(TokenKind.PERIOD, "year:-2"),
    "позапрошлый год": Word(TokenKind.PERIOD, "year:-2"),
    "позапрошлой неделе": Word(TokenKind.PERIOD, "week:-2"),
    "позапрошлом месяце": Word(TokenKind.PERIOD, "month:-2"),
    "до н. э.": Word(TokenKind.BEFORE_CHRIST, -1),
    "до н.э.": Word(TokenKind.BEFORE_CHRIST, -1),
    "до нашей эры": Word(TokenKind.BEFORE_CHRIST, -1),
    "н. э.": Word(TokenKind.BEFORE_CHRIST, 1),
    "н.э.": Word(TokenKind.BEFORE_CHRIST, 1),
    "нашей эры": Word(TokenKind.BEFORE_CHRIST, 1),
    **dict.fromkeys(("не позднее", "не позже", "не позднее чем"), Word(TokenKind.BY, "by")),
    **dict.fromkeys(("не ранее", "не раньше"), Word(TokenKind.AFTER, "after")),
    **dict.fromkeys(
        (
            "а также",
            "но и",
            "так и",
            "и снова",
            "и вновь",
            "и опять",
            "и затем",
            "а затем",
            "а потом",
            "а потом и",
            "и потом",
        ),
        Word(TokenKind.AND, "and"),
    ),
    "начиная с": Word(TokenKind.SINCE, "starting from"),
    "по новому стилю": Word(TokenKind.OTHER_ERA, "Gregorian"),
    "по старому стилю": Word(TokenKind.OTHER_ERA, "Julian"),
    "старого стиля": Word(TokenKind.OTHER_ERA, "Julian"),
    "по юлианскому календарю": Word(TokenKind.OTHER_ERA, "Julian"),
    "ст. ст.": Word(TokenKind.OTHER_ERA, "Julian"),
    "тот же": Word(TokenKind.SAME, 0),
    "этот же": Word(TokenKind.SAME, 0),
    "того же": Word(TokenKind.SAME, 0),
    "том же": Word(TokenKind.SAME, 0),
    "той же": Word(TokenKind.SAME, 0),
    "ту же": Word(TokenKind.SAME, 0),
    "тем же": Word(TokenKind.SAME, 0),
    "день победы": Word(TokenKind.NAMED_DAY, "05-09"),
    "канун нового года": Word(TokenKind.NAMED_DAY, "12-31"),
    "зуль-хиджа": Word(TokenKind.OTHER_MONTH, "Hijri"),
}

PART = DateWords(
    phrases=_PHRASES,
    words={
        **numbered(TokenKind.ORDINAL_WORD, "|".join(_DAY_WORDS), first=1),
        **alike(TokenKind.ORDINAL_WORD, 4, "четвертого"),
        **alike(TokenKind.ORDINAL_WORD, 30, "тридцатого"),
        **_DECADES,
        **_ERAS,
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
    abbreviations=r"(?:ок(?=\.\s?\d)|янв|фев|февр|мар|апр|авг|сен|сент|окт|ноя|нояб|дек|гг?|стр|ст|рис)\.",
    ordinal_year=r"-",
    ordinal=r"-?(?:го|е|й|я|м|му|ом|ого|ое|ый|ая)",
    suffixes={
        **dict.fromkeys("год года году годом годы годов годах годам гг г".split(), TokenKind.YEAR),
        **dict.fromkeys("числа число числу".split(), TokenKind.DATE_DAY),
    },
    doubtful=frozenset(
        "янв фев февр мар апр авг сен сент окт ноя нояб дек мае января февраля марта апреля мая июня июля августа "
        "сентября октября ноября декабря".split()
    ),
    decades=r"(?:\b[12]\d)?\b\d0-(?:е|х|ые|ых)(?:\s+год(?:ы|ов|ах))?|\b[12]\d\d0-(?:е|х|ые|ых)(?:\s+год(?:ы|ов|ах))?",
    clock=r"\b\d{1,2}(?:[.:]\d\d)?\s?час(?:ов|а)?(?:\s\d{1,2}\sминут\w*)?\s(?:утра|вечера|дня|ночи)",
    zone=r"\sпо\s(?:местному|московскому|астанинскому)\sвремени|\sмск\b",
    half_days={"вечера": 12, "дня": 12},
    minutes=r"час\w*\s(\d{1,2})\sмин",
    roman=True,
    cardinal=True,
    months_from_start=True,
    future=frozenset(
        "будет будут пройдет пройдёт "
        "пойдет пойдёт поедет станет получит вернется выйдет покинет состоится планирует планируется планируют "
        "намерен намерена предстоящий ожидается "
        "запланирован запланирована запланировано посетит прибудет встретится начнется начнётся завершится откроется "
        "приедет подпишет подпишут рассмотрит пройдут откроют начнут начнутся выступит выступят посетят обсудит "
        "обсудят "
        "примет примут проведет проведёт проведут станет смогут вступит ожидают намечен намечена намечено назначен "
        "назначена назначено".split()
    ),
    lowercase=frozenset({TokenKind.MONTH, TokenKind.WEEKDAY}),
    plural_endings=("ов", "ев", "лей", "ней", "дей", "тей", "щин", "овек"),
    plural=frozenset("дня дней суток недели недель месяца месяцев лет годы кварталов веков".split()),
    regular_future=("ёт", "ётся", "ется", "ится", "утся", "ются", "атся", "ятся"),
    regular_past=("ал", "ил", "ыл", "ала", "ила", "ыла", "али", "лся", "лась", "лись", "лось"),
    past=frozenset(
        "был была было были прошел прошла прошло прошли состоялся состоялась состоялось заявил заявила сообщил "
        "сообщила подписал подписали подписано посетил прибыл встретился открыл открылся".split()
    ),
    until=frozenset(("до",)),
    coming=frozenset(
        "будет будут пройдет пройдёт пройдут состоится состоятся вернется вернётся выйдет покинет посетит посетят "
        "прибудет встретится начнется начнётся начнут начнутся завершится откроется откроют приедет подпишет подпишут "
        "рассмотрит выступит выступят обсудит обсудят примет примут проведет проведёт проведут вступит смогут".split()
    ),
    set_before=r"\b(?:назначен|намечен|запланирован)\w*\s(?:на|в|во)\s",
    moved_before=r"\b(?:перенес(?:ен[аоы]?|ён|ли|ти|ла)|перенёс|отложен[аоы]?|отложили|сдвинут[аоы]?|сдвинули)"
    r"(?:\s[^.;]{3,30}?)?\s(?:на|до)\s",
    denying=frozenset(("не", "а не", "вместо")),
    offsets={"до": -1, "перед": -1, "после": 1, "с": 1, "со": 1, "от": 1, "спустя после": 1},
    edges={"последний день": -1, "первый день": 1},
    eves={"накануне": -1, "в канун": -1, "на следующий день после": 1, "назавтра после": 1},
    anniversaries=frozenset(("годовщину", "годовщина", "годовщине")),
    lasting=frozenset(("на",)),
    within=frozenset(("течение",)),
    beside_clock=frozenset(("в", "на")),
)
