"""`chrono explain`: a rule's page, or an event with the passages that prove it."""

import click

from chrono.cli.options import CLEAN, FILE, complete_names, load_file
from chrono.cli.output import say
from chrono.errors import UnknownName


@click.command()
@click.argument("name", shell_complete=complete_names)
@FILE
@click.pass_context
def explain(ctx: click.Context, name: str, file: str) -> int:
    """Explain NAME: a rule by its code or slug (CH302), or an event of FILE by its id.

    A rule's page says what it finds, with an example that fails and one that passes. An event is shown field by
    field, each with its verdict and the passage that proves it.
    """
    from chrono.passages import read_passages
    from chrono.proof import check as run_check
    from chrono.proof import find_rule, is_rule
    from chrono.reports import explain_event, explain_rule

    if name.upper().removeprefix("CH").isdigit() or is_rule(name):
        say(explain_rule(find_rule(name)), color=ctx.color)
        return CLEAN
    chronology = load_file(file).chronology
    passages = read_passages(chronology)
    report = run_check(chronology, passages=passages)
    event = report.chronology.event(name)
    if event is None:
        known = tuple(event.id for event in report.chronology.events)
        raise UnknownName(f"rule, and no event of {file},", name, known)
    say(explain_event(report, event, passages), color=ctx.color)
    return CLEAN
