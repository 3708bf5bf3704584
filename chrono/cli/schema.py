"""`chrono schema`: the JSON Schema of a chronology, or the reference of its fields."""

import click


@click.command()
@click.option(
    "--format", "format_", type=click.Choice(["json", "markdown"]), default="json", help="For editors, or to read."
)
def schema(format_: str) -> None:
    """Print the JSON Schema of a chronology, from which editors complete and check while you type.

    Save it beside the chronology and begin the file with: # yaml-language-server: $schema=./events.schema.json
    """
    from chrono.records import to_reference, to_schema

    click.echo(to_schema() if format_ == "json" else to_reference(), nl=False)
