"""Kazakh: the words that dates are said in."""

from chrono.languages.parts import Phrasebook, season_names

_MONTHS = tuple("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split())

PART = Phrasebook(
    months=_MONTHS, short_months=tuple("қаң ақп нау сәу мам мау шіл там қыр қаз қар жел".split()), dated_months=_MONTHS,
    day="{y} ж. {d} {m}", month="{y} ж. {m}", month_day="{d} {m}", year="{y} ж.", before_christ="б.з.д. {y}",
    seasons=season_names("көктем жаз күз қыс", "{y} ж. #-тоқсан", "{y} ж. #-үштен", "{y} ж. #-жартыжылдық", "{y} ж. #"),
    anno_domini="б.з. {y}", century="{r} ғасыр",
    decade="{y}-жылдар", span="{a} – {b}", days="{a}–{b}", about="шам. {a}", uncertain="{a} (?)",
    by="{a} кешіктірмей", short_by="{a} дейін", after="{a} ерте емес", short_after="{a} бастап",
    until="{a} дейін", since="{a} бастап", between="{a} мен {b} аралығында", or_=" немесе ", and_=" және ",
    unknown_start="{a} дейін, басы белгісіз", unknown_end="{a} бастап, соңы белгісіз", undated="{a}, жылы белгісіз",
    bent_year="{y} жыл",
    endings={
        "day": (" күнінен", " күніне"), "month": (" айынан", " айына"), "year": ("дан", "ға"),
        "": (" кезінен", " кезіне"),
    },
)  # fmt: skip
