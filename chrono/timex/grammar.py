"""The forms of dates, each with the function that reads it, and one regular expression of them all.

The order argues: what holds more comes first (ranges and lists before single days, days before months, months before
years); what needs a neighbour to be a date at all (a bare year, a bare month) comes last. How patterns are
written is said in `chrono.timex.forms`.
"""

import re
from functools import lru_cache

from chrono.timex.absolute import lone_month, month_alone
from chrono.timex.calendar_forms import CALENDAR_FORMS
from chrono.timex.clocks import clock_time
from chrono.timex.elapsed import anniversary
from chrono.timex.eras import named_day
from chrono.timex.forms import Form, beginnings, compile_form, first_kinds
from chrono.timex.lists import decade, decade_of_century, decades
from chrono.timex.periods import (
    century,
    century_besides,
    century_range,
    quarter,
    same_unit,
    season_of_year,
)
from chrono.timex.relative import (
    compound_ago,
    day_beside,
    day_of_told_month,
    end_of_unit,
    period,
    period_from_anchor,
    relative_unit,
    units_ago,
    units_later,
)
from chrono.timex.timex import CLOCK
from chrono.timex.weekdays import (
    day_of_same_month,
    day_of_week,
    deictic_day,
    month_from_anchor,
    month_of_told_year,
    ordinal_day,
    weekday_day,
    weekday_range,
    weekend,
)
from chrono.timex.years import (
    bare_year,
    lone_year,
    named_year,
    short_year,
    year_pair,
    year_range,
    years_before_christ,
    years_counted,
    years_of_christ,
)

