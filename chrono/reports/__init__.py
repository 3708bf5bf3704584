"""A Report to text, JSON, SARIF and GitHub's annotations; a rule or an event explained; coverage; changes."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.reports.changes import changes_json, changes_markdown, changes_text
    from chrono.reports.colours import visible, visible_but_colours, without_colours
    from chrono.reports.coverage import to_coverage
    from chrono.reports.explain import explain_event, explain_rule
    from chrono.reports.formats import (
        JSON_FORMATS,
        PEOPLE_FORMATS,
        REPORT_FORMATS,
        WHOLE_FORMATS,
        joined_reports,
        report_text,
    )
    from chrono.reports.frames import difference, passage_frame
    from chrono.reports.github import to_github
    from chrono.reports.json_report import to_json, to_json_line
    from chrono.reports.refused import refusal_lines
    from chrono.reports.sarif import to_sarif
    from chrono.reports.text import to_concise, to_text
    from chrono.reports.timexes import dates_json, dates_text

__all__ = [
    "JSON_FORMATS",
    "PEOPLE_FORMATS",
    "REPORT_FORMATS",
    "WHOLE_FORMATS",
    "changes_json",
    "changes_markdown",
    "changes_text",
    "dates_json",
    "dates_text",
    "difference",
    "explain_event",
    "explain_rule",
    "joined_reports",
    "passage_frame",
    "refusal_lines",
    "report_text",
    "to_concise",
    "to_coverage",
    "to_github",
    "to_json",
    "to_json_line",
    "to_sarif",
    "to_text",
    "visible",
    "visible_but_colours",
    "without_colours",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "formats": (
            "PEOPLE_FORMATS",
            "JSON_FORMATS",
            "REPORT_FORMATS",
            "WHOLE_FORMATS",
            "joined_reports",
            "report_text",
        ),
        "refused": ("refusal_lines",),
        "changes": ("changes_json", "changes_markdown", "changes_text"),
        "colours": ("without_colours", "visible", "visible_but_colours"),
        "coverage": ("to_coverage",),
        "explain": ("explain_event", "explain_rule"),
        "frames": ("difference", "passage_frame"),
        "github": ("to_github",),
        "json_report": ("to_json", "to_json_line"),
        "sarif": ("to_sarif",),
        "text": ("to_concise", "to_text"),
        "timexes": ("dates_json", "dates_text"),
    },
)
