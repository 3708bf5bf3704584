"""The words and patterns that dates are written in: English, Russian, Kazakh and Chinese."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrasebook:
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
    anno_domini: str
    century: str
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


def _seasons(names: str, quarter: str, third: str, half: str, season: str = "# {y}") -> dict[int, str]:
    four = names.split()
    return {
        **{base + index: season.replace("#", name) for base in (21, 25, 29) for index, name in enumerate(four)},
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

PHRASEBOOKS: dict[str, Phrasebook] = {
    "en": Phrasebook(
        months=_EN, short_months=_split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"), dated_months=_EN,
        day="{d} {m} {y}", month="{m} {y}", month_day="{d} {m}", year="{y}", before_christ="{y} BC",
        seasons=_seasons("spring summer autumn winter", "Q# {y}", "third # of {y}", "H# {y}"),
        anno_domini="AD {y}", century="{n} century",
        decade="{y}s", span="{a} – {b}", days="{a}–{b}", about="c. {a}", uncertain="{a} (?)",
        by="not later than {a}", short_by="by {a}", after="not earlier than {a}", short_after="from {a} on",
        until="until {a}", since="since {a}", between="between {a} and {b}", or_=" or ", and_=" and ",
        unknown_start="until {a}, begin unknown", unknown_end="from {a}, end unknown", undated="{a}, year unknown",
    ),
    "ru": Phrasebook(
        months=_RU, dated_months=_RU_OF,
        short_months=_split("янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек."),
        day="{d} {m} {y}", month="{m} {y}", month_day="{d} {m}", year="{y}", before_christ="{y} до н. э.",
        seasons=_seasons("весна лето осень зима", "# кв. {y}", "#-я треть {y}", "#-е полугодие {y}"),
        anno_domini="{y} н. э.", century="{r} век",
        decade="{y}-е", span="{a} – {b}", days="{a}–{b}", about="ок. {a}", uncertain="{a} (?)",
        by="не позднее {a}", short_by="до {a} вкл.", after="не ранее {a}", short_after="с {a}",
        until="до {a}", since="с {a}", between="между {a} и {b}", or_=" или ", and_=" и ",
        unknown_start="до {a}, начало неизвестно", unknown_end="с {a}, конец неизвестен", undated="{a}, год неизвестен",
        bent_months=_RU_OF, between_months=_RU_BETWEEN,
    ),
    "kk": Phrasebook(
        months=_KK, short_months=_split("қаң ақп нау сәу мам мау шіл там қыр қаз қар жел"), dated_months=_KK,
        day="{y} ж. {d} {m}", month="{y} ж. {m}", month_day="{d} {m}", year="{y} ж.", before_christ="б.з.д. {y}",
        seasons=_seasons("көктем жаз күз қыс", "{y} ж. #-тоқсан", "{y} ж. #-үштен", "{y} ж. #-жартыжылдық", "{y} ж. #"),
        anno_domini="б.з. {y}", century="{r} ғасыр",
        decade="{y}-жылдар", span="{a} – {b}", days="{a}–{b}", about="шам. {a}", uncertain="{a} (?)",
        by="{a} кешіктірмей", short_by="{a} дейін", after="{a} ерте емес", short_after="{a} бастап",
        until="{a} дейін", since="{a} бастап", between="{a} мен {b} аралығында", or_=" немесе ", and_=" және ",
        unknown_start="{a} дейін, басы белгісіз", unknown_end="{a} бастап, соңы белгісіз", undated="{a}, жылы белгісіз",
        endings={
            "day": (" күнінен", " күніне"), "month": (" айынан", " айына"), "year": ("дан", "ға"),
            "": (" кезінен", " кезіне"),
        },
    ),
    "zh": Phrasebook(
        months=_ZH, short_months=_ZH, dated_months=_ZH,
        day="{y}年{m}{d}日", month="{y}年{m}", month_day="{m}{d}日", year="{y}年", before_christ="公元前{y}",
        seasons=_seasons("春季 夏季 秋季 冬季", "{y}年第#季度", "{y}年第#个四个月", "{y}年第#半年", "{y}年#"),
        anno_domini="公元{y}", century="{c}世纪",
        decade="{y}年代", span="{a}至{b}", days="{a}至{b}", about="约{a}", uncertain="{a}(?)",
        by="不晚于{a}", short_by="不晚于{a}", after="不早于{a}", short_after="不早于{a}",
        until="至{a}", since="自{a}起", between="{a}与{b}之间", or_="或", and_="和",
        unknown_start="至{a}，开始不详", unknown_end="自{a}，结束不详", undated="{a}，年份不详",
    ),
}  # fmt: skip
