"""Chinese: the words of a calendar."""

from chrono.languages.calendar_parts import CalendarWords

PART = CalendarWords(
    who="参与方",
    local_time="当地时间",
    known_to="仅精确到{a}",
    precisions={
        "moment": "分",
        "day": "日",
        "month": "月",
        "season": "季节",
        "quarter": "季度",
        "third": "三分之一年",
        "half": "半年",
        "year": "年",
        "decade": "年代",
        "century": "世纪",
        "millennium": "千年",
        "unknown": "未知",
    },
    day_unknown="具体日期不详",
    each_day="其中每一天",
    one_bound="仅知此界限",
    stances={
        "disputes": "对此提出质疑",
        "context": "背景",
    },
    says="其说法为{a}",
    draft="草稿，未经核实。",
    draft_name="草稿 – 未经核实",
    approximate="大致日期",
    checked="chrono核查：日期{a}。",
    by="{a}（来源：{b}）",
    planned_on="据{a}的报道为计划。",
    counts="其他核查：{a}。",
    outcomes={
        "failed": "{a}项未通过",
        "waived": "{a}项附理由接受",
        "unchecked": "{a}项未核查",
    },
    missing="未列入本日历：{a}。",
)
