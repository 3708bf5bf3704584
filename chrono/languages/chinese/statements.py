"""Chinese: how a sentence makes more than one statement."""

from chrono.languages.scripts import HAN
from chrono.languages.statement_words import StatementWords

PART = StatementWords(
    acting="[因由于在将向对]|成立|创立|创建|位于|全长|总部",
    behind_date="时起",
    kind_behind="活动|事件|事故|仪式|典礼",
    short_name="（简称[^）]*）",
    of_place=r"\w{1,5}[省市县州区国]",
    adverbs=frozenset(
        """曾 已 也 还 共 又 后 已经 曾经 随后 此后 当天 当日 当晚 日前 近日 上午 下午 凌晨 清晨 早上 中午 傍晚 晚上
        晚间 深夜 了 正式 全面 首次 对外 向公众 对公众 对市民 向市民 向社会 面向公众 面向市民 面向社会
        突然 依法 一致 全票 紧急 悄然 随即 立即 迅速 最终 终于 主动 公开 当庭 一审 亲自 共同 联合
        再次 重新 提前 按期 如期""".split()
    ),
    day_parts=frozenset("早 晚 晨 夜 上午 下午 凌晨 清晨 早上 早晨 中午 傍晚 晚上 晚间 深夜".split()),
    barring=frozenset(
        """如果 若 倘 假如 一旦 除非 只要 虽 尽管 即使 为了 要求 希望 计划 拟 建议 预计 警告 威胁 承诺 同意 申请 请求
        打算 呼吁 考虑 传 谣 梦 小说 电影 剧 演 游戏 想象 假设 否认 谎 记者 网友 认为 相信""".split()
    ),
    before_role=(
        "[女男]|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|"
        "贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾"
    ),
    one_of="一[个個项項座家条條份名批艘架场場所起位]",
    passive_signs="被获遭",
    passive_claim=rf"(?P<object>[{HAN}《》“”\w]{{2,16}}?)(?:被|获|遭)(?P<deed>[{HAN}]{{4,20}})",
    passive_clause=(
        rf"(?P<lead>[\ue000于在，,]*)(?:[{HAN}]{{2,8}}的)?(?P<object>[{HAN}·]{{2,12}})被(?P<deed>[{HAN}]{{3,14}}?)了?"
        r"(?=[，。；]|\Z)"
    ),
    behind_speech="(?<=[称说示])，",
    given=rf"(?:[{HAN}]{{1,6}}·)+",
)
