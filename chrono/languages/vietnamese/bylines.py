"""Vietnamese: the words of a byline."""

from chrono.languages.byline_words import BylineWords

PART = BylineWords(
    published=r"(?:ngày )?(?:đăng|xuất bản)(?: lúc| ngày)?",
    changed=r"(?:lần )?cập nhật(?: lúc| lần cuối| ngày)?",
    beside=r"tác giả|nguồn|theo",
    behind="lúc",
    dates=(r"(?:(?i:ngày)\s+)?<d>\s+tháng\s+<n>,?\s+năm\s+<y>",),
    weekdays="thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật",
    follows=r"bình luận|tin liên quan|bài viết liên quan|(?:tin|bài) (?:khác|mới)|xem thêm|đọc nhiều",
    venue=r"địa điểm|khi nào|ở đâu",
    other=r"hạn chót|hạn nộp|ngày (?:sinh|mất|hiệu lực|diễn ra|bắt đầu|kết thúc|ký|khai mạc|bầu cử|xảy ra)|bắt đầu"
    r"|kết thúc|khai mạc",
    wrote="đã viết",
    sender="từ|người gửi",
    sent="đã gửi|ngày gửi|ngày|thời gian",
    sent_to="đến|tới|người nhận|cc|chủ đề|tiêu đề",
)
