"""docs/commands.md is what the commands say of themselves."""

import click
import pytest

from chrono.cli.main import COMMANDS
from chrono.cli.main import chrono as command_line
from tests.pages.commands_page import commands_page
from tests.pages.sessions import ROOT

PAGE = ROOT / "docs" / "commands.md"


def test_the_page_is_the_one_that_the_commands_give(update: bool) -> None:
    if update:
        PAGE.write_text(commands_page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == commands_page(), "python -m pytest tests/pages --update"


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_its_line_and_every_option(name: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert f"| [`chrono {name}`](#chrono-{name}) | {COMMANDS[name]} |" in page
    section = page.partition(f"\n## chrono {name}\n")[2].partition("\n## ")[0]
    command = command_line.get_command(click.Context(command_line), name)
    assert command is not None
    options = [one for one in command.params if isinstance(one, click.Option) and not one.hidden]
    assert [one.opts[-1] for one in options if f"`{one.opts[-1]}" not in section] == []


def test_values_to_choose_from_and_defaults_are_told() -> None:
    page = commands_page()
    assert "| `--dates`: dmy, mdy | " in page
    assert "| `--port INTEGER` | The port; 0 is any that is free. Default: 8765. |" in page
    assert "| `-o`, `--output OUT` | The chronology to write; otherwise it is printed. |" in page
    assert "```\nchrono check [OPTIONS] [FILE]...\n```" in page
