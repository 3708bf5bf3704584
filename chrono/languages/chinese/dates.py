"""Chinese: words of dates, found without spaces, and the numerals that years, months and days are written in."""

from chrono.languages.kinds import TokenKind
from chrono.languages.parts import DateWords, Word, alike

_DIGITS = "零一二三四五六七八九"


def _numeral(number: int) -> str:
    """1 to 31 as they are read: 二十八."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones else "")


_MONTHS = {
    **{_numeral(month) + suffix: Word(TokenKind.MONTH, month) for month in range(1, 13) for suffix in ("月份", "月")},
    "元月": Word(TokenKind.MONTH, 1),
}
_DAYS = {
    **{_numeral(day) + "号": Word(TokenKind.DAY, day) for day in range(1, 32)},
    **{_numeral(day) + "日": Word(TokenKind.DATE_DAY, day) for day in range(1, 32)},
    **{
        f"{tens}{_DIGITS[ones] if ones else ''}日": Word(TokenKind.DATE_DAY, first + ones)
        for tens, first, most in (("廿", 20, 9), ("卅", 30, 1))
        for ones in range(most + 1)
    },
}
_WEEKDAY_NAMES = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_WEEKS = {"上上": -2, "上上个": -2, "上": -1, "上个": -1, "这": 0, "本": 0, "这个": 0, "下": 1, "下个": 1}
_WEEKS |= {"下下": 2, "下下个": 2}
_WEEKDAYS = {
    **{
        week + name: Word(TokenKind.WEEKDAY, day)
        for week in ("周", "星期", "礼拜")
        for name, day in _WEEKDAY_NAMES.items()
    },
    **{
        which + week + name: Word(TokenKind.WEEK_DAY, 10 * offset + day)
        for which, offset in _WEEKS.items()
        for week in ("周", "星期", "礼拜")
        for name, day in _WEEKDAY_NAMES.items()
    },
}
_PERIODS = {
    **{
        which + week: Word(TokenKind.PERIOD, f"week:{offset}")
        for which, offset in _WEEKS.items()
        for week in ("周", "星期", "礼拜")
    },
    **{
        which + end: Word(TokenKind.PERIOD, f"weekend:{offset}")
        for which, offset in _WEEKS.items()
        for end in ("周末", "个周末")
    },
    "周末": Word(TokenKind.PERIOD, "weekend:0"),
    **{which + "月": Word(TokenKind.PERIOD, f"month:{offset}") for which, offset in _WEEKS.items()},
    **{which + "季度": Word(TokenKind.PERIOD, f"quarter:{offset}") for which, offset in _WEEKS.items()},
    **alike(TokenKind.PERIOD, "year:-1", "去年 上年"),
    **alike(TokenKind.PERIOD, "year:-2", "前年"),
    **alike(TokenKind.PERIOD, "year:0", "今年 本年 本年度"),
    **alike(TokenKind.PERIOD, "year:1", "明年 来年"),
    **alike(TokenKind.PERIOD, "year:2", "后年"),
    **alike(TokenKind.PERIOD, "year:0", "年底 年初 年末 年中 岁末"),
    **alike(TokenKind.PERIOD, "month:0", "月底 月初 月末"),
    **alike(TokenKind.PERIOD, "century:0", "本世纪"),
    **alike(TokenKind.PERIOD, "century:-1", "上世纪 上个世纪"),
    **alike(TokenKind.PERIOD, "century:1", "下世纪 下个世纪"),
}
_TOLD = {
    **alike(TokenKind.LATER_PERIOD, "day:0", "当天 当日 同日 同一天"),
    **alike(TokenKind.LATER_PERIOD, "day:1", "次日 翌日 第二天 隔天 隔日"),
    **{f"第{_numeral(day)}天": Word(TokenKind.LATER_PERIOD, f"day:{day - 1}") for day in range(3, 11)},
    **alike(TokenKind.LATER_PERIOD, "day:-1", "前一天 前一日"),
    **alike(TokenKind.LATER_PERIOD, "month:0", "同月 当月"),
    **alike(TokenKind.LATER_PERIOD, "month:1", "次月"),
    **alike(TokenKind.LATER_PERIOD, "year:0", "同年 当年"),
    **alike(TokenKind.LATER_PERIOD, "year:1", "次年 翌年 第二年"),
    **alike(TokenKind.LATER_PERIOD, "year:-1", "前一年"),
    **{
        f"{before}{_numeral(number) if number != 2 else '两'}{unit}": Word(
            TokenKind.LATER_PERIOD, f"{name}:{sign * number}"
        )
        for before, sign in (("此前", -1), ("此后", 1))
        for unit, name in (("天", "day"), ("个月", "month"), ("年", "year"))
        for number in range(1, 11)
    },
}
_ERAS = {
    **alike(TokenKind.OTHER_ERA, 1911, "民国 民國"),
    "元年": Word(TokenKind.NUMBER_WORD, 1),  # the first year of an era or reign
    **alike(TokenKind.OTHER_ERA, 2018, "令和"),
    **alike(TokenKind.OTHER_ERA, 1988, "平成"),
    **alike(TokenKind.OTHER_ERA, 1925, "昭和"),
    **alike(TokenKind.OTHER_ERA, -543, "佛历"),
    **alike(TokenKind.OTHER_ERA, "Hijri", "回历 伊斯兰历 伊历"),
    **alike(TokenKind.OTHER_ERA, "Julian", "俄历 儒略历"),
    **alike(
        TokenKind.OTHER_ERA,
        "reign",
        "宣统 光绪 同治 咸丰 道光 嘉庆 乾隆 雍正 康熙 顺治 崇祯 万历 嘉靖 正德 永乐 洪武 贞观 开元 大正 明治",
    ),
    **alike(TokenKind.OTHER_MONTH, "Chinese", "夏历 旧历 农历 阴历 腊月 正月 春节 中秋节 端午节 除夕"),
    **alike(TokenKind.OTHER_MONTH, "Chinese", " ".join(f"大年初{one}" for one in "一二三四五六七八九十")),
}
_DEICTIC = {
    **alike(TokenKind.DEICTIC, 0, "今天 今日 今晚 今早 今晨"),
    **alike(TokenKind.DEICTIC, -1, "昨天 昨日 昨晚 昨夜"),
    **alike(TokenKind.DEICTIC, -2, "前天 前日"),
    **alike(TokenKind.DEICTIC, 1, "明天 明日 明晚"),
    **alike(TokenKind.DEICTIC, 2, "后天"),
    **alike(TokenKind.DEICTIC, -3, "大前天"),
    **alike(TokenKind.DEICTIC, 3, "大后天"),
    **alike(TokenKind.IN_SEASON, 21, "今春"),
    **alike(TokenKind.IN_SEASON, 22, "今夏"),
    **alike(TokenKind.IN_SEASON, 23, "今秋"),
    **alike(TokenKind.IN_SEASON, 24, "今冬"),
}
_NO_BOUND = alike(TokenKind.WORD, 0, "前往 前来 前夕 前进 前去 前沿 前景")
_UNITS = {
    **alike(TokenKind.UNIT, "day", "天"),
    **alike(TokenKind.UNIT, "week", "个星期 个礼拜 星期 周"),
    **alike(TokenKind.UNIT, "month", "个月"),
    **alike(TokenKind.UNIT, "quarter", "季度"),
    **alike(TokenKind.UNIT, "year", "年"),
    **alike(TokenKind.UNIT, "century", "世纪"),
}
_LINKS = {
    **alike(TokenKind.TO, "to", "至 到"),
    **alike(TokenKind.FROM, "from", "从 自"),
    **alike(TokenKind.AND, "and", "和 与 及 、 以及"),
    **alike(TokenKind.AND, "or", "或 或者"),
    **alike(TokenKind.IN, "in", "在 于"),
    **alike(TokenKind.SINCE, "since", "自从"),
    **alike(TokenKind.AGO, -1, "前 以前 之前"),
    **alike(TokenKind.LATER, 1, "后 以后 之后 后的同一天 后的同一日 后同一天"),
    **alike(TokenKind.PART_OF_DAY, 0, "上午 下午 晚上 凌晨 中午 早上 早晨 傍晚 夜间 晚间 晚 晨"),
    **alike(
        TokenKind.WORD,
        0,
        "条约 公约 合约 契约 盟约 和约 协约 誓约 婚约 今后 最后 此后 目前 此前 日前 以来 近年来 年代 一带一路 前后",
    ),
    **alike(TokenKind.WORD, 0, "初一 初二 初三 初四 初五 初六 初七 初八 初九 初十"),  # days of lunar months
    **alike(TokenKind.PART, "early", "初 上旬 上半月"),
    **alike(TokenKind.PART, "mid", "中旬 中"),
    **alike(TokenKind.PART, "late", "底 末 下旬 下半月"),
    **alike(TokenKind.ABOUT, "about", "约 大约"),
    **alike(
        TokenKind.BY,
        "by",
        "最迟不得晚于 最迟不晚于 不得晚于 不得迟于 不迟于 不晚于 不会晚于 不会迟于 不可能晚于 "
        "最迟 至迟 最晚 至晚 最迟在 至迟在 最晚在 最迟于 至迟于",
    ),
    **alike(TokenKind.AFTER, "not before", "不得早于 不早于 最早 不会早于 不可能早于 不应早于"),
    **alike(TokenKind.BEFORE_CHRIST, -1, "公元前"),
    **alike(TokenKind.BEFORE_CHRIST, 1, "公元 西元"),
    **alike(TokenKind.LABEL, 0, "第 航班 电话 邮编 转"),
    **alike(
        TokenKind.COUNTED,
        0,
        "元 人 名 吨 公里 米 公斤 美元 欧元 亩 公顷 户 家 辆 架 票 万 亿 页 房间 号楼 条 号 册 多 余",
    ),
    **alike(TokenKind.ANNIVERSARY, 0, "周年"),
    **alike(TokenKind.EVERY, 0, "每 每个 几 数"),
    **alike(TokenKind.NAMED_DAY, "10-01", "国庆节 国庆"),
    **alike(TokenKind.NAMED_DAY, "01-01", "元旦"),
    **alike(TokenKind.NAMED_DAY, "12-25", "圣诞节 圣诞"),
    **alike(TokenKind.NAMED_DAY, "05-01", "五一节 五一劳动节"),
}
_PARTS = {
    **{
        f"前{written}季度": Word(TokenKind.FIRST_QUARTERS, number)
        for number in range(2, 5)
        for written in (_numeral(number), number)
    },
    **{
        f"{first}至{last}季度": Word(TokenKind.FIRST_QUARTERS, number)
        for number in range(2, 5)
        for first, last in (("一", _numeral(number)), (1, number))
    },
    **alike(TokenKind.HALF, 1, "上半年 前半年"),
    **alike(TokenKind.HALF, 2, "下半年 后半年"),
    **{f"第{_numeral(number)}季度": Word(TokenKind.QUARTER, number) for number in range(1, 5)},
    **{f"第{number}季度": Word(TokenKind.QUARTER, number) for number in range(1, 5)},
    **{f"{_numeral(number)}季度": Word(TokenKind.QUARTER, number) for number in range(1, 5)},
    **alike(TokenKind.SEASON, 21, "春季 春天 春"),
    **alike(TokenKind.SEASON, 22, "夏季 夏天 夏"),
    **alike(TokenKind.SEASON, 23, "秋季 秋天 秋"),
    **alike(TokenKind.SEASON, 24, "冬季 冬天 冬"),
}
_NUMBERS = {_numeral(number): Word(TokenKind.NUMBER_WORD, number) for number in range(1, 100)} | {
    "两": Word(TokenKind.NUMBER_WORD, 2),
    **{
        sign + ("" if ones == 10 else _numeral(ones)): Word(TokenKind.NUMBER_WORD, tens + ones % 10)
        for sign, tens in (("廿", 20), ("卅", 30), ("卌", 40))
        for ones in range(1, 11)
    },
    "百": Word(TokenKind.NUMBER_WORD, 100),
    "一百": Word(TokenKind.NUMBER_WORD, 100),
    "头": Word(TokenKind.ORDINAL_WORD, 1),
}

_TRADITIONAL = str.maketrans(
    "周个号礼后两这时点纪从与约节国当阳阴历轮间页户辆", "週個號禮後兩這時點紀從與約節國當陽陰曆輪間頁戶輛"
)
_WORDS = {
    **_NO_BOUND,
    **_NUMBERS, **_TOLD, **_ERAS, **_LINKS, **_UNITS, **_DEICTIC, **_PERIODS, **_WEEKDAYS, **_DAYS, **_MONTHS, **_PARTS,
}  # fmt: skip

PART = DateWords(
    words={**{word.translate(_TRADITIONAL): meaning for word, meaning in _WORDS.items()}, **_WORDS},
    suffixes={
        "年": TokenKind.YEAR,
        "年度": TokenKind.YEAR,
        "月": TokenKind.MONTH,
        "月份": TokenKind.MONTH,
        "日": TokenKind.DATE_DAY,
        "号": TokenKind.DAY,
        "號": TokenKind.DAY,
    },
    decades=r"(?:(?:\d\d|[一二]?十[一二八九]?|上个?|本)世纪)?(?:\d[0０]|[一二三四五六七八九](?:[、至到]?[一二三四五六七八九])?十)年代(?:初|中|末)?",
    clock=(
        r"(?:上午|下午|晚上|凌晨|中午|早上|傍晚|晚|晨)\d{1,2}(?:时|点钟?|:\d\d)(?:\d{1,2}分|半|许)?"
        r"|\d{1,2}(?:时\d{1,2}分?|时许?|点\d{1,2}分?|点半|点钟)"
    ),
    cardinal=True,
    future=frozenset("将 将于 计划 拟 预计 即将 定于".split()),
    past=frozenset("已 曾 了 举行了 表示 称 说 告诉 透露 指出 签署了 抵达 宣布".split()),
    coming=frozenset(("将于",)),
    set_before="(?:原定|定于|拟于|拟定|预定)(?:于|在)?",
    moved_before=r"(?:推迟|延期|改期|延后|提前|顺延)(?:至|到)|改(?:至|到|在|于|为)",
    unspaced=True,
    days_of_month={"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 31), "上半月": (1, 15), "下半月": (16, 31)},
    half_days={"下午": 12, "晚上": 12, "晚间": 12, "傍晚": 12, "晚": 12, "中午": 12},
    minutes=r"[时点](\d{1,2})分?",
    dateline=r"(?:新华社|中新社|本报|通讯社)[^\s，。]{0,16}",
    dateline_end="电",
    decade_in_signs=(
        r"(?:(?P<century>\d\d|[^\d世]+)世纪)?(?:(?P<digit>\d)[0０]|(?P<sign>[一二三四五六七八九](?:[、至到]?[一二三四五六七八九])?)十)年代"
    ),
    centuries={
        "十八": 18, "十九": 19, "二十": 20, "二十一": 21,
        "上": -1, "上个": -1, "本": 0,
        **{str(number): number for number in range(10, 22)},
    },
    numerals="〇零○０一二三四五六七八九",
    numeral_year="年",
    short_years="(?<![一二三四五六七八九十百千万零〇])[五六七八九零〇][一二三四五六七八九](?=年(?:春|夏|秋|冬|初|底|末|[一二三四五六七八九十\\d]{1,2}月))",
    not_before=r"不(?:可能|会|应)[^。，；]{0,8}$",
    to_the_day=frozenset(("同一天", "整")),
    spans={"半个世纪": 50, "一个世纪": 100},
    born="出生|诞生|生于",
    elapsed=r"(?P<span>半个世纪|一个世纪)(?:以?前)|(?:至今|如今|迄今)(?:已经|已|整整|也)*(?P<number>\d+|[一二三四五六七八九十两]+)(?:个)?年|"
    r"(?:已经?|整整)*过去(?:了|整整)*(?P<years>\d+|[一二三四五六七八九十两]+)年",
    years_on=r"(?P<span>半个世纪|一个世纪)(?:后|过去)|(?P<number>\d+|[一二三四五六七八九十两]+)年(?:后|过去)",
    denying=frozenset(("并非", "不是", "而非", "而不是")),
    bounds_after={
        **dict.fromkeys(("前", "之前", "以前"), "before"),
        **dict.fromkeys(("后", "之后", "以后"), "after"),
        "起": "starting from",
    },
)  # fmt: skip
