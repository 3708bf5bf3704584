"""What the tests share: a chronology written inline, checked, and its findings as lines."""

import signal
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import settings

from chrono.proof.checker import check
from chrono.proof.report import Report
from chrono.records.loader import load_text

# The same examples on every run, and no test fails for a slow machine.
settings.register_profile("laws", derandomize=True, deadline=None, max_examples=200)
settings.load_profile("laws")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes name no test: those of a packed file hold the moment that packed it, and two workers would differ."""
    return argname if isinstance(val, bytes) else None


def report_on(text: str, articles: Mapping[str, str] | None = None) -> Report:
    """Check a chronology that is written in the test."""
    return check(load_text(text, articles or {}).chronology)


def pact(
    date: str, quote: str, article: str = "", more: str = "", published: str = "2024-03-26", as_of: str = ""
) -> Report:
    """A pact whose article is the sentence that it quotes, or `article` where that is given."""
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: {published}}}
events:
  - id: pact
    title: A pact
    date: {date}
{more}    evidence:
      - source: a
        quote: {quote}
"""
    text += f"as_of: {as_of}\n" if as_of else ""
    return report_on(text, {"a.txt": f" date {published} {article or quote + '.'}\n"})


def trade(figure: str, article: str, quote: str = "") -> Report:
    """Trade with one figure, whose article is a sentence that it quotes up to the full stop."""
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2025-02-14}}
events:
  - id: trade
    title: Trade
    date: 2024
    figures:
      - {{label: trade, {figure}}}
    evidence:
      - source: a
        quote: {quote or article.rstrip(".")}
"""
    return report_on(text, {"a.txt": f" date 2025-02-14 {article}\n"})


def lines_of(report: Report) -> list[str]:
    """The findings as `line:column CODE message`."""
    return [f"{one.location.line}:{one.location.column} {one.code} {one.message}" for one in report.findings]


def codes_of(report: Report) -> list[str]:
    return [one.code for one in report.findings]


def verdicts_of(report: Report, code: str) -> list[str]:
    """The outcomes of one rule's checks, in order, each with its message."""
    return [f"{one.verdict.outcome}: {one.verdict.message}" for one in report.verdicts if one.rule.code == code]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the golden files anew from what comes out now")


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test keeps what it read where the user does, whichever way the system names that place."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What is started heeds SIGINT, also where the tests run in the background of a shell, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
