"""Chinese: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "id": "编号",
            "title": "事件|标题",
            "date": "日期|时间|开始日期",
            "end": "结束日期",
            "status": "状态",
            "category": "类别",
            "participants": "参与者|人物",
            "location": "地点",
            "summary": "描述|备注",
            "quote": "引文",
            "source": "来源",
            "url": "链接",
        }
    ),
    about="约|大约",
    hour="时|時|点|點",
)
