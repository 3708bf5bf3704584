"""Chinese: the words that dates are said in."""

from chrono.languages.parts import Phrasebook, season_names

_MONTHS = tuple(f"{month}月" for month in range(1, 13))

PART = Phrasebook(
    months=_MONTHS, short_months=_MONTHS, dated_months=_MONTHS,
    day="{y}年{m}{d}日", month="{y}年{m}", month_day="{m}{d}日", year="{y}年", before_christ="公元前{y}",
    seasons=season_names("春季 夏季 秋季 冬季", "{y}年第#季度", "{y}年第#个四个月", "{y}年第#半年", "{y}年#"),
    anno_domini="公元{y}", century="{c}世纪",
    decade="{y}年代", span="{a}至{b}", days="{a}至{b}", about="约{a}", uncertain="{a}(?)",
    by="不晚于{a}", short_by="不晚于{a}", after="不早于{a}", short_after="不早于{a}",
    until="至{a}", since="自{a}起", between="{a}与{b}之间", or_="或", and_="和",
    unknown_start="至{a}，开始不详", unknown_end="自{a}，结束不详", undated="{a}，年份不详",
)  # fmt: skip
