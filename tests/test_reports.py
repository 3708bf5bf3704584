"""The reports of docs/reports.md are built, each where its program is installed."""

import base64
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from chrono.cli.main import main

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


def libreoffice(folder: Path, file: str, to: str) -> Path:
    """Convert a document without touching the user's own settings."""
    profile = (folder / "profile").as_uri()
    call = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", to, file]
    subprocess.run(call, check=True, capture_output=True, timeout=120)
    return (folder / file).with_suffix(f".{to}")


def widths_of_pictures(docx: Path) -> list[float]:
    """In centimetres; Office Open XML counts 360,000 units to one."""
    with zipfile.ZipFile(docx) as file:
        text = file.read("word/document.xml").decode("utf-8")
    return [int(width) / 360_000 for width in re.findall(r'<wp:extent cx="(\d+)"', text)]


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_takes_the_svg_into_a_word_file_at_its_size(folder: Path) -> None:
    assert main(["render", "-o", "timeline.svg"]) == 0
    svg = (folder / "timeline.svg").read_bytes()
    found = re.search(rb'width="([\d.]+)pt"', svg)
    assert found
    size = float(found[1]) / 72 * 2.54
    report = FLAT.format(width=size, height=size * 0.6, picture=base64.b64encode(svg).decode("ascii"))
    (folder / "report.fodt").write_text(report, encoding="utf-8")
    docx = libreoffice(folder, "report.fodt", "docx")
    assert widths_of_pictures(docx) == [pytest.approx(16.0, abs=0.01)]
    with zipfile.ZipFile(docx) as file:
        (name,) = [name for name in file.namelist() if name.startswith("word/media/") and name.endswith(".png")]
        assert len(Image.open(io.BytesIO(file.read(name))).convert("RGB").getcolors(1 << 20) or ()) > 20


@pytest.mark.skipif(not (shutil.which("soffice") and shutil.which("pandoc")), reason="LibreOffice or pandoc is missing")
def test_libreoffice_prints_the_word_file_of_pandoc_with_the_picture(folder: Path) -> None:
    assert main(commands()[1]) == 0
    (folder / "report.md").write_text(source("markdown"), encoding="utf-8")
    subprocess.run(["pandoc", "report.md", "-o", "report.docx"], check=True)
    page = PdfReader(libreoffice(folder, "report.docx", "pdf")).pages[0]
    assert "The events in order of time" in page.extract_text()
    assert [picture.image.width for picture in page.images if picture.image]


FLAT = """\
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>The events in order of time:</text:p>
<text:p><draw:frame draw:name="timeline" svg:width="{width:.3f}cm" svg:height="{height:.3f}cm">
<draw:image draw:mime-type="image/svg+xml"><office:binary-data>{picture}</office:binary-data></draw:image>
</draw:frame></text:p>
</office:text></office:body></office:document>
"""
"""A text document in OpenDocument's one-file form, with the picture in it."""


def test_the_python_example_runs(folder: Path) -> None:
    exec(compile(source("python"), "reports.md", "exec"), {})  # noqa: S102
    assert (folder / "both.png").stat().st_size > 10_000
