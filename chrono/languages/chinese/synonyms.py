"""Chinese: words of a title that say no more than other words of a passage."""

from chrono.languages.claim_words import synonymous

_RATES = "利率 税率 价格 关税 票价 工资 目标 额度 准备金率 税 费"

SYNONYMS = synonymous(f"""
    外长: 外交部长
    防长: 国防部长
    财长: 财政部长
    央行: 中央银行
    人大: 人民代表大会
    保持 维持: 保持 维持
    兴建 修建 建造 建设: 兴建 修建 建造
    开工 动工: 开工 动工
    上调 提高 调高: 上调 提高 调高 / {_RATES}
    下调 降低 调低: 下调 降低 调低 / {_RATES}
    举行 召开: 举行 召开
    签署 签订: 签署 签订
    抵达 到达: 抵达 到达
    逝世 去世: 逝世 去世 病逝
    收购: 买下
    起诉: 控告
    协定 协议: 协定 协议
    遇难 丧生: 遇难 丧生
    延期 推迟: 延期 推迟
    裁撤: 撤销
    获释: 被释放
""")
