"""Kazakh, in Cyrillic and Latin letters: stems of dates with the endings of the language."""

from chrono.languages.pack import Pack, Word, alike, inflected

_ENDINGS = (
    "",
    "да",
    "де",
    "та",
    "те",
    "дан",
    "ден",
    "тан",
    "тен",
    "нан",
    "нен",
    "ға",
    "ге",
    "қа",
    "ке",
    "ды",
    "ді",
    "ты",
    "ті",
    "ны",
    "ні",
    "дың",
    "дің",
    "тың",
    "тің",
    "ның",
    "нің",
    "ында",
    "інде",
    "ына",
    "іне",
    "ының",
    "інің",
    "ы",
    "і",
    "сы",
    "сі",
    "дар",
    "дер",
    "мен",
    "бен",
    "пен",
    "ндағы",
    "сында",
    "сінде",
    "нда",
    "нде",
    "лар",
    "лары",
    "ларында",
    "ларының",
    "сының",
    "сінің",
    "дағы",
    "дегі",
    "тағы",
    "тегі",
    "ындағы",
    "індегі",
    "ғы",
    "гі",
    "қы",
    "кі",
    "ынан",
    "інен",
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
        "M",
        "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
        _ENDINGS,
        first=1,
    ),
    **inflected(
        "M",
        "qańtar qañtar qantar|aqpan|naurız nauryz naýryz|sáuir säuir sauir|mamyr mamır|maýsym mausym mausım|"
        "shilde şilde şılde|"
        "tamyz tamız|qyrkúıek qyrkúiek qyrküiek qırküyek|qazan|qarasha qaraşa|jeltoqsan",
        _LATIN,
        first=1,
    ),
}
_WEEKDAYS = {
    **inflected(
        "W", "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі", ("", "де", "да", "сі", "күні", "ге", "ден")
    ),
    **inflected(
        "W",
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
    "century": "ғасыр ǵasyr",
}
_UNITS = {
    stem + ending: Word("U", unit)
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
    **alike("R", -1, "өткен алдыңғы ótken ötken"),
    **alike("P", "day:1", "ертеңіне ертесіне"),
    **alike("R", 0, "осы бұл ағымдағы osy bul"),
    **alike("R", 1, "келесі келер алдағы kelesi"),
    **alike("p", "year:-1", "былтыр былтырғы былтырдың былтырдан былтырға былтырғыдан былтырғыға byltyr"),
    **alike("p", "year:0", "биыл биылғы биылдың биылдан биылға bıyl biyl"),
}
_DAYS = {
    **alike("A", -1, "кеше кешегі кешеден keshe keşe"),
    **alike("A", 0, "бүгін бүгінгі бүгіннен бүгінге búgin bügin búgingi"),
    **alike("A", 1, "ертең ертеңгі ертеңге ертеңнен erteń erteñ"),
    **alike("A", -2, "алдыңгүні"),
    **alike("A", 2, "бүрсігүні"),
}
_LINKS = {
    **alike("&", "and", "және мен бен пен jáne jäne"),
    **alike("t", "to", "дейін deıin deiin"),
    **alike("s", "since", "бастап"),
    **alike("G", -1, "бұрын buryn"),
    **alike("g", 1, "кейін соң keıin"),
    **alike("Z", 0, "сол дәл"),
    **alike("b", "between", "аралығында аралығы аралығындағы арасында"),
    **alike("j", 0, "таңертең кешке түнде таңғы кешкі"),
    **alike("F", 0, "қаржы"),
    **alike("e", "early", "басы басында басынан басына"),
    **alike("e", "mid", "ортасы ортасында ортасына"),
    **alike("e", "late", "соңы соңында соңына аяғы аяғында аяғына"),
    **alike("*", 0, "сайын әр бірнеше"),
    **alike("#", 0, "№ рейс нөмірі бөлме бап бет нөмір тармақ"),
    **alike(
        "u",
        0,
        "адам теңге доллар рубль юань еуро км шақырым метр тонна гектар отбасы бала пайыз орын сағат "
        "минут млн млрд мың миллион миллиард",
    ),
}
_SEASONS = {
    **alike("S", 21, "көктем көктемі көктемгі"),
    **alike("S", 22, "жаз жазы жазғы"),
    **alike("S", 23, "күз күзі күзгі"),
    **alike("S", 24, "қыс қысы қысқы"),
    **alike("m", 21, "көктемде көктемінде"),
    **alike("m", 22, "жазда жазында"),
    **alike("m", 23, "күзде күзінде"),
    **alike("m", 24, "қыста қысында"),
}
_NUMBERS = {
    word: value
    for number, names in enumerate(
        "бір bir|екі eki|үш úsh üş|төрт tórt tört|бес bes|алты alty|"
        "жеті jeti|сегіз segiz|тоғыз toǵyz toğız|он on".split("|"),
        start=1,
    )
    for word, value in alike("C", number, names).items()
}
_ORDINAL_NAMES = (
    "бірінші алғашқы birinshi birinşi|екінші ekinshi|үшінші úshinshi|төртінші tórtinshi|бесінші|алтыншы|"
    "жетінші|сегізінші|"
    "тоғызыншы|оныншы"
).split("|")
_ORDINALS = {
    word: value
    for number, names in enumerate(_ORDINAL_NAMES, start=1)
    for word, value in alike("k", number, names).items()
}

_ORDINAL = (
    r"-?(?:ші|шы|інші|ыншы|нші|ншы|сінші|сыншы)(?:сі|сы|де|да|нен|нан)?"
    r"|-(?:і|ы|сі|сы|інде|ында|сінде|сында|іне|ына|сіне|сына|інен|ынан|сінен|сынан|ін|ын|сін|сын|не|на|да|де|та|те|"
    r"нан|нен|дан|ден|тан|тен|ге|ға|ке|қа)"
)

PACK = Pack(
    language="kk",
    phrases={
        "б.з.д.": Word("B", -1),
        "б. з. д.": Word("B", -1),
        "біздің заманымызға дейінгі": Word("B", -1),
        "қаржы жылы": Word("F", 0),
        "сол күннің ертеңінде": Word("P", "day:1"),
        **{
            f"{tens} {name.split()[0]}": Word("k", number + ones)
            for tens, number in (("он", 10), ("жиырма", 20))
            for ones, name in enumerate(_ORDINAL_NAMES[:9], start=1)
        },
        "жиырмасыншы": Word("k", 20),
        "отызыншы": Word("k", 30),
        "отыз бірінші": Word("k", 31),
        "алдыңғы күні": Word("A", -2),
        "бүгінгі таңда": Word("x", 0),
        "бүгінгі күні": Word("x", 0),
        "бүгінгі күнге": Word("x", 0),
        "бүгінге дейін": Word("x", 0),
        "демалыс күндері": Word("x", 0),
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
        **alike("x", 0, "жылқы айта күнде"),
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
    capitalised=frozenset(),
    abbreviations=r"(?:ж|жж)\.",
    ordinal=_ORDINAL,
    clock=r"\bсағат\s\d{1,2}(?:[.:]\d\d)?(?:-?[а-яәғқңөұүһі]+)?",
    roman=True,
    cardinal=True,
    postposed=True,
    suffixes=dict.fromkeys(_YEARS, "Y"),
    decades=r"(?:\b[12]\d|\b)\d0(?:-|\s)?(?:шы|ші|ыншы|інші)?\s?жылдар\w*",
    lowercase=frozenset("MW"),
    regular_future=("ады", "еді", "йды", "йді"),
    future=frozenset("болады өтеді барады келеді жоспарлап жоспарлануда кездеседі".split()),
    past=frozenset("болды өтті барды келді қойылды қол мәлімдеді хабарлады кездесті айтты".split()),
)
