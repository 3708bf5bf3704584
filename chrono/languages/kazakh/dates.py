"""Kazakh, in Cyrillic and Latin letters: stems of dates with the endings of the language."""

from chrono.languages.kazakh.spelled import ENDING, SPELLED, YEAR
from chrono.languages.kinds import TokenKind
from chrono.languages.parts import DateWords, Word, alike, inflected

_ENDINGS = (
    "",
    *(
        "да де та те дан ден тан тен нан нен ға ге қа ке ды ді ты ті ны ні дың дің тың тің ның нің ында інде "
        "ына іне ының інің ы і сы сі дар дер мен бен пен ндағы сында сінде нда нде лар лары ларында ларының "
        "сының сінің дағы дегі тағы тегі ындағы індегі ғы гі қы кі ынан інен"
    ).split(),
)
_LATIN = (
    "",
    "da",
    "de",
    "ta",
    "te",
    "dan",
    "den",
    "tan",
    "ten",
    "ǵa",
    "ge",
    "qa",
    "ke",
    "ğa",
    "nda",
    "nde",
    "y",
    "i",
    "ı",
    "ynda",
    "inde",
    "ında",
    "dyń",
    "diń",
    "dıñ",
    "diñ",
    "ǵy",
    "ğı",
)
_MONTHS = {
    **inflected(
        TokenKind.MONTH,
        "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек қыркүйег|қазан|қараша|желтоқсан",
        _ENDINGS,
        first=1,
    ),
    **inflected(
        TokenKind.MONTH,
        "qańtar qañtar qantar|aqpan|naurız nauryz naýryz|sáuir säuir sauir|mamyr mamır|maýsym mausym mausım|"
        "shilde şilde şılde|"
        "tamyz tamız|qyrkúıek qyrkúiek qyrküiek qırküyek|qazan|qarasha qaraşa|jeltoqsan",
        _LATIN,
        first=1,
    ),
}
_WEEKDAYS = {
    **inflected(
        TokenKind.WEEKDAY,
        "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
        ("", "де", "да", "сі", "күні", "ге", "ден"),
    ),
    **inflected(
        TokenKind.WEEKDAY,
        "dúısenbi düisenbi düysenbi|seısenbi seisenbi|sársenbi särsenbi|beısenbi beisenbi|juma|senbi|jeksenbi",
        ("", "de", "da"),
    ),
}
_UNIT_STEMS = {
    "day": "күн kún kün",
    "week": "апта apta",
    "month": "ай aı ay",
    "quarter": "тоқсан toqsan",
    "half": "жарты жартыжылдық жартыжылдығы",
    "year": "жыл jyl jıl",
    "century": "ғасыр ғасырлар ǵasyr",
}
_UNITS = {
    stem + ending: Word(TokenKind.UNIT, unit)
    for unit, stems in _UNIT_STEMS.items()
    for stem in stems.split()
    for ending in (*_ENDINGS, *_LATIN)
}
_YEARS = (
    *(f"жыл{ending}" for ending in (*_ENDINGS, "дары", "дарғы", "дарда", "дардың", "ын")),
    "ж",
    "жж",
    "jyldyń",
    "jıldıñ",
    "jyldan",
    "jyldary",
    "jyly",
    "jylǵy",
    "jılı",
)
_RELATIVE = {
    **alike(TokenKind.RELATIVE, -1, "өткен алдыңғы ótken ötken"),
    **alike(TokenKind.LATER_PERIOD, "day:1", "ертеңіне ертесіне ертеңінде ертесінде"),
    **alike(TokenKind.RELATIVE, 0, "осы бұл ағымдағы osy bul"),
    **alike(TokenKind.RELATIVE, 1, "келесі келер алдағы kelesi"),
    **alike(TokenKind.PERIOD, "year:-1", "былтыр былтырғы былтырдың былтырдан былтырға былтырғыдан былтырғыға byltyr"),
    **alike(TokenKind.PERIOD, "year:0", "биыл биылғы биылдың биылдан биылға bıyl biyl"),
}
_DAYS = {
    **alike(TokenKind.DEICTIC, -1, "кеше кешегі кешеден keshe keşe"),
    **alike(TokenKind.DEICTIC, 0, "бүгін бүгінгі бүгіннен бүгінге búgin bügin búgingi"),
    **alike(TokenKind.DEICTIC, 1, "ертең ертеңгі ертеңге ертеңнен erteń erteñ"),
    **alike(TokenKind.DEICTIC, -2, "алдыңгүні"),
    **alike(TokenKind.DEICTIC, 2, "бүрсігүні"),
}
_LINKS = {
    **alike(TokenKind.AND, "and", "және мен бен пен jáne jäne"),
    **alike(TokenKind.AND, "or", "немесе"),
    **alike(TokenKind.TO, "to", "дейін deıin deiin"),
    **alike(TokenKind.SINCE, "since", "бастап"),
    **alike(TokenKind.AGO, -1, "бұрын buryn"),
    **alike(TokenKind.LATER, 1, "кейін соң keıin"),
    **alike(TokenKind.SAME, 0, "сол дәл"),
    **alike(TokenKind.BETWEEN, "between", "аралығында аралығы аралығындағы арасында"),
    **alike(TokenKind.PART_OF_DAY, 0, "таңертең кешке түнде таңғы кешкі"),
    **alike(TokenKind.FISCAL, 0, "қаржы"),
    **alike(TokenKind.PART, "early", "басы басында басынан басына"),
    **alike(TokenKind.PART, "mid", "ортасы ортасында ортасына"),
    **alike(TokenKind.PART, "late", "соңы соңында соңына аяғы аяғында аяғына"),
    **alike(TokenKind.ANNIVERSARY, 0, "жылдығы жылдығында жылдығына жылдығын"),
    **{
        stem + ending: Word(TokenKind.COUNTED, 0)
        for stem in "үй адам бала отбасы оқушы жұмысшы тұрғын теңге ауыл мектеп орын нөмірлі".split()
        for ending in _ENDINGS
    },
    **alike(TokenKind.EVERY, 0, "сайын әр бірнеше"),
    **alike(TokenKind.LABEL, 0, "№ рейс нөмірі бөлме бап бет нөмір тармақ"),
    **alike(
        TokenKind.COUNTED,
        0,
        "адам теңге доллар рубль юань еуро км шақырым метр тонна гектар отбасы бала "
        "тұрғын тұрғыны оқушы оқушысы жұмысшы жұмысшысы адамы үйі пайыз орын сағат "
        "минут млн млрд мың миллион миллиард",
    ),
}
_SEASONS = {
    **alike(TokenKind.SEASON, 21, "көктем көктемі көктемгі"),
    **alike(TokenKind.SEASON, 22, "жаз жазы жазғы"),
    **alike(TokenKind.SEASON, 23, "күз күзі күзгі"),
    **alike(TokenKind.SEASON, 24, "қыс қысы қысқы"),
    **alike(TokenKind.IN_SEASON, 21, "көктемде көктемінде"),
    **alike(TokenKind.IN_SEASON, 22, "жазда жазында"),
    **alike(TokenKind.IN_SEASON, 23, "күзде күзінде"),
    **alike(TokenKind.IN_SEASON, 24, "қыста қысында"),
}
_NUMBERS = {
    word: value
    for number, names in enumerate(
        "бір bir|екі eki|үш úsh üş|төрт tórt tört|бес bes|алты alty|"
        "жеті jeti|сегіз segiz|тоғыз toǵyz toğız|он on".split("|"),
        start=1,
    )
    for word, value in alike(TokenKind.NUMBER_WORD, number, names).items()
}
_ORDINAL_NAMES = (
    "бірінші алғашқы birinshi birinşi|екінші ekinshi|үшінші úshinshi|төртінші tórtinshi|бесінші|алтыншы|"
    "жетінші|сегізінші|"
    "тоғызыншы|оныншы"
).split("|")
_ORDINALS = {
    word: value
    for number, names in enumerate(_ORDINAL_NAMES, start=1)
    for word, value in alike(TokenKind.ORDINAL_WORD, number, names).items()
}

