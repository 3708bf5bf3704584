"""One event, one article, and how its title is judged."""

from tests.conftest import report_on

_TEXT = """\
title: x
actors:
  otten: {{name: Maria Otten}}
  brandt: {{name: Karl Brandt}}
  tollman: {{name: Tollman Marine}}
  wang: {{name: Wang Yi}}
{actors}sources:
  a: {{file: a.txt, published: 2025-02-14{language}}}
events:
  - id: e
    title: "{title}"
    date: {date}
    status: {status}
    participants: [{participants}]
    evidence: [{{source: a, quote: "{quote}"}}]
"""


def title_judged(
    title: str,
    article: str,
    quote: str = "",
    *,
    participants: str = "",
    date: str = "2025-02-14",
    language: str = "",
    status: str = "occurred",
    actors: str = "",
) -> list[str]:
    """The verdicts of CH901 and CH902 on a title, each as `outcome: message`."""
    chosen = f", language: {language}" if language else ""
    text = _TEXT.format(
        title=title,
        quote=quote or article,
        participants=participants,
        date=date,
        language=chosen,
        status=status,
        actors=actors,
    )
    report = report_on(text, {"a.txt": f" date 2025-02-14 {article}\n"})
    told = [one for one in report.verdicts if one.rule.code in ("CH901", "CH902") and one.verdict.at.name == "title"]
    return [f"{one.verdict.outcome}: {one.verdict.message}" for one in told]
