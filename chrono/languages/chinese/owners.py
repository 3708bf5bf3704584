"""Chinese: which words a date belongs to."""

from chrono.languages.chinese.commas import with_narrow
from chrono.languages.date_owners import DateOwners

_WIDE = DateOwners(
    noun_before=(),
    relative=r"[^，。；、]{0,16}?的",
    bare_year=r"\d{4}年",
    owned_year=r"(?:)",
    noun_after=r"的?(?P<noun>法律|报告|協議|协议|预算|預算|选举|選舉|危机|危機|条约|條約)",
    target_before=(
        r"(?:延长|延長|延期|推迟|推遲|改期|顺延|押后|原定|预定|預定|安排|定为|定為)(?:到|至|于|於|在)?",
        r"(?<![协協规規决決法约約一鉴稳固制])定(?:到|至|于|於|在)",
    ),
    superseded_before=(r"(?:原定|原计划|原計劃|原拟|原本)[^，。；]{0,6}",),
    left_place="[从從自]",
    superseded_place=r"原定|原计划|原計劃|原拟|原本",
    compared_before=(r"(?:较|較|比|相比|相对于|低于|高于|多于|少于|不及)", r"或(?:者)?(?:于|在)?"),
    compared_after=(
        r"(?:以来|以來|相比|同期|(?:仅|只)?[为是有](?:[一二两三四五六七八九十百]|\d)|起(?!施行|实施|實施|生效|执行|正式|开始|開始)|或(?:者)?\d)",
    ),
    calendar_after=r"[（(]?(?:农历|農曆|阴历|旧历|夏历|俄历|儒略历)|初[一二三四五六七八九十]",
    calendar_note=r"(?:日期|以下|文中)[^。]{0,12}(?:农历|阴历|旧历|夏历)",
    later=r"(?:[越逾阅又][一二两三四五六七八九十]+(?:年|月|日)|[一二两三四五六七八九十\d]+(?:个)?(?:年|月|天|日|周|星期)(?:之|以)?后|次[日年月]|翌[日年]|第二[天年]|同[日年月]|(?:此)?前[一二两三四五六七八九十\d]+(?:天|日|周|个月|年))",
    afterwards=r"后来|隨後|随后|之后|此后|其后|不久|继而|最终|终于|日后|而后|尔后|[一二两三四五六七八九十百几数\d]+(?:个)?(?:天|日|周|月|年)之?内",
    contrast="[；。]|，(?:而|但|则)",
    clause=r"[，；。]",
    beginning="出任|就任|上任|当选|接任|升任|履新|开幕|开始|启动|开馆|开放|诞生|出生|生于|成立|创办|创立|抵达",
    ending="卸任|离任|辞去|退休|闭幕|结束|落幕|关闭|逝世|去世|病逝|解散|离开",
    remembering=r"(?P<number>[一二两三四五六七八九十百千\d]{1,6})(?:周|週)年",
    remembered_before=True,
    attributive="的",
    governing="了|参观|參觀|会见|會見|视察|視察|考察|谴责|譴責|纪念|紀念|回顾|回顧|庆祝|慶祝|批准|撤销|撤銷|废除|廢除",
    predicates=r"[，；。]",
)
PART = with_narrow(_WIDE)
