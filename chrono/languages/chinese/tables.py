"""Chinese: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "id": "编号|序号",
            "title": "事件|标题|事项|活动|项目|内容|会议|活动名称|事件名称|活动内容|工作内容",
            "date": "日期|时间|开始日期|开始时间|举办时间|活动时间|完成时间",
            "end": "结束日期|结束时间",
            "status": "状态|进展|进度|完成情况",
            "category": "类别|类型",
            "participants": "参与者|人物|参与方|参加单位|牵头单位|主办单位|责任单位|参会人员",
            "location": "地点|地址|举办地点|城市",
            "country": "国家|地区|省份",
            "figures": "金额|投资额|总投资|造价|数量|人数|费用|价格|预算|死亡人数|受伤人数|伤亡人数",
            "summary": "描述|备注|简介|说明|详情",
            "quote": "引文|摘录|原文",
            "source": "来源|出处|资料来源",
            "url": "链接",
        }
    ),
    about="约|大约",
    undated="不详|日期不详|时间不详|未知|不明|待定|无日期",
    range_from="自|从|由",
    not_after=r"不晚于|不迟于|最迟",
    not_before=r"不早于|最早",
    hour="时|時|点|點",
    with_year=("{year}年{date}",),
    statuses=by_names(
        {
            "planned": "计划中|待开展|未开始|拟办",
            "ongoing": "进行中|推进中|在建",
            "occurred": "已完成|完成|已举办|已结束",
            "postponed": "推迟|延期|已推迟",
            "cancelled": "取消|已取消",
        }
    ),
    part_behind=r"(?<=[年月纪])(?:初期?|末期?|底|中期|中叶|初叶|末叶|上半叶|下半叶)",
    either=r"\s*或者?\s*",
)
