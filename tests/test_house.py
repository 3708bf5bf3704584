"""The house itself: every module has its test, every rule its page, every command its help; start-up stays light."""

import ast
import graphlib
import importlib
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import click
import pytest

import chrono
from chrono.cli.main import COMMANDS
from chrono.cli.main import chrono as command_line
from chrono.languages import CYRILLIC, HAN, Phrasebook, part_or_english
from chrono.proof import Example, check
from chrono.proof.rules import RULES, Rule
from tests.conftest import codes_of

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "chrono"
MODULES = sorted(PACKAGE.rglob("*.py"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
RULES_PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
COMMANDS_PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
ENGLISH = part_or_english("en", Phrasebook)
IDS = [rule.NAME for rule in RULES]
WINGS = sorted(door.parent.name for door in PACKAGE.glob("*/__init__.py") if door.parent.name != "cli")


@cache
def tree_of(module: Path) -> ast.Module:
    """What a module says, read once; nothing here changes it."""
    return ast.parse(module.read_text("utf-8"))


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
    assert [module.name for module in MODULES if not ast.get_docstring(tree_of(module))] == []


def test_no_module_grows_beyond_300_lines() -> None:
    long = {str(module.relative_to(PACKAGE)): len(module.read_text("utf-8").splitlines()) for module in MODULES}
    assert {name: length for name, length in long.items() if length > 300} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    lengths = {
        f"{module.relative_to(PACKAGE)}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for module in MODULES
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > 40} == {}


@pytest.mark.parametrize("wing", [*WINGS, "cli"])
def test_no_wing_grows_beyond_25_modules(wing: str) -> None:
    assert len({module.stem for module in (PACKAGE / wing).glob("*.py")} - {"__init__"}) <= 25


def test_lines_of_tests_keep_up_with_lines_of_code() -> None:
    words = [folder for folder in (PACKAGE / "languages").iterdir() if folder.is_dir()]  # lists, which run nothing
    code = sum(len(module.read_text("utf-8").splitlines()) for module in MODULES if module.parent not in words)
    tests = sum(len(test.read_text("utf-8").splitlines()) for test in (ROOT / "tests").rglob("*.py"))
    assert tests >= code * 0.9


def test_every_rule_module_is_listed() -> None:
    listed = {rule.__name__.rsplit(".", 1)[-1] for rule in RULES}  # type: ignore[attr-defined]
    written = {module.stem for module in (PACKAGE / "proof" / "rules").glob("*.py")} - {"__init__"}
    assert written == listed


def test_no_module_knows_a_rule_by_its_name() -> None:
    names = {name for rule in RULES for name in (rule.CODE, rule.NAME)}
    known = {name for name in names if not name.islower() or "-" in name}  # others are words too
    homes = {
        module.relative_to(PACKAGE).as_posix()
        for module in MODULES
        if module.parent != PACKAGE / "proof" / "rules"
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.Constant) and node.value in known
    }
    # What reading a file finds has its names there; the example of a waiver names one.
    assert homes == {"findings/verdicts.py", "records/model.py"}


WORDS_OF_LANGUAGES = re.compile(
    rf"[{CYRILLIC}{HAN}]|\b(?:{'|'.join({*ENGLISH.months, *ENGLISH.short_months} - {'May', 'Mar'})})\b"
)
SHOWING = {
    "proof/examples.py": "the articles of the rules' examples",
    "records/model.py": "examples of fields",
    "records/eras.py": "examples of fields",
}


def test_no_module_but_those_of_languages_has_words_of_one() -> None:
    """Letters of Cyrillic and Han, and the names of months; docstrings and the examples of rules show words."""
    homes = {
        f"{module.relative_to(PACKAGE).as_posix()}: {node.value[:40]}"
        for module in MODULES
        if "languages" not in module.parts and module.relative_to(PACKAGE).as_posix() not in SHOWING
        for node in _said_in(tree_of(module), is_rule=module.parent.name == "rules")
        if WORDS_OF_LANGUAGES.search(node.value)
    }
    assert homes == set()


ONCE = {  # what stands in one place, and where: elsewhere it goes by its name
    re.escape(r"[^\W\d_]"): "languages/scripts.py",
    r"\[\.!\?": "languages/scripts.py",
    r"\\u4e00|\\u9fff|一-": "languages/scripts.py",
    r'" "\.join\([\w.]+\.split\(\)\)': "text/spacing.py",
}
NOT_OF_SENTENCES = {"documents/footnotes.py"}  # by what ends the text before a note


@pytest.mark.parametrize("pattern", ONCE)
def test_letters_sentence_ends_scripts_and_white_space_stand_in_one_place(pattern: str) -> None:
    homes = {
        module.relative_to(PACKAGE).as_posix() for module in MODULES if re.search(pattern, module.read_text("utf-8"))
    }
    own = {home for home in homes if not home.startswith("languages/") or home == ONCE[pattern]}
    assert own - NOT_OF_SENTENCES <= {ONCE[pattern]}


def _said_in(tree: ast.Module, *, is_rule: bool) -> Iterator[ast.Constant]:
    """The strings of a module that are no docstrings; of a rule not its examples, which stand outside its functions."""
    for node in tree.body:
        if is_rule and isinstance(node, ast.Assign) and "re.compile" not in ast.unparse(node):
            continue
        told = {id(one.value) for one in ast.walk(node) if isinstance(one, ast.Expr)}
        for one in ast.walk(node):
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and id(one) not in told:
                yield one


def test_rules_are_sorted_by_code_and_named_once() -> None:
    codes = [rule.CODE for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.NAME for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_rule_is_called_as_its_module(rule: Rule) -> None:
    assert rule.__name__.rsplit(".", 1)[-1] == rule.NAME.replace("-", "_")  # type: ignore[attr-defined]


def found_in(example: Example, rule: Rule) -> list[str]:
    """What all rules find, this one among them though it be off."""
    return codes_of(check(example.load().chronology, severity={rule.NAME: rule.SEVERITY}))


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_bad_example_yields_exactly_its_finding(rule: Rule) -> None:
    assert found_in(rule.BAD, rule) == [rule.CODE]


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_the_good_example_yields_nothing(rule: Rule) -> None:
    assert found_in(rule.GOOD, rule) == []


def test_every_rule_says_in_a_line_what_to_do() -> None:
    told = [rule.TO_DO for rule in RULES]
    assert len({*told}) > 0.9 * len(told)
    assert [one for one in told if not 10 < len(one) < 120 or one.endswith(".")] == []


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_every_rule_has_its_row_in_the_docs(rule: Rule) -> None:
    assert f"| {rule.CODE} | `{rule.NAME}` | {rule.SEVERITY} |" in RULES_PAGE


def test_every_command_is_a_file_of_its_name() -> None:
    files = {module.stem for module in (PACKAGE / "cli").glob("*.py")}
    assert {name + "_" * (name == "import") for name in COMMANDS} == files - {
        "__init__", "main", "engines", "options", "output", "render_options"
    }  # fmt: skip
    assert list(COMMANDS) == sorted(COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help_and_stands_in_the_readme_and_the_docs(name: str) -> None:
    command = command_line.get_command(click.Context(command_line), name)
    assert command is not None
    assert command.help
    assert f"chrono {name}" in README
    assert f"\n## chrono {name}\n" in COMMANDS_PAGE
    assert all(isinstance(one, click.Argument) or one.help for one in command.params)  # type: ignore[attr-defined]


def test_all_is_what_is_public() -> None:
    assert sorted(chrono.__all__) == chrono.__all__
    assert dir(chrono) == sorted(chrono.__all__)
    assert all(getattr(chrono, name) is not None for name in chrono.__all__)


@pytest.mark.parametrize("wing", WINGS)
def test_a_door_names_what_it_has_and_no_module(wing: str) -> None:
    door = importlib.import_module(f"chrono.{wing}")
    assert len(set(door.__all__)) == len(door.__all__)
    assert all(getattr(door, name) is not None for name in door.__all__)
    assert not set(door.__all__) & {module.stem for module in (PACKAGE / wing).glob("*.py")}


@pytest.mark.parametrize("wing", [wing for wing in WINGS if wing != "languages"])
def test_a_door_loads_what_it_shows_to_type_checkers(wing: str) -> None:
    tree = tree_of(PACKAGE / wing / "__init__.py")
    shown = {
        (node.module, alias.name)
        for block in tree.body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    (call,) = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    homes = ast.literal_eval(call.args[1])
    assert shown == {(f"chrono.{wing}.{home}", name) for home, names in homes.items() for name in names}


def test_no_two_things_have_one_name() -> None:
    """Public classes, functions and constants of the package; what is the same in every language or rule is no name."""
    homes: dict[str, list[str]] = defaultdict(list)
    for module in MODULES:
        folder = module.parent.relative_to(PACKAGE).as_posix()
        if module.name != "__init__.py" and not folder.startswith(("languages", "proof/rules")):
            for name in _public_names(tree_of(module)):
                homes[name].append(module.relative_to(PACKAGE).as_posix())
    homes.pop("READER")  # every import has one
    assert {name: where for name, where in homes.items() if len(where) > 1} == {
        "check": ["cli/check.py", "proof/checker.py"]  # the command, and what it calls
    }


def _public_names(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
        else:
            continue
        yield from (name for name in names if not name.startswith("_"))


def test_no_import_closes_a_circle() -> None:
    """Imports inside functions and by `import_module` count; a door only hands names on."""
    names = {_dotted(module): module for module in MODULES}
    graph = {name: set(_imports(module, names)) for name, module in names.items() if module.name != "__init__.py"}
    order = graphlib.TopologicalSorter({name: [one for one in below if one in graph] for name, below in graph.items()})
    order.prepare()  # raises CycleError with the circle


def _dotted(module: Path) -> str:
    return ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _imports(module: Path, names: Mapping[str, Path]) -> Iterator[str]:
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in names else str(node.module)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "import_module":
            yield from (str(word.value) for word in node.args if isinstance(word, ast.Constant))


DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
NAMED = re.compile(r"`((?:chrono|tests|docs|benchmarks|seeds|\.ci)/[\w./<>*-]+)`|`(chrono(?:\.[a-z_]+)+)`")


@pytest.mark.parametrize("document", [*DOCUMENTS, *MODULES], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_text_names_a_file_that_does_not_exist(document: Path) -> None:
    if document.suffix == ".md":
        text = document.read_text("utf-8")
    else:
        strings = (node for node in ast.walk(tree_of(document)) if isinstance(node, ast.Constant))
        text = "\n".join(node.value for node in strings if isinstance(node.value, str))
    assert [path or module for path, module in NAMED.findall(text) if not _is_there(path, module)] == []


def _is_there(path: str, module: str) -> bool:
    if path:
        return bool(list(ROOT.glob(re.sub(r"<\w+>", "*", path).rstrip("/"))))
    if module in ("chrono.toml", "chrono.lock"):
        return True
    home = ROOT / module.replace(".", "/")
    owner, _, name = module.rpartition(".")
    return home.exists() or home.with_suffix(".py").exists() or hasattr(importlib.import_module(owner), name)


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


def test_what_is_imported_from_a_door_is_behind_it() -> None:
    # mypy takes any name of a door for granted, for doors open late.
    missing = [
        f"{module.relative_to(ROOT)}: {node.module}.{alias.name}"
        for module in MODULES
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.ImportFrom) and (node.module or "").removeprefix("chrono.") in WINGS
        for alias in node.names
        if not hasattr(importlib.import_module(node.module or ""), alias.name)
    ]
    assert missing == []
