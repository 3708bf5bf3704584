"""Chinese: the words of a byline."""

from chrono.languages.byline_words import BylineWords

PART = BylineWords(
    published=r"(?:首次)?(?:发布|发表|刊发|发稿|上传|發布|發佈|發表)(?:时间|日期|時間|于|於)?",
    changed=r"(?:最后|最後|最近)?(?:更新|修改|修订|修訂|编辑|編輯)(?:时间|日期|時間|于|於)?",
    beside=r"来源|來源|作者|记者|記者|日期|时间|時間|浏览|瀏覽|责编|責編",
    dates=(r"<y>\s?年\s?<n>\s?月\s?<d>(?![\d.-])(?:\s?日)?",),
    clock=r"\d{1,2}[时時]\s?(?:\d\d分?)?",
    untitled="无标题|無標題|未命名|文档|文檔",
)
