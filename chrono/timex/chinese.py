"""Chinese: words of dates, found without spaces, and the numerals that years, months and days are written in."""

from chrono.timex.pack import Pack, Word, alike

_DIGITS = "零一二三四五六七八九"


def _numeral(number: int) -> str:
    """1 to 31 as they are read: 二十八."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones else "")


_MONTHS = {
    **{_numeral(month) + suffix: Word("M", month) for month in range(1, 13) for suffix in ("月份", "月")},
    "元月": Word("M", 1),
    "腊月": Word("x", "腊月"),  # a month of the lunar calendar
}
_DAYS = {_numeral(day) + suffix: Word("D", day) for day in range(1, 32) for suffix in ("日", "号")}
_WEEKDAY_NAMES = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_WEEKS = {"上": -1, "上个": -1, "这": 0, "本": 0, "这个": 0, "下": 1, "下个": 1}
_WEEKDAYS = {
    **{week + name: Word("W", day) for week in ("周", "星期", "礼拜") for name, day in _WEEKDAY_NAMES.items()},
    **{
        which + week + name: Word("q", 10 * offset + day)
        for which, offset in _WEEKS.items()
        for week in ("周", "星期", "礼拜")
        for name, day in _WEEKDAY_NAMES.items()
    },
}
_PERIODS = {
    **{
        which + week: Word("p", f"week:{offset}") for which, offset in _WEEKS.items() for week in ("周", "星期", "礼拜")
    },
    **{which + "月": Word("p", f"month:{offset}") for which, offset in _WEEKS.items()},
    **{which + "季度": Word("p", f"quarter:{offset}") for which, offset in _WEEKS.items()},
    **alike("p", "year:-1", "去年 上年"),
    **alike("p", "year:-2", "前年"),
    **alike("p", "year:0", "今年 本年 本年度"),
    **alike("p", "year:1", "明年"),
    **alike("p", "year:2", "后年"),
}
_DEICTIC = {
    **alike("A", 0, "今天 今日 当天 当日 今晚 今早"),
    **alike("A", -1, "昨天 昨日 昨晚"),
    **alike("A", -2, "前天 前日"),
    **alike("A", 1, "明天 明日 明晚"),
    **alike("A", 2, "后天"),
}
_UNITS = {
    **alike("U", "day", "天"),
    **alike("U", "week", "个星期 个礼拜 星期"),
    **alike("U", "month", "个月"),
    **alike("U", "quarter", "季度"),
    **alike("U", "year", "年"),
    **alike("U", "century", "世纪"),
}
_LINKS = {
    **alike("t", "to", "至 到"),
    **alike("f", "from", "从 自"),
    **alike("&", "and", "和 与 及 、"),
    **alike("i", "in", "在 于"),
    **alike("s", "since", "自从"),
    **alike("G", -1, "前 以前 之前"),
    **alike("G", 1, "后 以后 之后"),
    **alike("e", "early", "初 上旬 年初"),
    **alike("e", "mid", "中旬 年中"),
    **alike("e", "late", "底 末 下旬 年底 年末"),
    **alike("c", "about", "约 大约"),
    **alike("B", -1, "公元前"),
    **alike("#", 0, "第"),
}
_PARTS = {
    **alike("H", 1, "上半年"),
    **alike("H", 2, "下半年"),
    **{f"第{_numeral(number)}季度": Word("Q", number) for number in range(1, 5)},
    **{f"第{number}季度": Word("Q", number) for number in range(1, 5)},
    **{f"{_numeral(number)}季度": Word("Q", number) for number in range(1, 5)},
    **alike("S", 21, "春季 春天 春"),
    **alike("S", 22, "夏季 夏天 夏"),
    **alike("S", 23, "秋季 秋天 秋"),
    **alike("S", 24, "冬季 冬天 冬"),
}
_NUMBERS = {_numeral(number): Word("C", number) for number in range(1, 32)} | {"两": Word("C", 2)}

PACK = Pack(
    language="zh",
    words={
        **_NUMBERS, **_LINKS, **_UNITS, **_DEICTIC, **_PERIODS, **_WEEKDAYS, **_DAYS, **_MONTHS, **_PARTS,
    },
    suffixes={"年": "Y", "年度": "Y", "月": "M", "月份": "M", "日": "D", "号": "D"},
    decades=r"(?:\d\d世纪)?\d0年代",
    future=frozenset("将 将于 计划 拟 预计 即将 定于".split()),
    past=frozenset("已 曾 了 举行了 表示 称 签署了 抵达 宣布".split()),
    unspaced=True,
    numerals="〇零○一二三四五六七八九",
)  # fmt: skip
