"""Chinese: what stands between and beside dates."""

from chrono.languages.chinese.commas import with_narrow
from chrono.languages.date_links import DateLinks, opening

_NOUN = r"[^，。；！？、\n]{0,10}?"
_NUMBER = r"(?P<number>[一二两兩三四五六七八九十百]+|\d+)"
_UNIT = r"(?P<unit>天|日|周|星期|个星期|个月|月|年|小时)"

_WIDE = DateLinks(
    words_before=opening("网 谣 讹 盛 传 资 档 非 是 除 同 没 未 误 原 本 约 概 到 至 从 自 截 直"),
    words_after=opening(
        "间 間 之 期 不 相 左 上 前 许 起 开 以 或 及 为 止 后 後 周 週 次 翌 第 隔 夜 深 星 礼 号 级 届 屆 传 谣"
    ),
    respectively=r"分别",
    to=r"\s*(?:一直)?(?:至|到|打到|持续到|直到|直至|迄|[-–—～~－]+)\s*",
    and_=r"\s*(?:和|与|與|及)\s*",
    or_=r"\s*或(?:者)?(?:是)?(?:于|在)?\s*",
    between_after=r"\s*(?:之间|之間|间|期间)",
    moved_to=r"\s*(?:改到|改至|改为|改在|推迟到|推迟至|延期到|延期至|延至|延到|提前到|提前至|调整到|调整至|顺延至)\s*",
    denied_before=r"(?:而非|并非|不是|而不是|非|除|除了|不同于)\s*(?:于|在)?",
    denied_after=r"\s*(?:不同|相反)",
    doubted_before=r"(?:并非|不是|没有|没能|未能|并未|尚未|未|没|误记为|误作|误为|据误传|资料图|资料照片?|资料片|档案照片)"
    r"[^，。；！？\n]{0,6}?(?:于|在)?|(?:网传|網傳|网上流传|谣传|谣言|讹传|误传|盛传|传言|传闻)[^，。；！？\n]{0,8}?",
    doubted_after=r"[^，。；！？\n]{0,24}?的?(?:传言|传闻|谣言)",
    night_after=r"\s*(?:之?夜|深夜|夜间|夜間)",
    unread_after=r"之交|(?:级|屆|届)(?!会议|會議)|"
    r"\s*的?(?:第[一二三四五]|最后一|最後一)(?:个|個)?(?:星期|周|週|礼拜)[一二三四五六日天]|"
    r"[）)][^，。；！？\n]{1,12}\d+号",
    or_before=r"(?:最迟|最晚|至迟)(?:于|在)?",
    planned_before=r"(?:原定于?|原计划于?|原拟于?|原本定于?|本应于?|本该于?|原先定于?)",
    hedges_before=(
        ("about", r"(?:大约|(?<![立签条合公盟誓契赴邀预特节])约(?![人定束会见谈请])|大概)[^，。；！？\n]{0,3}?"),
        ("until", r"(?:一直|开放|持续)[^，。；！？\n]{0,3}(?:到|至)"),
        ("starting from", r"(?:自|从|自从)"),
        ("until", r"(?:截至|截止到|截止|直到|直至)"),
        ("by", r"(?:^|(?<=[，。；！？、\n]))到"),
        ("by", r"(?:最迟|最晚|至迟)(?:不得?(?:晚|迟)于|于|在)?|不得?(?:晚|迟)于"),
    ),
    hedges_after=(
        ("about", r"\s*(?:左右|上下|前后|许)"),
        ("starting from", r"\s*(?:起|开始|以来|以后开始|及以后|或之后|或以后)"),
        ("by", r"\s*(?:底|末)(?:以|之)?前"),
        ("by", r"\s*(?:为止|止|或之前|或以前|及以前|及之前|以前完成)"),
    ),
    counted_after=(
        rf"{_NOUN}{_NUMBER}{_UNIT}(?:之|以)?(?:(?P<on>后|後)|(?P<back>前))",
        rf"(?:之|以)?(?P<on>后|後){_NUMBER}{_UNIT}",
        rf"{_NOUN}{_NUMBER}(?P<years>)(?:周年|週年)",
        rf"{_NOUN}(?:前夕|前夜|前一夜|前一晚|前一天|前一日|前日)(?P<one_back>)",
        rf"{_NOUN}(?:次日|翌日|第二天|后一天|隔天)(?P<one_on>)",
    ),
    expected=r"原定|原计划|原拟|原本|原先|预定|预计|计划|本应|本该|定于|拟于",
    schedule_signs=("晚了", "迟了", "提前", "早了", "后才"),
    off_schedule=(
        rf"(?:晚了|(?<![推延])迟了|(?P<back>提前了?|早了)){_NUMBER}{_UNIT}",
        rf"{_NUMBER}{_UNIT}(?:之|以)?后才",
    ),
)
PART = with_narrow(_WIDE)
