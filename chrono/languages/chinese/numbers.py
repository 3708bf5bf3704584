"""Chinese: numbers, money and quantities, with and without signs for digits."""

from chrono.languages.number_words import NumberWords
from chrono.languages.parts import by_names

PART = NumberWords(
    scales=by_names(
        {
            2: "百",
            3: "千",
            4: "万|萬",
            6: "百万",
            7: "千万",
            8: "亿|億",
            9: "十亿",
            10: "百亿",
            11: "千亿",
            12: "万亿|兆",
        }
    ),
    units=by_names(
        {
            "USD": "美元|美金",
            "HKD": "港元|港币",
            "CAD": "加元|加拿大元",
            "AUD": "澳元|澳大利亚元",
            "NZD": "新西兰元|纽元",
            "SGD": "新加坡元|新元",
            "TWD": "新台币|台币",
            "EUR": "欧元",
            "GBP": "英镑",
            "CNY": "人民币|元",
            "JPY": "日元",
            "KZT": "坚戈",
            "RUB": "卢布",
            "percentage point": "个百分点",
            "tonne": "吨",
            "km": "公里|千米",
            "person": "人次|名|人",
            "barrel": "桶",
        }
    ),
    qualifiers=tuple(
        "不少于|不低于|不超过|不到|不足|至少有|至少达|至少|至多有|至多|最多有|最多|大约为|约为|大约|超过|超出|突破|高于|低于|多于|少于|上限为|下限为|将近|接近|超|近|约|逾".split(
            "|"
        )
    ),
    more=frozenset("不少于 不低于 至少 至少有 至少达 超过 超出 突破 高于 多于 下限为 超 逾 多 余 以上".split()),
    inclusive=frozenset(
        ("不少于|不低于|至少|至少有|至少达|下限为|以上|不超过|最多|最多有|至多|至多有|上限为|以下|以内").split("|")
    ),
    less=frozenset("不超过 不到 不足 最多 最多有 至多 至多有 低于 少于 上限为 将近 接近 近 以下 以内".split()),
    qualified_after=(r"[^\W\d]{0,2}?(左右|上下|以上|以下|以内)",),
    changed_by="(?:减少|增加|下降|上升|增长|缩减|提高|降低)了?",
    to=("至", "到"),
    grown_from="由|从",
    before=frozenset("原 此前 之前 去年 上年 前".split()),
    minus=("零下",),
    digits={**{char: number for number, char in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2},
    digit_times={"十": 10, "百": 100, "千": 1000},
    sign_scales={"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8},
    counted="万|萬|亿|億|个|人|名|位|枚|辆|架|艘|台|件|起|座|户|吨|公里|米|元|美元|欧元|国|家|个国家|年来|%",
    percent="百分之",
    point="点",
    not_after_digits=r"第周期拜分之\d.多几数",
    not_before_digits="分之|十|月|日|号|年|个月|个半",
    other=frozenset(("半",)),
    odd="[多余]",
    not_before_qualifier="不",
    not_after_scale="[米克]",
    changing="增|减",
    compound_unit="(立方|平方)",
    rate="(公里|小时)",
    foreign_unit="([韩日美欧澳加港台新泰越卢][元币盾铢盧]|立方[米公]|平方[米公])",
    aimed="目标|计划|预计|预期|预测|预算|原定|承诺",
)
