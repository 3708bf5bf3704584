"""Chinese: the signs by which titles are held against passages."""

from chrono.languages.chinese.commas import with_narrow
from chrono.languages.chinese.countries import COUNTRIES
from chrono.languages.chinese.synonyms import SYNONYMS
from chrono.languages.claim_words import ClaimWords, opposed
from chrono.languages.scripts import CLAUSE_STOP, HAN

_WIDE = ClaimWords(
    signs=True,
    completing="了",
    function=frozenset("的了在和与及对从到为将被由于向等是有其该此并也都而就以至或又还于"),
    negators=frozenset(("没有", "没能", "未能", "不能", "不再", "并未", "并不", "没", "未", "不")),
    no_negation=frozenset(
        "淹没 沉没 没收 出没 埋没 吞没 没落 覆没 未来 不断 不仅 不变 不明 不少 不久 不同 不过 不良 不法".split()
    ),
    negative=frozenset(
        ("没有", "未", "不", "没", "非", "拒绝", "否认", "取消", "驳回", "禁止", "停止", "推迟", "无", "失败", "反对")
    ),
    poles=opposed(
        """
        接受 批准 通过 同意|拒绝 否决 驳回 反对
        上升 增长 增加 上涨 提高 上调 升至|下降 减少 下跌 降低 下调 降至
        开放 开通 重开|关闭 停运 封闭
        开始 启动 开工|结束 停止 完工
        逮捕 拘留|释放
        任命|免职 罢免 解雇
        允许|禁止
        抵达|离开
        恢复|暂停 停运 停办
        签署 签订|撕毁 终止 废除
        胜诉|败诉
        加入|退出
        扩大 扩建|缩小 缩减
        加强 增强|削弱 减弱
        出任 接任 就任|辞去 辞任 免去 卸任
        当选|落选
        建成|拆除
        放松 放宽|收紧
        公开 公布|隐瞒
        """
    ),
    steps=opposed("判处 定罪 判刑|起诉 指控 控告 立案"),
    penalty="刑|罚|罪|判",
    reversing=frozenset("解除 取消 撤销".split()),
    alleged="据[^，。]{0,12}称|据报道|据(?!新华社|中新社|新华网|中新网|人民日报|央视)[^，。]{0,20}报道|未予证实|未获证实|尚未证实|声称|指控(?![被不后罪中]|$)|指责|指称|涉嫌|怀疑",
    aside=(
        rf"在(?!梦|小说|电影|影片|剧|游戏|想象|演习|演练|推演|电脑|沙盘|虚拟|模拟|纸面|纸上|理论|名义|传说|故事|网络)(?:(?![被获遭由把将向对与和从])[{HAN}]){{2,8}}?|"
        r"以[\d.零〇一二两三四五六七八九十百千万亿]+(?:万|亿)?元"
    ),
    condition=r"如果|如若|倘若|假如|除非|一旦|若(?![干是何])",
    conditioned=r"将|会|就",
    supposing=r"如果|若|除非|一旦|将|拟|威胁|警告|扬言|要求|计划|可能|考虑|准备|条件|可望|有望",
    whole=frozenset(("全体", "所有", "全部", "一致", "全数", "全员", "无一例外")),
    partly=(
        rf"大多数|多数|部分|近半|过半|大部分|(?P<total>\d+|[零〇一二两三四五六七八九十百千万]+)[名位人艘家座个]?(?:[{HAN}]{{1,3}})?[中里](?:，|的)?(?:只|仅)?有|"
        r"[零〇一二两三四五六七八九十百]+票(?:对|反对)"
    ),
    pronoun="他|她|它|其|该|此",
    unrealised="试图|企图|提议|建议|打算|有意|呼吁|敦促|希望|力争|考虑|威胁|扬言|承诺|发起冲击",
    intending="试图|企图|提议|建议|打算|有意|要求|呼吁|敦促|拟|欲|希望|力争|考虑|威胁|扬言|承诺|推迟|取消|延期|搁置|计划|将|可能|或|提案|草案|冲击|未|不|失败",
    cause="因为|由于|因(?![此而])|出于",
    every="全体|所有|全部|全数|全员|无一例外",
    wholly="完全|彻底",
    highest="最(?!高|新|好|佳|近|终|后|初|低生活|惠国)",
    beyond="废墟|纪录|记录|有史以来|史上|首|第一|无一|均|都|各|皆",
    where="在|位于|抵达",
    occasions=("上", "中", "会", "间", "时", "后", "前"),
    attributive="的",
    placing=frozenset(("在",)),
    clause_end=rf"{CLAUSE_STOP}|，(?:但|而|并|后|随后|[^，。]{{2,4}}否认)",
    said="表示|说|称|介绍|告诉|认为",
    telling="：|指责|质疑|批评|抨击|表示|说|称|指控|报道|认为|否认|涉嫌",
    undoing=frozenset(
        (
            "如果",
            "但",
            "除非",
            "仅",
            "未",
            "不",
            "没",
            "否则",
            "除",
            "若",
            "倘",
            "谣",
            "传言",
            "虚构",
            "情节",
            "假的",
            "演习",
            "演练",
            "推演",
            "沙盘",
            "兵棋",
            "虚拟",
        )
    ),
    done="已|完成|结束|打完",
    coming="将于|将在|计划|拟于|预计|定于|拟|将(?=[^领帅士军来])",
    ahead="计划(?!生育|经济)|拟于|预定|即将",
    happening=frozenset("举行 开幕 访问 抵达 签署 开始 启动 召开".split()),
    dating=frozenset(("于", "在")),
    roles=frozenset(
        """作家 记者 总统 总理 部长 外长 市长 省长 县长 镇长 主席 书记 教授 博士 导演 演员 歌手 画家 诗人 律师 法官 医生
        教练 球员 队长 经理 董事长 总裁 院长 校长 馆长 局长 厅长 司长 大使 发言人 选手 运动员 工程师
        商人 企业家 议员""".split()
    ),
    passive="被|由",
    that="，",
    countries=COUNTRIES,
    synonyms=SYNONYMS,
)
PART = with_narrow(_WIDE, ("alleged", "clause_end", "that"))
