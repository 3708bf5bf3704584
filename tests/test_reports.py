"""The reports of docs/reports.md are built, each where its program is installed."""

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from chrono.cli import main

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "reports.md").read_text(encoding="utf-8")


def source(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.S)
    assert found
    return found[1]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(ROOT / "events.yaml", tmp_path)
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def commands() -> list[list[str]]:
    return [line.split()[1:] for line in PAGE.splitlines() if line.startswith("chrono render")]


def test_every_command_of_the_page_works(folder: Path) -> None:
    assert len(commands()) == 3
    for command in commands():
        assert main(command) == 0
        assert (folder / command[3]).stat().st_size > 1000


@pytest.mark.skipif(not shutil.which("pdflatex"), reason="pdflatex is not installed")
def test_latex_builds_with_the_picture_and_its_text(folder: Path) -> None:
    assert main(commands()[0]) == 0
    (folder / "report.tex").write_text(source("latex"), encoding="utf-8")
    done = subprocess.run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "report.tex"], capture_output=True)
    assert done.returncode == 0, done.stdout.decode("utf-8", "replace")[-2000:]
    assert b"Overfull" not in done.stdout
    text = PdfReader(folder / "report.pdf").pages[0].extract_text()
    assert "The events in order of time" in text
    assert "Mazhilis chairman" in text


@pytest.mark.skipif(not shutil.which("pdflatex"), reason="pdflatex is not installed")
def test_the_latex_snippet_builds(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "timeline.pdf", "--alt", "latex"]) == 0
    printed = capsys.readouterr().out
    snippet = printed[printed.index("\\begin{figure}") :]
    text = source("latex").replace(source("latex").partition("\\begin{figure}")[2].partition("\\end{document}")[0], "")
    document = text.replace("\\begin{figure}", snippet)
    (folder / "report.tex").write_text(document, encoding="utf-8")
    done = subprocess.run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "report.tex"], capture_output=True)
    assert done.returncode == 0, done.stdout.decode("utf-8", "replace")[-2000:]


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
def test_pandoc_makes_a_word_file_with_the_picture_and_its_words(folder: Path) -> None:
    assert main(commands()[1]) == 0
    (folder / "report.md").write_text(source("markdown"), encoding="utf-8")
    subprocess.run(["pandoc", "report.md", "-o", "report.docx"], check=True)
    with zipfile.ZipFile(folder / "report.docx") as file:
        assert [name for name in file.namelist() if name.endswith(".png")]
        assert "Timeline: Kazakhstan–China relations" in file.read("word/document.xml").decode("utf-8")


def test_the_python_example_runs(folder: Path) -> None:
    exec(compile(source("python"), "reports.md", "exec"), {})  # noqa: S102
    assert (folder / "both.png").stat().st_size > 10_000
