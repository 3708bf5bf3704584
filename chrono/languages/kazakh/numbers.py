"""Kazakh: numbers, money and quantities."""

from chrono.languages.parts import NumberWords, by_names, counted

PART = NumberWords(
    scales=by_names({3: "мың", 6: "миллион|миллиондаған|млн", 9: "миллиард|млрд", 12: "триллион|трлн"}),
    units=by_names(
        {
            "USD": "ақш доллары|доллар",
            "EUR": "еуро",
            "KZT": "теңге",
            "%": "пайыз|пайызға|пайызды|пайыздан",
            "tonne": "тонна|тоннаға|тоннадан|тоннаны",
            "km": "км|шақырым",
            "person": "адам|адамға",
        }
    ),
    qualifiers=("шамамен",),
    ordinals=(r"-(?:ші|шы)\b",),
    small={
        **counted("бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз"),
        **counted("он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан", step=10),
    },
    times={"жүз": 100},
    one=frozenset(("бір", "он")),  # alone, "он" is Russian for "he"
    large=("мың", "миллион", "миллиард"),
    thousands=("мың",),
)
