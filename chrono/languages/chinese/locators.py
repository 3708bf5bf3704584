"""Chinese: the words of pin cites."""

from chrono.languages.locator_words import LocatorWords

PART = LocatorWords(
    pages=r"页码?|頁碼?",
    following=r"起|及以[下后後]",
    and_=r"和|与|與|及",
    to=r"至|到",
    stamped=r"(?:贝茨|貝茨)(?:编号|編號|号|號)?",
    pages_behind=r"[页頁]",
    lines_behind=r"行",
    paragraphs_behind=r"[段款]",
    sheets_behind=r"[张張]",
    ordinal=r"第",
    whole=r"[卷册冊期辑輯號号]|附件|附录|附錄|证据|證據",
)