_ORDINAL = (
    r"-?(?:ші|шы|інші|ыншы|нші|ншы|сінші|сыншы)(?:сі|сы|де|да|нен|нан)?"
    r"|-(?:і|ы|сі|сы|інде|ында|сінде|сында|іне|ына|сіне|сына|інен|ынан|сінен|сынан|ін|ын|сін|сын|не|на|да|де|та|те|"
    r"нан|нен|дан|ден|тан|тен|ге|ға|ке|қа)"
)

PART = DateWords(
    phrases={
        "б.з.б.": Word(TokenKind.BEFORE_CHRIST, -1),
        "б. з. б.": Word(TokenKind.BEFORE_CHRIST, -1),
        "б.з.д.": Word(TokenKind.BEFORE_CHRIST, -1),
        "б. з. д.": Word(TokenKind.BEFORE_CHRIST, -1),
        "біздің заманымызға дейінгі": Word(TokenKind.BEFORE_CHRIST, -1),
        "қаржы жылы": Word(TokenKind.FISCAL, 0),
        **dict.fromkeys(("өткенде", "өткен соң", "өткеннен кейін"), Word(TokenKind.LATER, 1)),
        "сол күннің ертеңінде": Word(TokenKind.LATER_PERIOD, "day:1"),
        **{
            f"{tens} {name.split()[0]}": Word(TokenKind.ORDINAL_WORD, number + ones)
            for tens, number in (("он", 10), ("жиырма", 20), ("отыз", 30))
            for ones, name in enumerate(_ORDINAL_NAMES[:9], start=1)
        },
        "жиырмасыншы": Word(TokenKind.ORDINAL_WORD, 20),
        "отызыншы": Word(TokenKind.ORDINAL_WORD, 30),
        **dict.fromkeys(("алдыңғы күні", "бұрнағы күні"), Word(TokenKind.DEICTIC, -2)),
        **{
            f"{name} жылдар{ending}": Word(TokenKind.DECADE, f"{tens}0")
            for tens, name in enumerate(
                "жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы".split(), 2
            )
            for ending in ("", "ы", "да", "ында", "ды", "дың", "ының", "дан", "ынан")
        },
        **{
            f"{era}{ending}": Word(TokenKind.OTHER_ERA, "Hijri")
            for era in ("хижра", "хижри", "һижра", "һижри")
            for ending in ("", "ның", "нің", "ша", "ше", " бойынша")
        },
        **{
            f"одан {number} {unit} {word}": Word(TokenKind.LATER_PERIOD, f"{name}:{sign * int(value.value)}")
            for number, value in [
                *_NUMBERS.items(),
                *((str(one), Word(TokenKind.NUMBER_WORD, one)) for one in range(1, 31)),
            ]
            for unit, name in (("күн", "day"), ("апта", "week"), ("ай", "month"), ("жыл", "year"))
            for word, sign in (("бұрын", -1), ("кейін", 1), ("соң", 1))
        },
        "бүгінгі таңда": Word(TokenKind.WORD, 0),
        "бүгінгі күні": Word(TokenKind.WORD, 0),
        "бүгінгі күнге": Word(TokenKind.WORD, 0),
        "бүгінге дейін": Word(TokenKind.WORD, 0),
        "демалыс күндері": Word(TokenKind.WORD, 0),
    },
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
        **alike(TokenKind.WORD, 0, "жылқы айта күнде"),
    },
    doubtful=frozenset(
        [
            *"қаңтар ақпан наурыз сәуір мамыр шілде тамыз қыркүйек қараша желтоқсан nauryz naurız naýryz".split(),
            *(
                stem + ending
                for stem in ("маусым", "қазан")
                for ending in (*_ENDINGS, "дар")
                if ending not in ("да", "нан")
            ),
        ]
    ),
    ordinal_year=r"(?:ші|шы)$",
    no_month_before=r"(?:\bәр\s+ай\w+|\bай[ыі]н\w+|(?<!\bай)(?:ның|нің|дың|дің|тың|тің))\s\Z",
    day_of_month=r"-(?:сы|сі|ы|і)$",
    capitalised=frozenset(),
    abbreviations=r"(?:ж|жж)\.",
    ordinal=_ORDINAL,
    clock=r"\bсағат\s\d{1,2}(?:[.:]\d\d)?(?:-?[а-яәғқңөұүһі]+)?",
    roman=True,
    cardinal=True,
    postposed=True,
    year_before=True,
    suffixes=dict.fromkeys(_YEARS, TokenKind.YEAR),
    decades=r"(?:\b[12]\d|\b)\d0(?:-|\s)?(?:шы|ші|ыншы|інші)?\s?жылдар\w*",
    lowercase=frozenset({TokenKind.MONTH, TokenKind.WEEKDAY}),
    regular_future=("йды", "йді"),
    regular_past=("тты", "тті", "рды", "рді", "лды", "лді", "пты", "пті"),
    regular_open=("ады", "еді", "ды", "ді", "ты", "ті"),
    future=frozenset("болады өтеді барады келеді жоспарлап жоспарлануда кездеседі".split()),
    past=frozenset(
        "болды өтті барды келді қойылды қол мәлімдеді хабарлады кездесті айтты бастады жинады қарады жариялады ашты "
        "жапты сайлады тағайындады сапарлады талқылады қабылдады аяқтады".split()
    ),
    moved_after=r"\s?(?:шегерілді|ауыстырылды|қалдырылды|кейінге шегерілді)\b",
    to_the_day=frozenset(("тура", "дәл")),
    spans={"жарты ғасыр": 50, "бір ғасыр": 100, "ғасыр": 100},
    born=r"\b(?:туған|туды|дүниеге кел\w+)\b",
    elapsed=r"(?P<span>жарты ғасыр|ғасыр)\sбұрын|"
    r"(?P<number>\w+)\s(?:жыл|жылдай уақыт)\s(?:өтті|өтіпті|өткен|болды|толды)",
    years_on=r"(?P<number>\w+)\sжыл(?:дан)?\s(?:кейін|соң)",
    denying=frozenset(("емес",)),
    beside_clock=frozenset(("сағат",)),
    bounds_after={"дейін": "until", "кешіктірмей": "by", "бастап": "starting from", "кейін": "after"},
    spelled=SPELLED,
    spelled_ending=ENDING,
    spelled_year=YEAR,
)
