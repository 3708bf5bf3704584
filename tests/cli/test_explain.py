"""`chrono explain` as a user runs it."""

from tests.cli.running import run


def test_explain_prints_the_page_of_a_rule_by_code_or_slug() -> None:
    by_code, by_slug = run("explain", "CH302"), run("explain", "date-contradicted")
    assert by_code.stdout == by_slug.stdout
    assert by_code.stdout.startswith(b"CH302 date-contradicted (error)\n\nThe dates that the passage states")


def test_explain_shows_an_event_with_the_words_that_prove_it() -> None:
    text = run("explain", "visa-free-agreement").stdout.decode()
    assert 'passed     stated as "May 2023" (2023-05)' in text
    assert "| In May 2023, an agreement on a visa-free regime between Kazakhstan and China was signed.\n" in text


def test_explain_of_an_unknown_name_hints_at_an_event() -> None:
    done = run("explain", "visa-free-agreemnt")
    assert done.returncode == 2
    assert b'did you mean "visa-free-agreement"' in done.stderr
