"""What the tagger found, shown."""

import json
import re

from chrono.articles.reading import article_from_bytes
from chrono.reports.timexes import dates_json, dates_text
from chrono.timex.tagger import find_dates

RAW = " date 2024-03-26 They met on Monday and meet again on 3 April 2024.\n"
ARTICLE = article_from_bytes("a", RAW.encode(), "a.txt")
FOUND = find_dates(ARTICLE.text, ARTICLE.published)


def test_each_expression_is_shown_with_place_reading_and_rule() -> None:
    text = re.sub("\x1b\\[[\\d;]*m", "", dates_text(ARTICLE, FOUND))
    assert text.startswith("a.txt: 2 dated expressions (published 2024-03-26, language en)\n")
    assert (
        'a.txt:1:30: "Monday" is 2024-03-25 (25 March 2024)\n'
        "  rule weekday; resolved from the context; or 2024-03-18, 2024-04-01\n"
        "  | They met on Monday and meet again on 3 April 2024.\n"
        "  |             ^^^^^^\n"
    ) in text


def test_json_has_offsets_in_the_articles_text() -> None:
    (article,) = json.loads(dates_json([(ARTICLE, FOUND)]))
    first, second = article["dates"]
    assert ARTICLE.text[first["start"] : first["end"]] == first["text"] == "Monday"
    assert (second["date"], second["precision"], second["alternatives"]) == ("2024-04-03", "day", [])
