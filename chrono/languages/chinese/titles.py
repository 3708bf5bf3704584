"""Chinese: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "已取消|取消|已取消的活动|已取消的會議|活动已取消|会议取消|會議取消",
            "postponed": "已推迟|已延期|推迟|延期|已推遲|推遲",
        }
    ),
    passing=frozenset("已更新|更新|邀请|已接受|转发|轉寄|答复|回复".split("|")),
)
