"""`chrono schema`: the JSON Schema of a chronology."""

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of a chronology, from which editors complete and check while you type.

    Save it beside the chronology and begin the file with: # yaml-language-server: $schema=./events.schema.json
    """
    from chrono.records import to_schema

    click.echo(to_schema(), nl=False)
