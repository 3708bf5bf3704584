"""Russian: the words of a byline."""

from chrono.languages.byline_words import BylineWords

PART = BylineWords(
    published=r"(?:дата\s+)?(?:публикации|размещения)|публикация|опубликован[оаы]?|размещен[оаы]?",
    changed=r"(?:последнее\s+)?(?:обновление|изменение)|(?:дата\s+)?(?:обновления|изменения)"
    r"|обновл[её]н[оаы]?|измен[её]н[оаы]?|отредактирован[оаы]?",
    beside=r"автор|источник|дата|в",
    behind=r"года|год|г\.?",
)
