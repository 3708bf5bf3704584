"""What CONTRIBUTING.md says can be done: its commands run, what it names exists, its words are those of the code."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from chrono.version import __version__

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
COMMANDS = [line for block in re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL) for line in block.splitlines()]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_runs(command: str) -> None:
    words = command.split()
    if words[0] == "make":  # it runs this test itself
        assert re.search(rf"^{words[1]}:", MAKEFILE, re.MULTILINE)
        return
    tool = Path(sys.executable).parent / Path(words[0]).name
    if not tool.exists():
        pytest.skip(f"{tool.name} is not installed")
    done = subprocess.run([str(tool), *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_target_and_program_it_names_exists() -> None:
    for target in re.findall(r"`make (\w+)`", TEXT):
        assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE), target
    for program in re.findall(r"`(\.ci/\w+)`", TEXT):
        assert (ROOT / program).exists(), program


def test_the_words_are_in_order_and_in_the_code() -> None:
    words = re.findall(r"^\| (\w+) \| ", TEXT, re.MULTILINE)[1:]
    assert len(words) >= 30
    assert words == sorted(words)
    code = "\n".join(path.read_text("utf-8").lower() for path in (ROOT / "chrono").rglob("*.py"))
    assert [word for word in words if word not in code] == []


def test_the_citation_has_the_version() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == __version__
    assert citation["license"] == "MIT"


@pytest.mark.parametrize(
    "template", sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml")), ids=lambda path: path.stem
)
def test_an_issue_template_asks_for_something(template: Path) -> None:
    form = yaml.safe_load(template.read_text(encoding="utf-8"))
    assert form["name"]
    assert form["description"]
    assert {field["type"] for field in form["body"]} <= {"textarea", "input"}
