"""Kazakh, in Cyrillic and Latin letters: stems of dates with the endings of the language."""

from chrono.timex.pack import Pack, Word, alike, inflected

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
        "qańtar qañtar qantar|aqpan|naurız nauryz|sáuir säuir sauir|mamyr mamır|maýsym mausym mausım|"
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
    "year": "жыл jyl jıl",
    "century": "ғасыр",
}
_UNITS = {
    stem + ending: Word("U", unit)
    for unit, stems in _UNIT_STEMS.items()
    for stem in stems.split()
    for ending in _ENDINGS
}
_YEARS = (
    *(f"жыл{ending}" for ending in ("", "ы", "ғы", "дың", "да", "дан", "ға", "дары")),
    "ж",
    "jyly",
    "jylǵy",
    "jılı",
)
_RELATIVE = {
    **alike("R", -1, "өткен былтырғы алдыңғы ótken ötken"),
    **alike("R", 0, "осы бұл биылғы ағымдағы osy bul"),
    **alike("R", 1, "келесі келер алдағы kelesi"),
    **alike("p", "year:-1", "былтыр byltyr"),
    **alike("p", "year:0", "биыл bıyl biyl"),
}
_DAYS = {
    **alike("A", -1, "кеше keshe keşe"),
    **alike("A", 0, "бүгін búgin bügin"),
    **alike("A", 1, "ертең erteń erteñ"),
    **alike("A", -2, "алдыңгүні"),
    **alike("A", 2, "бүрсігүні"),
}
_LINKS = {
    **alike("&", "and", "және мен бен пен jáne jäne"),
    **alike("t", "to", "дейін deıin deiin"),
    **alike("s", "since", "бастап"),
    **alike("G", -1, "бұрын buryn"),
    **alike("G", 1, "кейін"),
    **alike("e", "early", "басы басында басынан"),
    **alike("e", "mid", "ортасы ортасында"),
    **alike("e", "late", "соңы соңында аяғы аяғында"),
}
_SEASONS = {
    **alike("S", 21, "көктем көктемде көктемі"),
    **alike("S", 22, "жаз жазда жазы жазында"),
    **alike("S", 23, "күз күзде күзі"),
    **alike("S", 24, "қыс қыста қысы қысында"),
}
_NUMBERS = {
    word: value
    for number, names in enumerate("бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он".split("|"), start=1)
    for word, value in alike("C", number, names).items()
}
_ORDINALS = {
    word: value
    for number, names in enumerate("бірінші|екінші|үшінші|төртінші".split("|"), start=1)
    for word, value in alike("k", number, names).items()
}

PACK = Pack(
    language="kk",
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
    ordinal=r"-?(?:ші|шы|інші|ыншы)",
    suffixes=dict.fromkeys(_YEARS, "Y"),
    decades=r"(?:\b[12]\d)?\d0-(?:шы|ші|ыншы|інші)\s+жылдар\w*",
    future=frozenset("болады өтеді барады келеді жоспарлап жоспарлануда кездеседі".split()),
    past=frozenset("болды өтті барды келді қойылды қол мәлімдеді хабарлады кездесті айтты".split()),
)
