"""Chinese: the signs that turn a sense."""

from chrono.languages.parts import Cues

_NEGATION = frozenset("不 没 未 无 非 勿 否 没有 并非".split())

PART = Cues(
    negation=_NEGATION,
    modality=frozenset("将 会 可能 应 应该 可以 能 必须 已 曾 如果 据称 计划 预计".split()),
    cancelled=frozenset(("取消",)),
    postponed=frozenset("推迟 延期".split()),
    undone=_NEGATION,
    before_quote=_NEGATION,
    after_quote=frozenset("取消 推迟 延期".split()),
    condition_after="除非|如果|但前提|前提是|只要|若",
    condition_before=r"(如果|除非|若|据称|如)[^。，]{0,12}[，]?",
    conditional=frozenset(("如果",)),
    not_said="计划|预计",
    untrue="不实|不属实|虚假|谣言|并非事实",
    hearsay="据称",
    said="举行了|签署了",
    speakers=(r"(?P<name>[\u4e00-\u9fff]{2,4}?)(?:表示|说道|说|称|指出)",),
    pronouns=frozenset("他 她 他们 记者 报道 据".split()),
    planned="将|计划|预计|拟|定于|即将|准备|预定|下周|下月|明年|明天|会|待|推迟|安排",
    ongoing="正在|仍|继续|持续|目前|以来|进行中|自|至今|开始",
)
