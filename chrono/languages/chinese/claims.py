"""Chinese: the signs by which titles are held against passages."""

from chrono.languages.chinese.countries import COUNTRIES
from chrono.languages.claim_words import ClaimWords, opposed

PART = ClaimWords(
    signs=True,
    function=frozenset("的了在和与及对从到为将被由于向等是有其该此并也都而就以至或又还于"),
    negators=frozenset(("没有", "未能", "不再", "没", "未", "不", "非", "拒绝")),
    negative=frozenset(
        ("没有", "未", "不", "没", "非", "拒绝", "否认", "取消", "驳回", "禁止", "停止", "推迟", "无", "失败", "反对")
    ),
    poles=opposed(
        """
        接受 批准 通过 同意|拒绝 否决 驳回 反对
        上升 增长 增加 上涨 提高|下降 减少 下跌 降低 下调
        开放 开通 重开|关闭 停运 封闭
        开始 启动 开工|结束 停止 完工
        逮捕 拘留|释放
        任命|免职 罢免 解雇
        允许|禁止
        抵达|离开
        恢复|暂停
        """
    ),
    alleged="据[^，。]{0,12}称|据报道|声称|指控|指称|涉嫌|怀疑",
    said="表示|说|称|介绍|告诉",
    telling="：|表示|说|称|指控|报道|认为|否认|涉嫌",
    undoing=frozenset(("如果", "但", "除非", "仅", "未", "不", "没", "否则", "除", "若", "倘")),
    dating=frozenset(("于", "在")),
    passive="被|由",
    countries=COUNTRIES,
)
