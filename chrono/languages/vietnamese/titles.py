"""Vietnamese: what stands before a title in a calendar."""

from chrono.languages.parts import by_names
from chrono.languages.title_words import TitleWords

PART = TitleWords(
    statuses=by_names(
        {
            "cancelled": "đã hủy|đã huỷ|bị hủy|bị huỷ|hủy|huỷ|sự kiện đã hủy|sự kiện đã bị hủy|sự kiện bị hủy",
            "postponed": "hoãn|đã hoãn|bị hoãn|tạm hoãn",
        }
    ),
    passing=frozenset("đã cập nhật|cập nhật|lời mời|đã chấp nhận".split("|")),
)