FORMS: tuple[Form, ...] = (
    *CALENDAR_FORMS,
    Form(
        "decade_of_century",
        "ARTICLE? (?:PART DASH?)? DECADE (?:[AND DASH TO] DECADE)? (?:OF ARTICLE?)? [ORDINAL ORDINAL_WORD RELATIVE] "
        "UNIT | "
        "[ORDINAL ORDINAL_WORD RELATIVE] UNIT DECADE | DECADE PERIOD | DECADE_WORD UNIT (?:RELATIVE UNIT | PERIOD)",
        decade_of_century,
    ),
    Form("decades", "ARTICLE? DECADE [AND DASH TO] DECADE", decades),
    Form(
        "century_range",
        "ARTICLE? BEFORE_CHRIST? [ORDINAL ORDINAL_WORD] [DASH TO AND SLASH] ARTICLE? (?:PART [DASH OF]?)? ARTICLE? "
        "[ORDINAL ORDINAL_WORD] DASH? UNIT BEFORE_CHRIST? | BEFORE_CHRIST [NUMBER_WORD DAY] UNIT? [DASH TO AND] AGO? "
        "BEFORE_CHRIST? [NUMBER_WORD DAY] UNIT | [NUMBER_WORD DAY] [DASH TO AND SLASH] PART? [NUMBER_WORD DAY] UNIT "
        "BEFORE_CHRIST?",
        century_range,
    ),
    Form(
        "century",
        "ARTICLE? (?:PART DASH?)? BEFORE_CHRIST? [ORDINAL ORDINAL_WORD DAY NUMBER_WORD] DASH? UNIT "
        "BEFORE_CHRIST? (?![AGO LATER])",
        century,
    ),
    Form(
        "century_besides",
        "(?<=[IN OF]) ARTICLE [ORDINAL ORDINAL_WORD] (?=[STOP COMMA SEMICOLON CLOSE AND] | $)",
        century_besides,
    ),
    Form(
        "quarter",
        "(?:QUARTER FISCAL? OF? [YEAR SHORT_YEAR]? | HALF [YEAR SHORT_YEAR]? | ARTICLE? ORDINAL_WORD "
        "DASH? UNIT (?!DASH [WORD ORDINAL_WORD LABEL]) (?:OF? FISCAL? ARTICLE? YEAR | OF? ARTICLE? "
        "RELATIVE UNIT | OF ARTICLE UNIT (?!OF) | (?!OF)))",
        quarter,
    ),
    Form(
        "season",
        "(?:ARTICLE? [RELATIVE SAME] [SEASON IN_SEASON] | "
        "ARTICLE SEASON [BY AFTER] (?=[STOP COMMA SEMICOLON CLOSE] | $) | "
        "RELATIVE UNIT [SEASON IN_SEASON] | ARTICLE? (?:PART OF?)? [SEASON IN_SEASON] "
        "(?:OF? ARTICLE? [YEAR SHORT_YEAR] (?:DASH [DAY NUMBER])? | OF? RELATIVE UNIT) | (?<=[IN ON]) ARTICLE "
        "SEASON | (?<=[IN ON FROM TO AFTER]) SEASON (?=[STOP COMMA SEMICOLON CLOSE] | $) | IN_SEASON "
        "| PART SEASON)",
        season_of_year,
        is_vague=True,
    ),
    Form(
        "deictic",
        "(?:(?:[DAY NUMBER_WORD] | ARTICLE)? UNIT [BY AFTER FROM])? DEICTIC PART_OF_DAY? | ARTICLE? "
        "RELATIVE PART_OF_DAY",
        deictic_day,
        from_now=True,
    ),
    Form(
        "named_day", "RELATIVE NAMED_DAY | NAMED_DAY (?:COMMA? OF? [YEAR SHORT_YEAR] | OF? RELATIVE UNIT)?", named_day
    ),
    Form(
        "end_of_unit",
        "ARTICLE? PART OF (?:ARTICLE | RELATIVE | SAME | ARTICLE RELATIVE)? UNIT (?!OF) | PART UNIT "
        "| BY (?:ARTICLE | RELATIVE | SAME | ARTICLE RELATIVE) UNIT (?!OF) "
        "| (?<![DAY NUMBER_WORD YEAR NUMBER ORDINAL_WORD]) UNIT PART",
        end_of_unit,
        is_period=True,
    ),
    Form(
        "anniversary",
        "[ORDINAL ORDINAL_WORD NUMBER_WORD DAY] WORD? ANNIVERSARY (?:(?!OF) | (?=OF ARTICLE? WORD))",
        anniversary,
        is_counted=True,
    ),
    Form(
        "day_of_same_month",
        "ARTICLE? [ORDINAL DATE_DAY] OF ARTICLE? SAME UNIT | SAME UNIT [ORDINAL DATE_DAY]",
        day_of_same_month,
    ),
    Form("same_unit", "ARTICLE? SAME [UNIT PART_OF_DAY]", same_unit),
    Form("day_beside", "ARTICLE UNIT [BY AFTER] (?=[STOP COMMA SEMICOLON CLOSE] | $)", day_beside),
    Form("letter_day", "ARTICLE? ORDINAL LATER_PERIOD (?!UNIT)", day_of_told_month, is_counted=True),
    Form(
        "told_period_month", "LATER_PERIOD (?:MONTH <day>? | [SEASON IN_SEASON])", month_of_told_year, is_counted=True
    ),
    Form("told_period", "ARTICLE? LATER_PERIOD (?:ORDINAL_WORD? UNIT)?", period_from_anchor, is_counted=True),
    Form("week_day", "WEEK_DAY", day_of_week, from_now=True),
    Form("period", "PERIOD [PERIOD PART]?", period, from_now=True),
    Form(
        "ordinal_day",
        "(?<=ON) ARTICLE ORDINAL (?=[STOP COMMA COLON SEMICOLON CLOSE AND ARTICLE WORD] | $) | "
        "(?<=TO) ARTICLE ORDINAL (?!OF | RELATIVE | SAME | WORD | COUNTED | UNIT) | "
        "(?<=STOP) ORDINAL (?=STOP) | (?<=[ON TO FROM WORD]) ORDINAL (?=[STOP COMMA COLON SEMICOLON CLOSE AND] | $) | "
        "ARTICLE? [ORDINAL DATE_DAY] OF? ARTICLE? RELATIVE UNIT | RELATIVE UNIT [ORDINAL DATE_DAY] | "
        "ARTICLE? [ORDINAL ORDINAL_WORD] (?:<to> ARTICLE? [ORDINAL ORDINAL_WORD])? OF RELATIVE UNIT | DATE_DAY",
        ordinal_day,
    ),
    Form("told_month", "SAME MONTH", month_from_anchor),
    Form(
        "weekday_range",
        "[FROM BETWEEN]? WEEKDAY <to> WEEKDAY | BETWEEN WEEKDAY AND WEEKDAY",
        weekday_range,
        from_now=True,
    ),
    Form(
        "weekday",
        "(?<![EVERY ORDINAL_WORD ORDINAL]) [RELATIVE SAME]? WEEKDAY (?!EVERY) PART_OF_DAY?",
        weekday_day,
        from_now=True,
    ),
    Form(
        "later",
        "(?<![EVERY UNIT]) (?:[DAY NUMBER_WORD] | ARTICLE)? UNIT LATER | [IN_SO_LONG LATER] [DAY NUMBER_WORD]? UNIT "
        "(?!AFTER) | [DAY NUMBER_WORD] UNIT [AFTER BY] SAME (?=WORD)",
        units_later,
        is_period=True,
    ),
    Form(
        "ago_compound",
        "[DAY NUMBER_WORD ARTICLE] UNIT [AND COMMA]? [DAY NUMBER_WORD ARTICLE] UNIT AGO",
        compound_ago,
        from_now=True,
    ),
    Form(
        "ago",
        "(?<![EVERY UNIT]) (?:[DAY NUMBER_WORD] | ARTICLE | (?<!COUNTED)) UNIT AGO",
        units_ago,
        from_now=True,
        is_period=True,
    ),
    Form("relative_unit", "ARTICLE? RELATIVE UNIT", relative_unit, from_now=True, is_period=True),
    Form("weekend", "ARTICLE UNIT (?!OF)", weekend, from_now=True, is_period=True),
    Form(
        "decade",
        "ARTICLE? (?:PART ARTICLE? DASH?)? DECADE | ARTICLE (?:PART DASH?)? DECADE_WORD (?!UNIT) | "
        "(?:PART | (?<=IN)) DECADE_WORD (?!UNIT) | ARTICLE? NUMBER_WORD DASH DECADE_WORD (?:AND DASH? DECADE_WORD)? | "
        "DECADE_WORD UNIT (?:[ORDINAL_WORD ORDINAL] UNIT)?",
        decade,
    ),
    Form("years_of_christ", "BEFORE_CHRIST [YEAR DAY NUMBER] [DASH TO AND] AGO? [YEAR DAY NUMBER]", years_of_christ),
    Form(
        "years_before_christ",
        "BETWEEN? [YEAR DAY NUMBER] BEFORE_CHRIST? [DASH TO AND] [YEAR DAY NUMBER] BEFORE_CHRIST",
        years_before_christ,
    ),
    Form("years_counted", "YEAR (?:[AND COMMA] YEAR){1,4} [NUMBER_WORD DAY] UNIT", years_counted),
    Form("year_pair", "[BETWEEN FROM]? YEAR [AND COMMA SLASH] SHORT_YEAR", year_pair),
    Form(
        "year_range",
        "(?:[FROM BETWEEN] YEAR [DASH TO AND] YEAR | YEAR DASH [YEAR DAY NUMBER SHORT_YEAR] | "
        "YEAR TO SHORT_YEAR | FISCAL? YEAR "
        "SLASH [DAY NUMBER] | YEAR YEAR TO | YEAR TO YEAR)",
        year_range,
    ),
    Form(
        "month",
        "(?:(?<=[IN ON FROM SINCE TO BY AFTER ABOUT PART BETWEEN OF]) (?:PART DASH? OF?)? | "
        "(?<=MONTH [AND COMMA]) | PART DASH | ARTICLE? PART OF | (?<=ARTICLE)) MONTH (?!DASH? [DAY "
        "ORDINAL]) PART? | MONTH PART",
        month_alone,
    ),
    Form("short_year", "(?<=[IN SINCE]) SHORT_YEAR (?!BEFORE_CHRIST)", short_year),
    Form(
        "named_year",
        "BEFORE_CHRIST YEAR | YEAR PART | [DAY NUMBER] UNIT BEFORE_CHRIST | SHORT_YEAR BEFORE_CHRIST",
        named_year,
    ),
    Form(
        "year",
        "(?:(?<=[IN SINCE BY]) | (?<=ARTICLE UNIT) | (?<=IN ARTICLE) | (?<=OF ARTICLE) | (?<=ARTICLE) | FISCAL) YEAR "
        "(?![DASH PERCENT]? [COUNTED UNIT] | PERCENT | DASH [WORD LABEL]) BEFORE_CHRIST? | "
        "(?:(?<=[FROM ON TO BY AFTER ABOUT PART BETWEEN OF FISCAL OPEN]) | (?<=[AFTER BETWEEN ABOUT "
        "DATE_DAY PART FROM LATER ARTICLE IN PART_OF_DAY ORDINAL_WORD NAMED_DAY IN_SEASON ON OF "
        "PERIOD WEEK_DAY OTHER_MONTH SINCE TO COUNTED CLOCK SHORT_WEEKDAY WORD BY IN_SO_LONG MONTH "
        "SEASON] COMMA) | (?<=PART DASH) | (?<=AND)) YEAR (?![DASH PERCENT]? [COUNTED UNIT] | "
        "PERCENT | DASH [WORD LABEL]) BEFORE_CHRIST? | [YEAR DAY NUMBER] BEFORE_CHRIST | "
        "BEFORE_CHRIST NUMBER | BEFORE_CHRIST DAY",
        bare_year,
    ),
    Form("written_year", "[YEAR SHORT_YEAR]", named_year),
    Form("lone_month", "MONTH", lone_month),
    Form(
        "lone_year",
        "(?<![LABEL NUMBER OTHER_ERA PERCENT SLASH COUNTED QUOTE QUOTE DASH]) YEAR (?![DASH "
        "PERCENT]? [COUNTED UNIT OTHER_ERA] | [PERCENT SLASH UNQUOTE UNQUOTE] | DASH [WORD LABEL])",
        lone_year,
    ),
    Form(CLOCK, "CLOCK", clock_time, dates_event=False),
)


@lru_cache(maxsize=1)
def grammar() -> re.Pattern[str]:
    """All forms, the surest first; where none can begin is seen at a glance, for most words are in no date."""
    forms = "|".join(f"(?P<{form.name}>{compile_form(form.pattern)})" for form in FORMS)
    return re.compile(f"(?=[{first_kinds(FORMS)}])(?={beginnings(FORMS)})(?:{forms})")


@lru_cache(maxsize=len(FORMS))
def form_pattern(form: Form) -> re.Pattern[str]:
    """One form for itself."""
    return re.compile(compile_form(form.pattern))


@lru_cache(maxsize=1)
def forms_by_name() -> dict[str, int]:
    """The place of each form in the order."""
    return {form.name: at for at, form in enumerate(FORMS)}
