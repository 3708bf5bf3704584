"""An EDTF date to the words a reader expects: "28–30 March 2024", "c. March 2024", "not later than 26 March 2024".

English, Russian, Kazakh and Chinese. Nothing is said more precisely than the date says it. Years before 1 are
counted as people count them, without a year nought.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from chrono.dates import EdtfDate, Kind, Part, Precision
from chrono.days import Day


@dataclass(frozen=True, slots=True)
class Language:
    """The words and patterns of one language. Patterns take `d` day, `m` month, `y` year, `a` and `b` dates.

    `bent_months` are the months after since, until, by and about (`с марта 2024`), `between_months` those after
    between; `endings` what a day, month, year or other date takes where it is counted from, and where it is counted to.
    """

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    dated_months: tuple[str, ...]
    day: str
    month: str
    month_day: str
    year: str
    before_christ: str
    seasons: dict[int, str]
    decade: str
    span: str
    days: str
    about: str
    uncertain: str
    by: str
    short_by: str
    after: str
    short_after: str
    until: str
    since: str
    between: str
    or_: str
    and_: str
    unknown_start: str
    unknown_end: str
    undated: str
    bent_months: tuple[str, ...] = ()
    between_months: tuple[str, ...] = ()
    endings: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _seasons(names: str, quarter: str, third: str, half: str) -> dict[int, str]:
    four = names.split()
    return {
        **{base + index: name + " {y}" for base in (21, 25, 29) for index, name in enumerate(four)},
        **{33 + index: quarter.replace("#", str(index + 1)) for index in range(4)},
        **{37 + index: third.replace("#", str(index + 1)) for index in range(3)},
        **{40 + index: half.replace("#", str(index + 1)) for index in range(2)},
    }


_EN = _split("January February March April May June July August September October November December")
_RU = _split("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")
_RU_OF = _split("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
_RU_BETWEEN = _split("январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём")
_KK = _split("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан")
_ZH = tuple(f"{month}月" for month in range(1, 13))

LANGUAGES: dict[str, Language] = {
    "en": Language(
        months=_EN, short_months=_split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"), dated_months=_EN,
        day="{d} {m} {y}", month="{m} {y}", month_day="{d} {m}", year="{y}", before_christ="{y} BC",
        seasons=_seasons("spring summer autumn winter", "Q# {y}", "third # of {y}", "H# {y}"),
        decade="{y}s", span="{a} – {b}", days="{a}–{b}", about="c. {a}", uncertain="{a} (?)",
        by="not later than {a}", short_by="by {a}", after="not earlier than {a}", short_after="from {a} on",
        until="until {a}", since="since {a}", between="between {a} and {b}", or_=" or ", and_=" and ",
        unknown_start="until {a}, begin unknown", unknown_end="from {a}, end unknown", undated="{a}, year unknown",
    ),
    "ru": Language(
        months=_RU, short_months=_split("янв фев мар апр май июн июл авг сен окт ноя дек"), dated_months=_RU_OF,
        day="{d} {m} {y}", month="{m} {y}", month_day="{d} {m}", year="{y}", before_christ="{y} до н. э.",
        seasons=_seasons("весна лето осень зима", "# кв. {y}", "#-я треть {y}", "#-е полугодие {y}"),
        decade="{y}-е", span="{a} – {b}", days="{a}–{b}", about="ок. {a}", uncertain="{a} (?)",
        by="не позднее {a}", short_by="до {a} вкл.", after="не ранее {a}", short_after="с {a}",
        until="до {a}", since="с {a}", between="между {a} и {b}", or_=" или ", and_=" и ",
        unknown_start="до {a}, начало неизвестно", unknown_end="с {a}, конец неизвестен", undated="{a}, год неизвестен",
        bent_months=_RU_OF, between_months=_RU_BETWEEN,
    ),
    "kk": Language(
        months=_KK, short_months=_split("қаң ақп нау сәу мам мау шіл там қыр қаз қар жел"), dated_months=_KK,
        day="{y} ж. {d} {m}", month="{y} ж. {m}", month_day="{d} {m}", year="{y} ж.", before_christ="б.з.д. {y}",
        seasons=_seasons("көктем жаз күз қыс", "{y} ж. #-тоқсан", "{y} ж. #-үштен", "{y} ж. #-жартыжылдық"),
        decade="{y}-жылдар", span="{a} – {b}", days="{a}–{b}", about="шам. {a}", uncertain="{a} (?)",
        by="{a} кешіктірмей", short_by="{a} дейін", after="{a} ерте емес", short_after="{a} бастап",
        until="{a} дейін", since="{a} бастап", between="{a} мен {b} аралығында", or_=" немесе ", and_=" және ",
        unknown_start="{a} дейін, басы белгісіз", unknown_end="{a} бастап, соңы белгісіз", undated="{a}, жылы белгісіз",
        endings={
            "day": (" күнінен", " күніне"), "month": (" айынан", " айына"), "year": ("дан", "ға"),
            "": (" кезінен", " кезіне"),
        },
    ),
    "zh": Language(
        months=_ZH, short_months=_ZH, dated_months=_ZH,
        day="{y}年{m}{d}日", month="{y}年{m}", month_day="{m}{d}日", year="{y}年", before_christ="公元前{y}",
        seasons=_seasons("春季 夏季 秋季 冬季", "{y}年第#季度", "{y}年第#个四个月", "{y}年第#半年"),
        decade="{y}年代", span="{a}至{b}", days="{a}至{b}", about="约{a}", uncertain="{a}(?)",
        by="不晚于{a}", short_by="不晚于{a}", after="不早于{a}", short_after="不早于{a}",
        until="至{a}", since="自{a}起", between="{a}与{b}之间", or_="或", and_="和",
        unknown_start="至{a},开始不详", unknown_end="自{a},结束不详", undated="{a},年份不详",
    ),
}  # fmt: skip


def date_words(date: EdtfDate, language: str = "en", *, short: bool = False) -> str:
    """The date in words; `short` abbreviates months. An unknown language is read as English."""
    table = LANGUAGES.get(language, LANGUAGES["en"])
    if date.kind is Kind.DATE:
        return _part(date.parts[0], table, short)
    if date.kind is Kind.INTERVAL:
        return _interval(date, table, short)
    return _set(date, table, short)


def _interval(date: EdtfDate, table: Language, short: bool) -> str:
    start, end = date.spans[0].start, date.spans[0].end
    if start and end:
        return _span(start, end, table, short)
    if start:
        return (table.unknown_end if date.unknown_end else table.since).format(a=_from(start, table, short))
    pattern = table.unknown_start if date.unknown_start else table.until
    return pattern.format(a=_to(end, table, short)) if end else ""


def _set(date: EdtfDate, table: Language, short: bool) -> str:
    words = []
    for span in date.spans:
        start, end = span.start, span.end
        if start is end and start:
            words.append(_part(start, table, short))
        elif start and end:
            one_of = date.kind is Kind.ONE_OF
            bent = (
                replace(table, months=table.between_months) if one_of and table.between_months and not short else table
            )
            a, b = _part(start, bent, short), _part(end, bent, short)
            words.append((table.between if one_of else table.span).format(a=a, b=b))
        elif end and short:
            words.append(table.short_by.format(a=_to(end, table, short)))
        elif end:
            words.append(table.by.format(a=_from(end, table, short)))
        elif start:
            words.append((table.short_after if short else table.after).format(a=_from(start, table, short)))
    joint = table.or_ if date.kind is Kind.ONE_OF else table.and_
    return joint.join(words) if len(words) < 3 else ", ".join(words[:-1]) + joint + words[-1]


def _from(part: Part, table: Language, short: bool) -> str:
    return _bent(part, table, short, 0)


def _to(part: Part, table: Language, short: bool) -> str:
    return _bent(part, table, short, 1)


def _bent(part: Part, table: Language, short: bool, case: int) -> str:
    """A date in the case of what is counted from it (0) or to it (1)."""
    if table.bent_months and not short:
        table = replace(table, months=table.bent_months)
    words = _part(part, table, short)
    if not table.endings or part.approximate or part.uncertain:
        return words
    kinds = {Precision.DAY: "day", Precision.MONTH: "month", Precision.YEAR: "year"}
    kind = "" if part.season else kinds.get(part.precision, "")
    if kind == "year":
        words = words.removesuffix("ж.") + "жыл"
    return words + table.endings[kind][case]


def _span(start: Part, end: Part, table: Language, short: bool) -> str:
    """`28–30 March 2024`, `28 March – 2 April 2024`: what both ends share is said once."""
    plain = not any(part.approximate or part.uncertain or part.time or part.season for part in (start, end))
    a, b = start.earliest, end.earliest
    both_days = start.precision is end.precision is Precision.DAY
    if plain and both_days and a.year == b.year > 0:
        if a == b:
            return _day(a, table, short)
        if a.month == b.month:
            return _day(b, table, short, table.days.format(a=a.day, b=b.day))
        month = (_short_dated(table) if short else table.dated_months)[a.month - 1]
        if table.day.startswith("{d}"):
            return table.span.format(a=table.month_day.format(d=a.day, m=month), b=_day(b, table, short))
    return table.span.format(a=_part(start, table, short), b=_part(end, table, short))


def _part(part: Part, table: Language, short: bool) -> str:
    words = _plain(part, table, short)
    if part.approximate:
        if table.bent_months and part.precision is Precision.MONTH and not short:
            words = _plain(part, replace(table, months=table.bent_months), short)
        words = table.about.format(a=words)
    return table.uncertain.format(a=words) if part.uncertain else words


def _plain(part: Part, table: Language, short: bool) -> str:
    if part.season:
        year = _year(part.earliest.year, table)
        if part.precision > Precision.YEAR:
            year = table.days.format(a=year, b=_year(part.earliest.year + 10 ** (part.precision - 7) - 1, table))
        return table.seasons[part.season].format(y=year)
    if part.precision is Precision.MOMENT:
        zone = part.time.lstrip("0123456789:")
        clock = part.time[: len(part.time) - len(zone)]
        return f"{_day(part.earliest, table, short)}, {clock}" + (f" UTC{zone.replace('Z', '')}" if zone else "")
    if part.precision is Precision.DAY:
        return _day(part.earliest, table, short)
    if part.precision is Precision.MONTH:
        return _month(part.earliest, table, short)
    if part.precision is Precision.YEAR:
        return table.year.format(y=_year(part.earliest.year, table))
    if part.precision is Precision.DECADE and part.earliest.year > 0 and _whole_years(part):
        return table.decade.format(y=part.earliest.year)
    return _mask(part, table)


def _whole_years(part: Part) -> bool:
    return part.earliest[1:] == (1, 1) and part.latest[1:] == (12, 31)


def _mask(part: Part, table: Language) -> str:
    """A century, or digits left open inside: the first and last year it may be; `XXXX-03-15` names no year at all."""
    month, _, day = part.text[5:].partition("-")
    if part.text.startswith("XXXX-") and month.isdigit() and (day.isdigit() or not day) and int(month) <= _MONTHS:
        name = table.dated_months[int(month) - 1]
        words = table.month_day.format(d=int(day), m=name) if day else table.months[int(month) - 1]
        return table.undated.format(a=words)
    return table.days.format(a=_year(part.earliest.year, table), b=_year(part.latest.year, table))


_MONTHS = 12


def _day(day: Day, table: Language, short: bool, days: str = "") -> str:
    months = _short_dated(table) if short else table.dated_months
    return table.day.format(d=days or day.day, m=months[day.month - 1], y=_year(day.year, table))


def _short_dated(table: Language) -> tuple[str, ...]:
    """Short months beside a day: in Russian "10 мая", where the month alone is "май"."""
    pairs = zip(table.short_months, table.months, table.dated_months, strict=True)
    return tuple(dated if short == full else short for short, full, dated in pairs)


def _month(day: Day, table: Language, short: bool) -> str:
    months = table.short_months if short else table.months
    return table.month.format(m=months[day.month - 1], y=_year(day.year, table))


def _year(year: int, table: Language) -> str:
    return str(year) if year > 0 else table.before_christ.format(y=1 - year)
