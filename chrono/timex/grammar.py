"""The forms of dates, as one regular expression over the letters of tokens, each with the function that reads it.

The order argues: what holds more comes first (ranges and lists before single days, days before months, months before
years); what needs a neighbour to be a date at all (a bare year, a bare month) comes last.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from chrono.timex.absolute import (
    as_written,
    bare_year,
    day_list,
    day_range,
    lone_month,
    lone_year,
    month_alone,
    month_range,
    named_year,
    number_month_range,
    numeric_day,
    one_day,
    season_pair,
    short_year,
    time_stamp,
    two_month_range,
    written_range,
    year_first_range,
    year_range,
)
from chrono.timex.context import Candidates, Context
from chrono.timex.periods import (
    century,
    decade,
    months_of_year,
    period_month,
    quarter,
    season_of_year,
    week_of,
    year_part,
)
from chrono.timex.relative import (
    day_beside,
    end_of_unit,
    period,
    period_day,
    period_from_anchor,
    relative_unit,
    same_period,
    same_unit,
    units_ago,
    units_later,
)
from chrono.timex.tokens import Token
from chrono.timex.weekdays import (
    clock_time,
    day_of_week,
    deictic_day,
    month_from_anchor,
    named_day,
    nth_weekday,
    ordinal_day,
    other_calendar,
    weekday_day,
    weekday_of_week,
    weekday_range,
    weekend,
)

Builder = Callable[[list[Token], Context], Candidates | None]

_D, _SEP = "[DOd]", "(?:-t-|[-t])"
FORMS: dict[str, tuple[str, Builder]] = {
    "stamp": ("T", time_stamp),
    "iso_range": (f"(?:I{_SEP}I|J{_SEP}J|I/I|J/J)", written_range),
    "iso_day": ("(?<!#)I", as_written),
    "season_pair": ("(?<=h)J(?=F|U|u)|J(?=F)", season_pair),
    "iso_month": ("(?<!x)(?<![#o])J", as_written),
    "numeric": ("(?<!#)K", numeric_day),
    "other_calendar": (f"(?:{_D}o?)?r(?:{_D}(?!o))?,?(?:[YN]X?)?|(?<!#)[YND]X|X[YN]", other_calendar),
    "month_day_to_month_day": (
        f"[fb]?M\\.?{_D}(?:,?Y)?,?(?:{_SEP}|(?<=b.{{2}})&)M\\.?{_D}(?:,?[YV])?",
        two_month_range,
    ),
    "day_month_to_day_month": (
        f"(?:[fb]?h?{_D}o?M(?:,?Y)?{_SEP}|bh?{_D}o?M(?:,?Y)?&)h?{_D}o?M(?:,?[YV])?|{_D}M(?:&{_D}M(?=b)|{_D}Mt)",
        two_month_range,
    ),
    "year_month_days_range": (
        f"[fin]?Y,?M{_D}{_SEP}(?:M{_D}|{_D})|Y,?{_D}{_SEP}{_D}M|Y{_D}{_D}Mt",
        year_first_range,
    ),
    "year_days_list": (f"Y,?(?:M{_D}(?:[,&]{_D}){{0,12}},?&{_D}|{_D}(?:,{_D}){{0,12}},?&{_D}M)", day_list),
    "year_month_day": (f"Y,?M{_D}(?!,?Y)|Y,?{_D}-?M(?!,?Y)", one_day),
    "year_months_range": (f"Y,?M{_SEP}(?:Y,?)?M", month_range),
    "month_days_range": (f"(?:[fin]?M\\.?{_D}{_SEP}{_D}|bM\\.?{_D}[-&t]{_D})(?:,?[YV](?![-%]D))?", day_range),
    "days_range_month": (f"(?:[fin]?h?{_D}{_SEP}h?{_D}|bh?{_D}&h?{_D})o?M(?:,?[YV])?|{_D}{_D}Mt", day_range),
    "month_days_list": (f"M\\.?{_D}(?:[,&]{_D}){{0,12}},?&{_D}(?!o?M)(?:,?[YV])?", day_list),
    "days_list_month": (f"h?{_D}(?:[,&]h?{_D}){{0,12}},?&h?{_D}o?M(?:,?[YV])?", day_list),
    "months_of_year": ("h?[kR][DC]Uo?(?:h?[YV]|h?RU)|p[kG][DC]U|Y[kG][DC]U", months_of_year),
    "nth_weekday": ("h?[kOR]W[oi](?:M(?:,?[YV]|o?h?[RZ]U)?|h?RU)", nth_weekday),
    "weekday_of_week": ("W[on]?h?RU|RU[n,]?W", weekday_of_week),
    "same_period": ("h?ZU(?:h?RU|hUg|o?h?Y|oh?RU)", same_period),
    "week_of": (f"Uo(?:h?{_D}o?M|M\\.?{_D})(?:,?[YV])?", week_of),
    "weekday_month_day": (f"[Ww],?h?M\\.?{_D}(?:,?[YV]|o?h?[RZ]U)?", one_day),
    "weekday_day_month": (f"[Ww],?h?{_D}o?M(?:,?[YV]|o?h?[RZ]U)?", one_day),
    "period_day": ("p[dO]", period_day),
    "number_month_range": (f"[Yp]?D{_SEP}M", number_month_range),
    "day_month": (
        f"(?<!#)(?:{_D}-M-[YV]|{_D}\\.M\\.?[YV]|h?(?:{_D}|k)o?M(?:,?[YV]|o?h?[RZ]U)?|{_D}-M(?:,?[YV])?)",
        one_day,
    ),
    "month_day": (f"M\\.?{_D}(?![-%]?[uU])(?:,?[YV]|o?h?[RZ]U)?", one_day),
    "month_range": (
        f"(?:[fb]?e?M(?:,?Y)?(?:{_SEP}|(?<=b.)&)e?M(?:,?Y)|fe?M{_SEP}e?M|be?M&e?M|M{_SEP}M)",
        month_range,
    ),
    "period_month": (f"pM(?:{_D}(?:{_SEP}{_D})?|{_SEP}M)?", period_month),
    "year_month": (f"Y,?M(?!,?Y|\\.?{_D})e?", month_alone),
    "year_part": ("[Yp](?:[HQ]|,?kU)|[Yp][Sm]", year_part),
    "month_year": ("(?:h?eo?-?)?M(?:,|o)?[YV]", month_alone),
    "month_relative": ("R(?:eo?)?M|(?:h?eo?)?Mo?h?[RZ]U|RUM", month_alone),
    "century": ("h?(?:e-?)?[OkDC]-?UB?(?![Gg])", century),
    "quarter": ("(?:QF?o?[YV]?|H[YV]?|h?k-?U(?!-[xk#])(?:o?F?h?Y|o?h?RU|(?!o)))", quarter),
    "season": (
        "(?:h?[RZ][Sm]|h?(?:eo?)?[Sm](?:o?h?Y(?:-[DN])?|o?RU)|(?<=[in])hS|(?<=[infta])S(?=[.,;)]|$)|m|eS)",
        season_of_year,
    ),
    "deictic": ("(?:(?:[DC]|h)?U[yaf])?Aj?|h?Rj", deictic_day),
    "named_day": ("l(?:,?o?[YV]|o?RU)?", named_day),
    "end_of_unit": ("h?eo(?:h|R|Z|hR)?U(?!o)|eU|(?<![DCYNk])Ue", end_of_unit),
    "same_unit": ("h?Z[Uj]", same_unit),
    "day_beside": ("hU[ya](?=[.,;)]|$)", day_beside),
    "told_period": ("h?P(?:k?U)?", period_from_anchor),
    "week_day": ("q", day_of_week),
    "period": ("p[pe]?", period),
    "ordinal_day": ("(?<=n)hO(?=[.,;)&h]|$)|h?[Od]o?RU|d", ordinal_day),
    "told_month": ("ZM", month_from_anchor),
    "weekday_range": (f"[fb]?W{_SEP}W|bW&W", weekday_range),
    "weekday": ("(?<![*kO])[RZ]?W(?!\\*)j?", weekday_day),
    "later": ("(?<![*U])(?:[DC]|h)?Ug|[zg][DC]?U", units_later),
    "ago": ("(?<![*U])(?:[DC]|h)?UG", units_ago),
    "relative_unit": ("h?RU", relative_unit),
    "weekend": ("hU(?!o)", weekend),
    "decade": ("h?(?:eh?-?)?E|h(?:e-?)?L(?!U)|LU(?:[kO]U)?", decade),
    "year_range": ("(?:[fb]Y[-t&]Y|Y-[YDN]|F?Y/[DN]|YYt|YtY)", year_range),
    "month": (
        "(?:(?<=[infstyacebo])(?:e-?o?)?|(?<=M&)|e-|h?eo|(?<=h))M(?![-.]?[DO])|Me",
        month_alone,
    ),
    "short_year": ("(?<=[is])V", short_year),
    "named_year": ("BY|Ye|[DN]UB", named_year),
    "year": (
        "(?:(?<=[isy])|(?<=ih)|(?<=oh)|(?<=h)|F)Y(?![-%]?[uU]|%|-[x#])B?"
        "|(?:(?<=[fntyaceboF(])|(?<=[a-zMS],)|(?<=e-)|(?<=&))Y(?![-%]?[uU]|%|-[x#])B?|[YDN]B|BN|BD",
        bare_year,
    ),
    "written_year": ("[YV]", named_year),
    "lone_month": ("M", lone_month),
    "lone_year": ("(?<![#NX%/u«“-])Y(?![-%]?[uUX]|[%/»”]|-[x#])", lone_year),
    "clock": ("v", clock_time),
}
# The letters that a form may begin with, and those of them that begin one only with another such letter after them.
_FIRST = "TIJKDOdrYNXfbhMinWwUkRpeCQHSmAZlPqzgELBFVv"
_FIRST_WITH_MORE = "hinfbeRZkCDNXzF"


@lru_cache(maxsize=1)
def grammar() -> re.Pattern[str]:
    """All forms, the surest first; where none can begin is seen at a glance, for most words are in no date."""
    forms = "|".join(f"(?P<{name}>{pattern})" for name, (pattern, _) in FORMS.items())
    return re.compile(f"(?=[{_FIRST}])(?![{_FIRST_WITH_MORE}]x)(?:{forms})")


@lru_cache(maxsize=len(FORMS))
def form(name: str) -> re.Pattern[str]:
    """One form for itself."""
    return re.compile(FORMS[name][0])
