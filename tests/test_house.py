"""The house itself: every module has its test, every rule its page, every command its help; start-up stays light."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

import chrono
from chrono.cli.main import chrono as command_line
from chrono.proof.rules import RULES, Rule
from tests.conftest import codes_of, report_on

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "chrono"
MODULES = sorted(PACKAGE.rglob("*.py"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
IDS = [rule.NAME for rule in RULES]


def test_every_module_has_a_test_file_of_its_name() -> None:
    missing = []
    for module in MODULES:
        if module.name in ("__init__.py", "__main__.py"):
            continue
        folder = ROOT / "tests" / module.parent.relative_to(PACKAGE)
        if not (folder / f"test_{module.name}").exists():
            missing.append(module.relative_to(ROOT).as_posix())
    assert missing == []


def test_every_module_begins_with_what_it_is() -> None:
    assert [module.name for module in MODULES if not ast.get_docstring(ast.parse(module.read_text("utf-8")))] == []


def test_no_module_grows_beyond_300_lines() -> None:
    long = {module.name: len(module.read_text("utf-8").splitlines()) for module in MODULES}
    assert {name: length for name, length in long.items() if length > 300} == {}


def test_lines_of_tests_keep_up_with_lines_of_code() -> None:
    code = sum(len(module.read_text("utf-8").splitlines()) for module in MODULES)
    tests = sum(len(test.read_text("utf-8").splitlines()) for test in (ROOT / "tests").rglob("*.py"))
    assert tests >= code * 0.9


def test_every_rule_module_is_listed() -> None:
    listed = {rule.__name__.rsplit(".", 1)[-1] for rule in RULES}  # type: ignore[attr-defined]
    written = {module.stem for module in (PACKAGE / "proof" / "rules").glob("*.py")} - {"__init__"}
    assert written == listed


def test_rules_are_sorted_by_code_and_named_once() -> None:
    codes = [rule.CODE for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.NAME for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_rule_is_called_as_its_module(rule: Rule) -> None:
    assert rule.__name__.rsplit(".", 1)[-1] == rule.NAME.replace("-", "_")  # type: ignore[attr-defined]


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_bad_example_yields_exactly_its_finding(rule: Rule) -> None:
    assert codes_of(report_on(rule.BAD.chronology, rule.BAD.articles)) == [rule.CODE]


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_good_example_yields_nothing(rule: Rule) -> None:
    assert codes_of(report_on(rule.GOOD.chronology, rule.GOOD.articles)) == []


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_every_rule_has_its_row_in_the_readme(rule: Rule) -> None:
    assert f"| {rule.CODE} | `{rule.NAME}` | {rule.SEVERITY} |" in README


@pytest.mark.parametrize("name", sorted(command_line.commands))
def test_every_command_has_help_and_stands_in_the_readme(name: str) -> None:
    command = command_line.commands[name]
    assert command.help
    assert f"chrono {name}" in README
    assert all(isinstance(one, click.Argument) or one.help for one in command.params)  # type: ignore[attr-defined]


def test_all_is_what_is_public() -> None:
    assert sorted(chrono.__all__) == chrono.__all__
    assert all(getattr(chrono, name) is not None for name in chrono.__all__)


def _modules_after(code: str) -> set[str]:
    program = f"{code}\nimport sys; sys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    return {name.split(".")[0] for name in done.stderr.split()}


@pytest.mark.parametrize(
    "code",
    [
        "import chrono",
        "from chrono.cli.main import main; main(['--help'])",
        "from chrono.cli.main import main; main(['check', 'events.yaml'])",
        "from chrono.cli.main import main; main(['explain', 'CH302'])",
    ],
)
def test_neither_matplotlib_nor_icalendar_is_loaded_before_something_is_drawn(code: str) -> None:
    assert not {"matplotlib", "icalendar", "numpy"} & _modules_after(code)


def test_help_does_not_load_pydantic() -> None:
    assert "pydantic" not in _modules_after("from chrono.cli.main import main; main(['--help'])")


def test_locks_name_no_address() -> None:
    for lock in ROOT.glob("requirements*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert text.count("--hash=sha256:") >= text.count("==")


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    forbidden = re.compile("/" + "work/|/" + "root/|py" + "pi\\.org|file" + "s\\.python")
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    texts = [ROOT / name for name in tracked if not name.endswith((".png", ".pdf"))]
    assert [path.name for path in texts if path.exists() and forbidden.search(path.read_text("utf-8"))] == []
