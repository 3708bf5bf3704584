"""A picture's own words, which no record has: key, statuses, sources line; in English, Russian, Kazakh and Chinese."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from chrono.layout.timeline import Shape
from chrono.records import Status


@dataclass(frozen=True, slots=True)
class Captions:
    """One language. Patterns take `a`, a date, list or number, and `b`, the number of pages."""

    timeline: str
    draft: str
    page: str
    planned_as_of: str
    disputed: str
    statuses: Mapping[Status, str]
    shapes: Mapping[Shape, str]
    times: str
    crowded: str
    planned: str
    sources: str
    as_of: str
    broken: str
    paged: str
    carried: str
    faded: str
    cut: str
    today: str
    today_is: str
    more: str
    shown: str
    others: str


_Member = TypeVar("_Member", bound=StrEnum)


def _each(members: type[_Member], text: str) -> dict[_Member, str]:
    """The words of every member, in their order, parted by strokes."""
    return dict(zip(members, text.split("|"), strict=True))


CAPTIONS: dict[str, Captions] = {
    "en": Captions(
        timeline="Timeline: {a}.",
        draft="DRAFT, NOT VERIFIED",
        page="({a} of {b})",
        planned_as_of="planned, as of {a}",
        disputed="disputed",
        statuses=_each(Status, "planned|ongoing|occurred|postponed|cancelled|denied"),
        shapes=_each(
            Shape,
            "day known|some time in this span|about this time|not later than this day|not earlier than this day|"
            "lasted|goes on|lasted until|"
            "lasted from then, end unknown|day in doubt|one of these dates|on each of these dates|sources differ",
        ),
        times="Times are in {a}.",
        crowded="More events last at one time than there is room for beside each other; some marks lie on others.",
        planned="planned (dashed)",
        sources="Sources: {a}.",
        as_of="As of {a}.",
        broken="The axis is broken (//); each stretch has a scale of its own.",
        paged="Each page has a scale of its own.",
        carried="{a} more go on from other pages.",
        faded="begin or end not known to the day",
        cut="goes on beyond the picture",
        today="today",
        today_is="Today: {a}.",
        more="and {a} more",
        shown="Titles of {a} of {b} events; every event has its mark.",
        others="others",
    ),
    "ru": Captions(
        timeline="Хронология: {a}.",
        draft="ЧЕРНОВИК, НЕ ПРОВЕРЕНО",
        page="({a} из {b})",
        planned_as_of="планируется, по состоянию на {a}",
        disputed="оспаривается",
        statuses=_each(Status, "планируется|продолжается|состоялось|отложено|отменено|опровергнуто"),
        shapes=_each(
            Shape,
            "день известен|один из дней этого промежутка|примерно в это время|не позднее этого дня|"
            "не ранее этого дня|длилось|продолжается|длилось до|"
            "началось тогда, конец неизвестен|день под сомнением|одна из этих дат|каждая из этих дат|"
            "источники расходятся",
        ),
        times="Время: {a}.",
        crowded="Одновременных событий больше, чем места рядом; часть знаков лежит друг на друге.",
        planned="планируется (пунктир)",
        sources="Источники: {a}.",
        as_of="По состоянию на {a}.",
        broken="Ось разорвана (//); у каждого отрезка свой масштаб.",
        paged="У каждой страницы свой масштаб.",
        carried="Ещё {a} продолжаются с других страниц.",
        faded="начало или конец не известны с точностью до дня",
        cut="продолжается за краем рисунка",
        today="сегодня",
        today_is="Сегодня: {a}.",
        more="и ещё {a}",
        shown="Названо событий: {a} из {b}; отмечены все.",
        others="прочие",
    ),
    "kk": Captions(
        timeline="Хронология: {a}.",
        draft="ЖОБА, ТЕКСЕРІЛМЕГЕН",
        page="({a}/{b})",
        planned_as_of="жоспарланған (жағдай күні: {a})",
        disputed="даулы",
        statuses=_each(Status, "жоспарланған|жалғасуда|болды|кейінге қалдырылды|болдырылмады|жоққа шығарылды"),
        shapes=_each(
            Shape,
            "күні белгілі|осы аралықтағы бір күн|шамамен осы кезде|осы күннен кешіктірмей|осы күннен ерте емес|"
            "созылды|жалғасуда|осы кезге дейін созылды|"
            "сонда басталды, соңы белгісіз|күні күмәнді|осы күндердің бірі|осы күндердің әрқайсысы|"
            "дереккөздер әртүрлі айтады",
        ),
        times="Уақыт: {a}.",
        crowded="Қатар жүрген оқиғалар орыннан көп; кейбір белгілер бірінің үстінде бірі.",
        planned="жоспарланған (үзік сызық)",
        sources="Дереккөздер: {a}.",
        as_of="Жағдай күні: {a}.",
        broken="Ось үзілген (//); әр бөліктің өз масштабы бар.",
        paged="Әр беттің өз масштабы бар.",
        carried="Тағы {a} басқа беттерден жалғасады.",
        faded="басы не соңы күніне дейін белгісіз",
        cut="суреттің шетінен әрі жалғасады",
        today="бүгін",
        today_is="Бүгін: {a}.",
        more="және тағы {a}",
        shown="{b} оқиғаның {a} аталған; барлығы белгіленген.",
        others="басқалары",
    ),
    "zh": Captions(
        timeline="时间线：{a}。",
        draft="草稿，未经核实",
        page="（{a}/{b}）",
        planned_as_of="计划中，截至{a}",
        disputed="有争议",
        statuses=_each(Status, "计划中|进行中|已发生|已推迟|已取消|已否认"),
        shapes=_each(
            Shape,
            "日期确定|此期间内某日|大约此时|不晚于此日|不早于此日|持续|仍在进行|持续至|"
            "自此开始，结束不详|日期存疑|其中某一日期|其中每个日期|各来源说法不一",
        ),
        times="时间为{a}。",
        crowded="同时进行的事件过多，部分标记相互重叠。",
        planned="计划中（虚线）",
        sources="来源：{a}。",
        as_of="截至{a}。",
        broken="时间轴有断开（//）；各段比例不同。",
        paged="各页比例不同。",
        carried="另有{a}项自其他页延续。",
        faded="起止日期不确定到日",
        cut="延续至图外",
        today="今天",
        today_is="今天：{a}。",
        more="另有{a}项",
        shown="{b}项事件中列出{a}项标题；全部事件均有标记。",
        others="其他",
    ),
}


def captions_in(language: str) -> Captions:
    """The words in this language; an unknown one is read as English."""
    return CAPTIONS.get(language, CAPTIONS["en"])
