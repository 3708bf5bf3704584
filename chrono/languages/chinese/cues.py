"""Chinese: the signs that turn a sense."""

from chrono.languages.chinese.commas import with_narrow
from chrono.languages.chinese.traditional import with_traditional
from chrono.languages.cue_words import Cues
from chrono.languages.scripts import HAN

_NEGATION = frozenset("不 没 未 无 非 勿 否 没有 并非 并未 从未 尚未 未能 没能".split())
_PATTERNS = (
    "condition_after", "condition_before", "not_said", "untrue", "hearsay", "said", "planned", "ongoing", "bounding",
)  # fmt: skip

_SIMPLIFIED = Cues(
    negation=_NEGATION,
    modality=frozenset("将 会 可能 应 应该 可以 能 必须 已 曾 如果 据称 计划 预计".split()),
    undone_thing=r"(?:取消|撤销|推迟)了([^，。；、]{2,30})",
    cancelled=frozenset("取消 撤销 作罢 叫停 终止".split()),
    postponed=frozenset("推迟 延期 延后 押后 顺延 改期".split()),
    bounding="不[晚迟早]于|不少于|不超过|不到",
    denial=frozenset("否认 驳斥".split()),
    undone=_NEGATION,
    disowned=r"\A\W*(?:更正|勘误)\s*[:：]|误(?:作|写|称|报)|(?:更正|此前|早前|原文|稿件)[^。；]{0,40}有误|(?:更正|此前报道|早前报道)[^。；]{0,8}(?:称|写)",
    before_quote=_NEGATION | frozenset("否认 据称 据传 传闻 谣传 驳斥 如果 假如 若".split()),
    after_quote=frozenset("取消 撤销 推迟 延期 延后 不实".split()),
    condition_after="除非|如果|但前提|前提是|只要|若",
    condition_before=r"(如果|除非|若|据称|如(?![下此何期今同]))[^。，]{0,12}[，]?",
    conditional=frozenset(("如果",)),
    not_said="将[于在](?!押)|计划|预计|拟于|拟|原定|原本|本应|险些|未遂|失败|告吹|落空|或将|曾筹划|曾打算|后来放弃|最终放弃|撤回申请|撤回了申请|没有(?![^，。；]{1,6}的(?!是))|没能|未能|并未|尚未|从未",
    apart="[。；！？]|，比|，(?=拟|将|计划|预计|改|后改|现改|推迟|延至|提前)",
    untrue="未予证实|未获证实|尚未证实|不存在|不实|不属实|失实|虚假|谣言|并非事实|否认|辟谣",
    not_held="不会举行|不再(?:举行|举办|召开|进行)|停办|未能举行|没有举行|未举行|不会召开|未能召开|没有召开|原(?:计划|定|拟|本)[^。；]*，(?:现|后来|但|如今|最终)(?:决定|改|取消|放弃|保留)|否决|驳回|无罪",
    hearsay="据称|据传|传闻|谣传|疑似|涉嫌",
    said="举行了|签署了",
    speakers=(rf"(?P<name>[{HAN}]{{2,4}}?)(?:表示|说道|说|称|指出)",),
    pronouns=frozenset("他 她 他们 记者 报道 据".split()),
    no_negation=frozenset(
        "未来 未婚 不断 不仅 不但 不只 不变 不明 不少 不久 不同 不过 不良 不法 不论 不管 不禁 "
        "不足 不满 不及 不料 不已 不锈钢 不动产 无线 无人机 无论 无锡 无疑 无偿 无条件 "
        "非洲 非常 非法 非盟 非营利 否则 是否 能否 可否".split()
    ),
    planned="将|须|责令|责成|最迟|最晚|不得?晚于|不得?迟于|应于|力争|争取|计划|预计|拟|定于|即将|准备|预定|下周|下月|明年|明天|会|待|推迟|安排",
    ongoing="正在|仍|继续|持续|目前|以来|进行中|自|至今|开始",
    absent=(r"缺席|未能?(?:出席|参加|到场)|没有(?:出席|参加|到场)|拒绝(?:出席|参加)|抵制"),
    points_back="[这這该該此]",
    refers_back=r"[他她它其]|双方|两人|两国|当天|同日|期间",
    moved_place="(?:改在|改到|移至|移到|迁至|迁到|转至|转到)",
    related_to_whom="[他她其]的?(?:弟子|学生|秘书|律师|妻子|丈夫|儿子|女儿|继任者|前任|助理|副手|对手|发言人)",
    related_after="的?(?:弟子|学生|秘书|律师|妻子|丈夫|儿子|女儿|继任者|前任|助理|副手|对手|发言人)",
    passive_before="(?:被|已|已经|遭)",
    goes_on_with="(?:会谈|会晤|会议|谈判|讨论|磋商|访问|仪式)",
    denies_name="(?:而非|而不是|并非|除了?)",
    tells_name="(?:[对向跟同]|告诉)",
)

PART = with_narrow(with_traditional(_SIMPLIFIED, _PATTERNS))
