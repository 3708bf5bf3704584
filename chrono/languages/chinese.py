"""Chinese: words of dates, found without spaces, and the numerals that years, months and days are written in."""

from chrono.languages.pack import Pack, Word, alike

_DIGITS = "零一二三四五六七八九"


def _numeral(number: int) -> str:
    """1 to 31 as they are read: 二十八."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones else "")


_MONTHS = {
    **{_numeral(month) + suffix: Word("M", month) for month in range(1, 13) for suffix in ("月份", "月")},
    "元月": Word("M", 1),
}
_DAYS = {
    **{_numeral(day) + "号": Word("D", day) for day in range(1, 32)},
    **{_numeral(day) + "日": Word("d", day) for day in range(1, 32)},
}
_WEEKDAY_NAMES = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_WEEKS = {"上上": -2, "上": -1, "上个": -1, "这": 0, "本": 0, "这个": 0, "下": 1, "下个": 1, "下下": 2}
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
    **{which + end: Word("p", f"weekend:{offset}") for which, offset in _WEEKS.items() for end in ("周末", "个周末")},
    "周末": Word("p", "weekend:0"),
    **{which + "月": Word("p", f"month:{offset}") for which, offset in _WEEKS.items()},
    **{which + "季度": Word("p", f"quarter:{offset}") for which, offset in _WEEKS.items()},
    **alike("p", "year:-1", "去年 上年"),
    **alike("p", "year:-2", "前年"),
    **alike("p", "year:0", "今年 本年 本年度"),
    **alike("p", "year:1", "明年 来年"),
    **alike("p", "year:2", "后年"),
    **alike("p", "year:0", "年底 年初 年末 年中 岁末"),
    **alike("p", "month:0", "月底 月初 月末"),
    **alike("p", "century:0", "本世纪"),
    **alike("p", "century:-1", "上世纪 上个世纪"),
    **alike("p", "century:1", "下世纪 下个世纪"),
}
_TOLD = {
    **alike("P", "day:0", "当天 当日 同日 同一天"),
    **alike("P", "day:1", "次日 翌日 第二天 隔天 隔日"),
    **alike("P", "day:-1", "前一天 前一日"),
    **alike("P", "month:0", "同月 当月"),
    **alike("P", "month:1", "次月"),
    **alike("P", "year:0", "同年 当年"),
    **alike("P", "year:1", "次年 翌年 第二年"),
    **alike("P", "year:-1", "前一年"),
}
_ERAS = {
    **alike("X", 1911, "民国 民國"),
    **alike("X", 2018, "令和"),
    **alike("X", 1988, "平成"),
    **alike("X", 1925, "昭和"),
    **alike("X", -543, "佛历"),
    **alike("X", "Hijri", "回历 伊斯兰历 伊历"),
    **alike("r", "Chinese", "农历 阴历 腊月 正月 春节 中秋节 端午节 除夕"),
}
_DEICTIC = {
    **alike("A", 0, "今天 今日 今晚 今早 今晨"),
    **alike("A", -1, "昨天 昨日 昨晚 昨夜"),
    **alike("A", -2, "前天 前日"),
    **alike("A", 1, "明天 明日 明晚"),
    **alike("A", 2, "后天"),
    **alike("A", -3, "大前天"),
    **alike("A", 3, "大后天"),
    **alike("m", 21, "今春"),
    **alike("m", 22, "今夏"),
    **alike("m", 23, "今秋"),
    **alike("m", 24, "今冬"),
}
_UNITS = {
    **alike("U", "day", "天"),
    **alike("U", "week", "个星期 个礼拜 星期 周"),
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
    **alike("g", 1, "后 以后 之后"),
    **alike("j", 0, "上午 下午 晚上 凌晨 中午 早上 早晨 傍晚 夜间 晚间 晚 晨"),
    **alike("x", 0, "今后 最后 此后 目前 此前 日前 以来 近年来 年代 一带一路 前后"),
    **alike("e", "early", "初 上旬"),
    **alike("e", "mid", "中旬 中"),
    **alike("e", "late", "底 末 下旬"),
    **alike("c", "about", "约 大约"),
    **alike("B", -1, "公元前"),
    **alike("B", 1, "公元 西元"),
    **alike("#", 0, "第 航班 电话 邮编 转"),
    **alike(
        "u",
        0,
        "元 人 名 吨 公里 米 公斤 美元 欧元 亩 公顷 户 家 辆 架 票 万 亿 页 房间 号楼 条 号 册 多 余",
    ),
    **alike("*", 0, "每 每个 几 数"),
    **alike("l", "10-01", "国庆节 国庆"),
    **alike("l", "01-01", "元旦"),
    **alike("l", "12-25", "圣诞节 圣诞"),
    **alike("l", "05-01", "五一节 五一劳动节"),
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
_NUMBERS = {_numeral(number): Word("C", number) for number in range(1, 100)} | {
    "两": Word("C", 2),
    "百": Word("C", 100),
    "一百": Word("C", 100),
    "头": Word("k", 1),
}

_TRADITIONAL = str.maketrans(
    "周个号礼后两这时点纪从与约节国当阳阴历轮间页户辆", "週個號禮後兩這時點紀從與約節國當陽陰曆輪間頁戶輛"
)
_WORDS = {
    **_NUMBERS, **_TOLD, **_ERAS, **_LINKS, **_UNITS, **_DEICTIC, **_PERIODS, **_WEEKDAYS, **_DAYS, **_MONTHS, **_PARTS,
}  # fmt: skip

PACK = Pack(
    language="zh",
    words={**{word.translate(_TRADITIONAL): meaning for word, meaning in _WORDS.items()}, **_WORDS},
    suffixes={"年": "Y", "年度": "Y", "月": "M", "月份": "M", "日": "d", "号": "D", "號": "D"},
    decades=r"(?:(?:\d\d|[一二]?十[一二八九]?|上个?|本)世纪)?(?:\d[0０]|[一二三四五六七八九]十)年代(?:初|中|末)?",
    clock=(
        r"(?:上午|下午|晚上|凌晨|中午|早上|傍晚|晚|晨)\d{1,2}(?:时|点钟?|:\d\d)(?:\d{1,2}分|半|许)?"
        r"|\d{1,2}(?:时\d{1,2}分?|时许?|点\d{1,2}分?|点半|点钟)"
    ),
    cardinal=True,
    future=frozenset("将 将于 计划 拟 预计 即将 定于".split()),
    past=frozenset("已 曾 了 举行了 表示 称 签署了 抵达 宣布".split()),
    unspaced=True,
    numerals="〇零○一二三四五六七八九",
)  # fmt: skip
