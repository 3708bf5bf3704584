"""Russian: the words that dates are said in."""

from chrono.languages.parts import Phrasebook, season_names

_MONTHS = tuple("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split())
_MONTHS_OF = tuple("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split())
_MONTHS_BETWEEN = tuple(
    "январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём".split()
)

PART = Phrasebook(
    months=_MONTHS, dated_months=_MONTHS_OF,
    short_months=tuple("янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.".split()),
    day="{d} {m} {y}", month="{m} {y}", month_day="{d} {m}", year="{y}", before_christ="{y} до н. э.",
    seasons=season_names("весна лето осень зима", "# кв. {y}", "#-я треть {y}", "#-е полугодие {y}"),
    anno_domini="{y} н. э.", century="{r} век",
    decade="{y}-е", span="{a} – {b}", days="{a}–{b}", about="ок. {a}", uncertain="{a} (?)",
    by="не позднее {a}", short_by="до {a} вкл.", after="не ранее {a}", short_after="с {a}",
    until="до {a}", since="с {a}", between="между {a} и {b}", or_=" или ", and_=" и ",
    unknown_start="до {a}, начало неизвестно", unknown_end="с {a}, конец неизвестен", undated="{a}, год неизвестен",
    bent_months=_MONTHS_OF, between_months=_MONTHS_BETWEEN,
)  # fmt: skip
