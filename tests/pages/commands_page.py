"""The commands to docs/commands.md: what `--help` says of each, with its arguments and options."""

from collections.abc import Iterator

import click

from chrono.cli.main import COMMANDS
from chrono.cli.main import chrono as command_line

_HEAD = """\
# The commands

What `chrono COMMAND --help` says, in one place. This page is made of it (`python -m pytest tests/pages --update`).

Exit codes of all commands: 0 clean (no error, no warning), 1 findings, 2 could not run, 130 interrupted.
"""


def commands_page() -> str:
    """The page as text, the same bytes every time."""
    parts = [_HEAD, "| command | what it does |", "|---|---|"]
    parts += [f"| [`chrono {name}`](#chrono-{name}) | {line} |" for name, line in COMMANDS.items()]
    context = click.Context(command_line, info_name="chrono")
    for name in COMMANDS:
        command = command_line.get_command(context, name)
        assert command is not None
        parts += _command(command, click.Context(command, parent=context, info_name=name))
    return "\n".join([*parts, ""])


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    usage = " ".join(["[OPTIONS]", *_arguments(command)])
    yield f"\n## {context.command_path}\n"
    yield f"```\n{context.command_path} {usage}\n```\n"
    yield "\n\n".join(" ".join(part.split()) for part in _plain(command.help or "").split("\n\n"))
    yield "\n| option | what it does |"
    yield "|---|---|"
    for option in command.params:
        if isinstance(option, click.Option) and not option.hidden:
            yield f"| {_names(option)} | {_plain(option.help or '')}{_default(option)} |"


def _arguments(command: click.Command) -> list[str]:
    return [_metavar(one) for one in command.params if isinstance(one, click.Argument)]


def _metavar(argument: click.Argument) -> str:
    written = argument.metavar or str(argument.name).upper()
    return written if "." in written or argument.nargs != -1 else f"{written}..."


def _names(option: click.Option) -> str:
    """`-o`, `--output OUT`, or an option with the values that may be chosen."""
    if isinstance(option.type, click.Choice) and not option.metavar:
        return f"{_listed(option.opts)}: {', '.join(str(choice) for choice in option.type.choices)}"
    value = "" if option.is_flag else f" {option.metavar or option.type.name.removesuffix(' range').upper()}"
    return _listed([*option.opts[:-1], f"{option.opts[-1]}{value}"])


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _default(option: click.Option) -> str:
    shown = option.show_default
    return f" Default: {shown if isinstance(shown, str) else option.default}." if shown else ""


def _plain(text: str) -> str:
    """What Markdown would take for its own is shown as it is."""
    return text.replace("\b", "").replace("|", "\\|").replace("<", "&lt;").replace("  ", " ")
