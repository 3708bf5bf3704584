"""The forms of dates that name a day or month by the calendar, ranges and lists before single days."""

from chrono.timex.absolute import (
    as_written,
    day_range,
    double_date,
    double_year,
    loose_short_year,
    month_alone,
    month_range,
    number_month_range,
    numeric_day,
    one_day,
    short_day,
    short_year_first,
    time_stamp,
    two_month_range,
    written_range,
    year_first_range,
)
from chrono.timex.eras import day_before_christ, month_before_christ, other_calendar, season_before_christ
from chrono.timex.forms import Form
from chrono.timex.lists import day_list, day_of_years, months_list, quarters
from chrono.timex.periods import (
    months_of_year,
    part_of_month,
    period_month,
    week_number,
    week_of,
    year_end,
    year_part,
)
from chrono.timex.relative import period_day, same_period
from chrono.timex.timex import OTHER_CALENDAR
from chrono.timex.weekdays import nth_weekday, weekday_of_week
from chrono.timex.years import season_pair

CALENDAR_FORMS: tuple[Form, ...] = (
    Form("stamp", "TIME_STAMP", time_stamp),
    Form(
        "iso_range",
        "(?:ISO_DAY <to> ISO_DAY | ISO_MONTH <to> ISO_MONTH | ISO_DAY SLASH ISO_DAY | ISO_MONTH SLASH ISO_MONTH)",
        written_range,
    ),
    Form("iso_day", "(?<!LABEL) ISO_DAY", as_written),
    Form(
        "season_pair",
        "(?<=ARTICLE) ISO_MONTH (?=FISCAL | UNIT | COUNTED) | ISO_MONTH (?=FISCAL)",
        season_pair,
    ),
    Form("iso_month", "(?<!WORD) (?<![LABEL OF]) ISO_MONTH", as_written),
    Form("numeric", "(?<!LABEL) NUMERIC_DAY", numeric_day, either_order=True),
    Form(
        OTHER_CALENDAR,
        "(?:YEAR COMMA?)? ARTICLE? (?:<day> OF?)? OTHER_MONTH (?:<day> (?!OF) | MONTH PART? [NUMBER_WORD DATE_DAY "
        "DAY]?)? COMMA? (?:[YEAR NUMBER] OTHER_ERA?)? | "
        "ARTICLE? (?:<day> OF? MONTH | [ORDINAL ORDINAL_WORD] UNIT? OF MONTH | MONTH <day>) "
        "(?:COMMA? YEAR (?:SLASH [DAY NUMBER])?)? [COMMA OPEN]{0,2} "
        "OTHER_ERA | "
        "(?<!LABEL) [YEAR NUMBER DAY] UNIT? (?:OF ARTICLE?)? OTHER_ERA | "
        "OTHER_ERA [YEAR NUMBER NUMBER_WORD ORDINAL_WORD DAY] UNIT? (?:MONTH PART? [NUMBER_WORD DATE_DAY DAY]?)?",
        other_calendar,
        dates_event=False,
    ),
    Form(
        "double_date",
        "ARTICLE? <day> OF? MONTH (?:COMMA? YEAR)? [OPEN SLASH] OTHER_ERA? <day> OF? MONTH COMMA? OTHER_ERA? CLOSE? "
        "COMMA? YEAR? | MONTH <day> (?:COMMA? YEAR)? [OPEN SLASH] OTHER_ERA? MONTH <day> COMMA? OTHER_ERA? CLOSE? "
        "COMMA? YEAR? | "
        "<day> [OPEN SLASH] <day> CLOSE? OF? MONTH COMMA? YEAR | YEAR COMMA? <day> OPEN <day> CLOSE MONTH | "
        "YEAR MONTH? <day> OPEN MONTH? <day> CLOSE MONTH? | YEAR <day> MONTH OPEN <day> MONTH CLOSE",
        double_date,
    ),
    Form(
        "double_year",
        "ARTICLE? (?:<day> OF? MONTH | MONTH <day>) COMMA? YEAR [SLASH DASH] [DAY NUMBER]",
        double_year,
    ),
    Form("short_year_first", "[DAY NUMBER] UNIT MONTH <day>", short_year_first),
    Form(
        "loose_short_year",
        "<day> MONTH [DAY NUMBER] (?!COMMA YEAR) (?=[IN ON COMMA STOP CLOSE SEMICOLON FROM BY TO COLON GAP] | $)",
        loose_short_year,
    ),
    Form("quoted_day", "[QUOTE MARK] DAY [UNQUOTE MARK] MONTH (?:COMMA? [YEAR SHORT_YEAR])?", one_day),
    Form("short_day", "<day> DASH MONTH DASH [DAY NUMBER]", short_day),
    Form(
        "month_day_to_month_day",
        "[FROM BETWEEN]? MONTH <day> (?:COMMA? YEAR)? COMMA? (?:<to> | (?<=BETWEEN .{2}) AND) "
        "MONTH <day> (?:COMMA? [YEAR SHORT_YEAR])?",
        two_month_range,
    ),
    Form(
        "day_month_to_day_month",
        "(?:[FROM BETWEEN]? ARTICLE? <day> OF? MONTH (?:COMMA? YEAR)? <to> | BETWEEN ARTICLE? <day> "
        "OF? MONTH (?:COMMA? YEAR)? AND) ARTICLE? <day> OF? MONTH (?:COMMA? [YEAR SHORT_YEAR])? | "
        "<day> MONTH (?:AND <day> MONTH (?=BETWEEN) | <day> MONTH TO)",
        two_month_range,
    ),
    Form(
        "year_month_days_range",
        "[FROM IN ON]? YEAR COMMA? MONTH <day> <to> (?:MONTH <day> | <day>) | YEAR COMMA? <day> <to> "
        "<day> MONTH | YEAR <day> <day> MONTH TO",
        year_first_range,
    ),
    Form(
        "year_days_list",
        "YEAR COMMA? (?:MONTH <day> (?:[COMMA AND] <day>){0,12} COMMA? AND <day> | <day> (?:COMMA "
        "<day>){0,12} COMMA? AND <day> MONTH)",
        day_list,
    ),
    Form(
        "day_of_years",
        "MONTH <day> COMMA? YEAR (?:COMMA YEAR)* COMMA? AND YEAR | "
        "<day> OF? MONTH YEAR (?:COMMA YEAR)* COMMA? AND YEAR",
        day_of_years,
    ),
    Form(
        "day_weekday",
        "YEAR COMMA? MONTH <day> OPEN [WEEKDAY SHORT_WEEKDAY] CLOSE | ARTICLE? (?:<day> OF? MONTH | MONTH <day>) "
        "(?:COMMA? YEAR)? OPEN [WEEKDAY SHORT_WEEKDAY] CLOSE | (?:YEAR | (?<=UNIT)) MONTH ORDINAL_WORD UNIT",
        one_day,
    ),
    Form(
        "year_month_day",
        "YEAR COMMA? MONTH (?:IN <day> UNIT | <day> (?!COMMA? YEAR)) | "
        "YEAR COMMA? <day> DASH? MONTH (?!COMMA? YEAR (?!<day> MONTH)) | "
        "YEAR ORDINAL_WORD MONTH (?!COMMA? YEAR) | "
        "YEAR [SLASH DASH] MONTH [SLASH DASH] <day>",
        one_day,
    ),
    Form("year_months_list", "YEAR DAY AND MONTH", months_list),
    Form("year_months_range", "YEAR COMMA? MONTH <to> (?:YEAR COMMA?)? MONTH", month_range),
    Form(
        "month_days_range",
        "(?:[FROM IN ON]? MONTH <day> <to> <day> | BETWEEN MONTH <day> [DASH AND TO] "
        "<day>) (?:COMMA? [YEAR SHORT_YEAR] (?![DASH PERCENT] DAY))?",
        day_range,
    ),
    Form(
        "days_range_month",
        "(?:[FROM IN ON]? ARTICLE? <day> <to> ARTICLE? <day> | BETWEEN ARTICLE? <day> AND ARTICLE? "
        "<day>) OF? MONTH (?:COMMA? [YEAR SHORT_YEAR])? | <day> <day> MONTH TO",
        day_range,
    ),
    Form(
        "month_days_list",
        "MONTH <day> (?:[COMMA AND] <day>){0,12} COMMA? AND <day> (?!OF? MONTH) (?:COMMA? [YEAR SHORT_YEAR])?",
        day_list,
    ),
    Form(
        "days_list_month",
        "ARTICLE? WEEKDAY? <day> (?:[COMMA AND] ARTICLE? WEEKDAY? <day>){0,12} COMMA? AND ARTICLE? WEEKDAY? <day> "
        "OF? MONTH (?:COMMA? [YEAR SHORT_YEAR])?",
        day_list,
    ),
    Form(
        "months_of_year",
        "ARTICLE? [ORDINAL_WORD RELATIVE] [DAY NUMBER_WORD] UNIT OF? (?:ARTICLE? [YEAR SHORT_YEAR] | "
        "ARTICLE? RELATIVE UNIT) | PERIOD [ORDINAL_WORD AGO] [DAY NUMBER_WORD] UNIT | YEAR "
        "[ORDINAL_WORD AGO] [DAY NUMBER_WORD] UNIT | [YEAR PERIOD]? FIRST_QUARTERS | "
        "[DAY NUMBER_WORD] UNIT YEAR",
        months_of_year,
    ),
    Form(
        "nth_weekday",
        "ARTICLE? [ORDINAL_WORD ORDINAL RELATIVE] WEEKDAY [OF IN] (?:MONTH (?:COMMA? [YEAR "
        "SHORT_YEAR] | OF? ARTICLE? [RELATIVE SAME] UNIT)? | ARTICLE? RELATIVE UNIT) | "
        "[ORDINAL_WORD ORDINAL] WEEKDAY MONTH [YEAR SHORT_YEAR]?",
        nth_weekday,
    ),
    Form(
        "weekday_of_week",
        "WEEKDAY [OF ON]? ARTICLE? RELATIVE UNIT | RELATIVE UNIT [ON COMMA]? WEEKDAY",
        weekday_of_week,
    ),
    Form(
        "same_period",
        "ARTICLE? SAME UNIT (?:ARTICLE? RELATIVE UNIT | ARTICLE UNIT LATER | OF? ARTICLE? YEAR | OF "
        "ARTICLE? RELATIVE UNIT)",
        same_period,
    ),
    Form(
        "week_of",
        "UNIT OF (?:ARTICLE? <day> OF? MONTH | MONTH <day>) (?:COMMA? [YEAR SHORT_YEAR])?",
        week_of,
        is_period=True,
    ),
    Form(
        "weekday_month_day",
        "[WEEKDAY SHORT_WEEKDAY] COMMA? ARTICLE? MONTH <day> (?:CLOCK YEAR | COMMA? [YEAR SHORT_YEAR] | OF? "
        "ARTICLE? [RELATIVE SAME] UNIT)?",
        one_day,
    ),
    Form(
        "weekday_day_month",
        "[WEEKDAY SHORT_WEEKDAY] COMMA? ARTICLE? <day> OF? MONTH (?:COMMA? [YEAR SHORT_YEAR] | OF? "
        "ARTICLE? [RELATIVE SAME] UNIT)?",
        one_day,
    ),
    Form(
        "quarters",
        "ARTICLE? ORDINAL_WORD AND ARTICLE? ORDINAL_WORD UNIT OF? ARTICLE? YEAR",
        quarters,
    ),
    Form("year_end", "PERIOD OF? [YEAR SHORT_YEAR]", year_end),
    Form(
        "day_before_christ",
        "(?:ARTICLE? <day> OF? MONTH | MONTH <day>) COMMA? (?:[YEAR SHORT_YEAR NUMBER DAY] UNIT? BEFORE_CHRIST | "
        "BEFORE_CHRIST [YEAR NUMBER DAY])",
        day_before_christ,
    ),
    Form(
        "season_before_christ",
        "[SEASON IN_SEASON] [COMMA OF]? (?:[YEAR SHORT_YEAR NUMBER DAY] UNIT? BEFORE_CHRIST | "
        "BEFORE_CHRIST [YEAR NUMBER DAY])",
        season_before_christ,
    ),
    Form(
        "month_before_christ",
        "MONTH [COMMA OF]? (?:[YEAR SHORT_YEAR NUMBER DAY] UNIT? BEFORE_CHRIST | BEFORE_CHRIST [YEAR NUMBER DAY])",
        month_before_christ,
    ),
    Form("period_day", "PERIOD [DATE_DAY ORDINAL]", period_day),
    Form("number_month_range", "[YEAR PERIOD]? DAY <to> MONTH", number_month_range),
    Form(
        "part_of_month",
        "ARTICLE? [ORDINAL ORDINAL_WORD RELATIVE] UNIT OF MONTH (?:COMMA? [YEAR SHORT_YEAR])?",
        part_of_month,
    ),
    Form("relative_year_day", "RELATIVE UNIT <day> MONTH", one_day),
    Form("week_number", "UNIT [DAY NUMBER] [OF COMMA]? YEAR", week_number),
    Form(
        "day_month",
        "(?:<day> DASH MONTH DASH [YEAR SHORT_YEAR] | DAY RELATIVE MONTH | "
        "[ORDINAL ORDINAL_WORD] UNIT OF MONTH (?:COMMA? BEFORE_CHRIST? YEAR)? | <day> STOP MONTH STOP? [YEAR "
        "SHORT_YEAR] | (?!<day> MONTH <day> COMMA YEAR) ARTICLE? (?:<day> | ORDINAL_WORD) OF? MONTH "
        "(?:COMMA? BEFORE_CHRIST? [YEAR SHORT_YEAR] "
        "(?!<day> OF? MONTH) | OPEN YEAR CLOSE | IN YEAR (?=[STOP COMMA SEMICOLON CLOSE] | $) | OF? "
        "ARTICLE? [RELATIVE SAME] UNIT | PERIOD)? | <day> DASH MONTH (?:COMMA? [YEAR SHORT_YEAR])?)",
        one_day,
    ),
    Form(
        "month_day",
        "RELATIVE MONTH <day> | MONTH <day> CLOCK YEAR | MONTH ARTICLE [DAY ORDINAL ORDINAL_WORD] (?:COMMA? YEAR)? | "
        "MONTH <day> (?!(?<=DAY) MONTH | [DASH PERCENT]? [COUNTED UNIT]) "
        "(?:COMMA? BEFORE_CHRIST? [YEAR SHORT_YEAR] | OPEN YEAR CLOSE | OF? ARTICLE? [RELATIVE SAME] UNIT | PERIOD)? | "
        "MONTH COMMA DAY (?=STOP) | MONTH STOP <day> COMMA? [YEAR SHORT_YEAR]",
        one_day,
    ),
    Form(
        "month_range",
        "(?:FROM? MONTH <to> MONTH YEAR DASH YEAR | "
        "[FROM BETWEEN]? PART? MONTH (?:COMMA? YEAR)? (?:<to> | (?<=BETWEEN .) AND) PART? MONTH "
        "(?:[COMMA OF]? YEAR) | FROM PART? MONTH <to> PART? MONTH | BETWEEN PART? MONTH AND PART? MONTH | "
        "MONTH <to> MONTH)",
        month_range,
    ),
    Form("period_month", "PERIOD MONTH (?:<day> (?:<to> <day>)? | <to> MONTH)?", period_month, is_counted=True),
    Form("year_month", "YEAR COMMA? MONTH (?!COMMA? YEAR | STOP? <day>) PART?", month_alone),
    Form("year_part", "[YEAR SHORT_YEAR] (?:[HALF QUARTER SEASON IN_SEASON] | COMMA? ORDINAL_WORD UNIT)", year_part),
    Form(
        "period_part",
        "PERIOD (?:[HALF QUARTER SEASON IN_SEASON] | COMMA? ORDINAL_WORD UNIT)",
        year_part,
        is_counted=True,
    ),
    Form("month_of_sitting", "MONTH WORD COMMA YEAR", month_alone),
    Form("month_year", "(?:ARTICLE? PART OF? DASH?)? MONTH (?:COMMA | OF)? [YEAR SHORT_YEAR]", month_alone),
    Form(
        "month_relative",
        "RELATIVE (?:PART OF?)? MONTH | (?:ARTICLE? PART OF?)? MONTH OF? ARTICLE? [RELATIVE SAME] "
        "UNIT | RELATIVE UNIT MONTH | (?:PART OF?)? MONTH PERIOD",
        month_alone,
        is_counted=True,
    ),
)
