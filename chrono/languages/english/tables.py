"""English: what stands in the heads and cells of a spreadsheet."""

from chrono.languages.parts import by_names
from chrono.languages.table_words import TableWords

PART = TableWords(
    heads=by_names(
        {
            "id": "id|identifier|event id|unique id|nr|no|number|#",
            "title": "title|headline|event|name|what|event title|event name|subject|summary of event|fact|fact text",
            "date": "date|when|start|start date|startdate|begin|begins|from|event date|date start|date from"
            "|date & time|date and time",
            "end": "end|end date|enddate|to|until|date end|date to",
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
            "location": "location|place|where|city|venue",
            "summary": "summary|description|text|details|detail|notes|note|comment|comments",
            "quote": "quote|quotation|excerpt|passage|evidence",
            "source": "source|sources|file|article|document|exhibit|reference|citation",
            "url": "url|link|source url|web|media|website",
            "type": "type",
        }
    ),
    about=r"c\.|ca\.|c\b|ca\b|circa|about|around|approx\.?",
    before="before",
    after="after",
    hour="hrs?|h",
)
