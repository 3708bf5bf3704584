"""English: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "id": "id|identifier|event id|unique id|nr|no|number|serial no|s no|#",
            "title": "title|headline|event|name|what|what happened|event title|event name|subject"
            "|summary of event|fact|fact text"
            "|activity|action|incident|milestone|measure|deliverable|meeting|occurrence|entry"
            "|development|key development",
            "date": "date|when|start|start date|startdate|begin|begins|from|event date|date start|date from"
            "|date & time|date and time"
            "|event dates|dates|period|due date|date of event|date of incident|incident date|week"
            "|occurred on|happened on|took place on|date of occurrence|event start",
            "end": "end|event end|end date|enddate|to|until|date end|date to|finish|finish date",
            "year": "year",
            "month": "month",
            "day": "day",
            "time": "time",
            "end_year": "end year",
            "end_month": "end month",
            "end_day": "end day",
            "end_time": "end time",
            "status": "status",
            "category": "category|categories|group|tag|tags|topic|topics|issue|issues|theme",
            "participants": "participants|people|persons|who|actors|actor|parties|party|involved|people involved",
            "location": "location|place|where|city|town|venue|site|address",
            "country": "country|region|province|county",
            "figures": "figure|figures|amount|sum|cost|costs|price|budget|turnover|revenue|loss|losses|damage|damages"
            "|capex|investment|investments|fine|penalty|deaths|dead|killed|injured|wounded|missing|casualties|victims|capacity|quantity",
            "summary": "summary|description"
            "|description of event|event description|brief description|key event|narrative"
            "|text|details|detail|notes|note|comment|comments|remark|remarks",
            "quote": "quote|quotation|excerpt|passage|evidence|key sentence|key quote|sentence|supporting text",
            "source": "source|sources|source file|source document|file|file name|filename|article|document|exhibit"
            "|reference|citation",
            "url": "url|link|source url|web|media|website",
            "type": "type",
        }
    ),
    about=r"on\s+or\s+about|c\.|ca\.|c\b|ca\b|circa|about|around|approx\.?",
    between="between",
    undated=r"n\.?\s?d\.?|s\.\s?d\.|no\s+date|undated|date\s+unknown|unknown|not\s+known|n/a|tbc|tbd|tba|to\s+be\s+\w+",
    range_from="from",
    before="before",
    after="after",
    not_after=r"(?:not|no)\s+later\s+than|by",
    not_before=r"(?:not|no)\s+earlier\s+than",
    before_christ=r"B\.?\s?C\.?(?:\s?E\.?)?",
    hour="hrs?|h",
    statuses=by_names(
        {
            "planned": "scheduled|upcoming|not started|not yet started|to do|to come|forthcoming|expected|proposed",
            "ongoing": "in progress|under way|underway|started|active|in force|running",
            "occurred": "happened|done|completed|complete|finished|held|took place|closed|implemented|achieved",
            "postponed": "delayed|deferred|rescheduled|put off",
            "cancelled": "canceled|called off|dropped|abandoned",
        }
    ),
    forenoon=r"a\.?\s?m\.?",
    afternoon=r"p\.?\s?m\.?",
    week="wk|calendar week|week",
    with_year=("{date} {year}", "{year} {date}"),
    part=r"(?:the\s+)?(?:very\s+)?(?:early|mid|middle|late|beginning|start|end|close|turn|"
    r"(?:first|second|third|fourth|last|latter|1st|2nd|3rd|4th)\s+(?:half|third|quarter|part|decades?))"
    r"(?:\s+of(?:\s+the)?)?",
    either=r"\s+or\s+",
    centuries={r"(?<=\dst|\dnd|\drd|\dth)\s?c(?:ent)?(?:\.|\b)": " century"},
)
