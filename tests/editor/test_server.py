"""`chrono lsp` as an editor knows it: a client of its own over standard input and output."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chrono.editor.desk import Choices, Desk
from chrono.editor.server import ChronologyServer
from tests.editor.client import Client
from tests.editor.samples import MARK, TEXT, folder_with

RELATED = {"publishDiagnostics": {"relatedInformation": True}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return folder_with(tmp_path)


@pytest.fixture
def client(path: Path) -> Iterator[Client]:
    with Client(path.parent, textDocument=RELATED) as client:
        yield client
    assert client.stray == []


def spot(text: str, word: str) -> tuple[int, int]:
    """Line and character, in UTF-16, of the mark in a word of a text."""
    offset = text.index(word.replace(MARK, "")) + word.index(MARK)
    before = text[:offset]
    line = before.rpartition("\n")[2]
    return before.count("\n"), len(line.encode("utf-16-le")) // 2


def settled(client: Client, uri: str) -> list[dict[str, Any]]:
    """The findings after all was judged: the first are of the file alone."""
    client.diagnostics(uri)
    return client.diagnostics(uri)


def apply(text: str, edit: dict[str, Any]) -> str:
    """The text after an edit in ranges that hold no character beyond the first plane."""
    lines = text.splitlines(keepends=True)

    def offset(place: dict[str, int]) -> int:
        return sum(map(len, lines[: place["line"]])) + place["character"]

    start, end = offset(edit["range"]["start"]), offset(edit["range"]["end"])
    new: str = edit["newText"]
    return text[:start] + new + text[end:]


WRONG = TEXT.replace("date: 2024-03-28/2024-03-30", "date: 2024-03-28/2024-03-31")


def test_server_says_who_it_is_and_what_it_can(client: Client) -> None:
    told = client.initialized["capabilities"]
    assert client.initialized["serverInfo"]["name"] == "chrono"
    assert told["textDocumentSync"]["change"] == 1
    assert told["hoverProvider"]
    assert told["definitionProvider"]
    assert "completionProvider" in told
    assert told["codeActionProvider"]["codeActionKinds"] == ["quickfix", "source.fixAll"]
    assert told["positionEncoding"] == "utf-16"


def test_findings_come_with_their_passages(client: Client, path: Path) -> None:
    uri = client.open(path, WRONG)
    (found,) = [one for one in settled(client, uri) if one["code"] == "CH302"]
    assert found["range"] == {"start": {"line": 14, "character": 10}, "end": {"line": 14, "character": 31}}
    assert (found["severity"], found["source"]) == (1, "chrono")
    assert found["message"].startswith("date 2024-03-28/2024-03-31 does not agree with")
    assert found["message"].endswith("[date-contradicted]")
    (related,) = found["relatedInformation"]
    assert related["location"]["uri"] == (path.parent / "a.txt").as_uri()
    assert related["message"].startswith("The minister of Ruritania is scheduled")


def test_passage_stands_in_the_message_where_the_editor_shows_it_nowhere_else(path: Path) -> None:
    with Client(path.parent) as client:
        uri = client.open(path, WRONG)
        (found,) = [one for one in settled(client, uri) if one["code"] == "CH302"]
    assert "relatedInformation" not in found
    assert found["message"].splitlines()[1] == (
        "a.txt: The minister of Ruritania is scheduled to visit China from March 28 to 30."
    )


def test_unsaved_text_is_checked_key_by_key(client: Client, path: Path) -> None:
    uri = client.open(path)
    assert [one["code"] for one in settled(client, uri) if one["severity"] == 1] == []
    client.change(uri, WRONG)
    assert "CH302" in [one["code"] for one in client.diagnostics(uri)]
    client.change(uri, TEXT)
    assert "CH302" not in [one["code"] for one in client.diagnostics(uri)]
    assert path.read_text("utf-8") == TEXT


def test_half_typed_text_keeps_what_was_found(client: Client, path: Path) -> None:
    uri = client.open(path, WRONG)
    settled(client, uri)
    client.change(uri, WRONG.replace("title: An example", 'title: "An example'))
    found = [one["code"] for one in client.diagnostics(uri)]
    assert found[0] == "CH001"
    assert "CH302" in found


@pytest.mark.parametrize("typed", ["title: \ud83d", "\x00", "[" * 3000, "&a *b", "title: T\n" * 2, "\u2028: \x85"])
def test_no_text_ends_the_server(client: Client, path: Path, typed: str) -> None:
    uri = client.open(path)
    settled(client, uri)
    client.change(uri, typed)
    client.diagnostics(uri)
    client.change(uri, WRONG)
    assert "CH302" in [one["code"] for one in client.diagnostics(uri)]


def test_other_yaml_is_left_alone(client: Client, path: Path) -> None:
    other = path.parent / "compose.yaml"
    uri = client.open(other, "services: [\n")
    assert client.diagnostics(uri) == []
    assert client.at("hover", uri, 0, 2) is None
    assert client.at("completion", uri, 0, 2) is None


def test_file_of_another_kind_is_not_even_read(client: Client, path: Path) -> None:
    uri = client.open(path.parent / "a.txt")
    assert client.at("hover", uri, 0, 2) is None
    assert client.at("definition", uri, 0, 2) is None


def test_any_file_that_holds_a_chronology_is_checked(client: Client, path: Path) -> None:
    uri = client.open(path.parent / "visits.yml", WRONG)
    assert "CH302" in [one["code"] for one in settled(client, uri)]


def test_closing_takes_the_findings_away(client: Client, path: Path) -> None:
    uri = client.open(path, WRONG)
    settled(client, uri)
    client.notify("textDocument/didClose", textDocument={"uri": uri})
    assert client.diagnostics(uri) == []


def test_hover_on_a_quotation_shows_the_article(client: Client, path: Path) -> None:
    uri = client.open(path)
    settled(client, uri)
    told = client.at("hover", uri, *spot(TEXT, "scheduled to ‸visit China from"))
    assert told["contents"]["kind"] == "markdown"
    assert "| The minister of Ruritania is scheduled" in told["contents"]["value"]
    start, end = told["range"]["start"], told["range"]["end"]
    assert (start["character"], end["character"]) == (15, 59)


def test_hover_on_an_event_tells_its_verdicts(client: Client, path: Path) -> None:
    uri = client.open(path)
    settled(client, uri)
    told = client.at("hover", uri, *spot(TEXT, "id: vis‸it"))
    assert "date: 2024-03-28/2024-03-30 (28–30 March 2024)\n  passed" in told["contents"]["value"]


def test_completion_replaces_the_value(client: Client, path: Path) -> None:
    uri = client.open(path)
    settled(client, uri)
    text = TEXT.replace("quote: scheduled to visit China from March 28 to 30", 'quote: "signed')
    client.change(uri, text)
    found = client.at("completion", uri, *spot(text, 'quote: "signed‸'))
    assert found["isIncomplete"] is True
    first = found["items"][0]
    assert first["label"] == "signed an agreement on visas."
    assert first["filterText"] == '"signed signed an agreement on visas.'
    assert 'quote: "signed an agreement on visas."\n' in apply(text, first["textEdit"])


def test_completion_behind_an_emoji_replaces_the_right_characters(client: Client, path: Path) -> None:
    uri = client.open(path)
    settled(client, uri)
    text = (
        TEXT.replace("    before: visit\n", "")
        .replace("    date: 2023-05\n", "    date: 2023-05\n    says: x\n")
        .replace("  - id: visas\n", '  - {title: "😀 қазақ 中国", date: 2024, before: vi, id: other}\n  - id: visas\n')
    )
    client.change(uri, text)
    found = client.at("completion", uri, *spot(text, "before: vi‸, id: other"))
    place = found["items"][0]["textEdit"]["range"]
    assert [one["label"] for one in found["items"]] == ["visit", "visas"]
    assert (place["start"]["character"], place["end"]["character"]) == (47, 49)


def test_definition_leads_to_the_record_and_into_the_article(client: Client, path: Path) -> None:
    uri = client.open(path)
    settled(client, uri)
    found = client.at("definition", uri, *spot(TEXT, "- source: pre‸view"))
    assert found == {
        "uri": uri,
        "range": {"start": {"line": 3, "character": 2}, "end": {"line": 3, "character": 9}},
    }
    found = client.at("definition", uri, *spot(TEXT, "quote: In M‸ay"))
    assert found["uri"] == (path.parent / "a.txt").as_uri()
    assert found["range"]["start"] == {"line": 2, "character": 0}


def test_quick_fix_mends_the_text(client: Client, path: Path) -> None:
    text = TEXT.replace("date: 2023-05", "date: May 2023")
    uri = client.open(path, text)
    found = settled(client, uri)
    (wrong,) = [one for one in found if one["code"] == "CH301"]
    context = {"diagnostics": [wrong]}
    every = client.request("textDocument/codeAction", textDocument={"uri": uri}, range=wrong["range"], context=context)
    assert [one["kind"] for one in every] == ["quickfix", "source.fixAll"]
    assert [one["title"] for one in every] == ["CH301: write 2023-05", "Mend all that has exactly one answer"]
    assert every[0]["diagnostics"][0]["code"] == "CH301"
    for one in every:
        assert apply(text, one["edit"]["changes"][uri][0]) == TEXT


@pytest.mark.parametrize(
    ("only", "kinds"),
    [
        (["quickfix"], ["quickfix"]),
        (["source"], ["source.fixAll"]),
        (["source.fixAll"], ["source.fixAll"]),
        (["refactor"], []),
    ],
)
def test_only_the_kinds_that_are_asked_for_come(client: Client, path: Path, only: list[str], kinds: list[str]) -> None:
    uri = client.open(path, TEXT.replace("date: 2023-05", "date: May 2023"))
    settled(client, uri)
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": 40, "character": 0}}
    context = {"diagnostics": [], "only": only}
    found = client.request("textDocument/codeAction", textDocument={"uri": uri}, range=whole, context=context)
    assert [one["kind"] for one in found] == kinds


def test_saved_article_is_read_again(client: Client, path: Path) -> None:
    uri = client.open(path)
    settled(client, uri)
    (path.parent / "zh.txt").unlink()
    client.notify("workspace/didChangeWatchedFiles", changes=[{"uri": uri, "type": 3}])
    assert "CH101" in [one["code"] for one in client.diagnostics(uri)]


def test_editor_that_can_is_asked_to_tell_of_changed_files(path: Path) -> None:
    watching = {"didChangeWatchedFiles": {"dynamicRegistration": True}}
    with Client(path.parent, workspace=watching) as client:
        settled(client, client.open(path))
        (asked,) = [one for one in client.asked if one["method"] == "client/registerCapability"]
    assert asked["params"]["registrations"][0]["method"] == "workspace/didChangeWatchedFiles"


def test_settings_beside_the_chronology_hold(client: Client, path: Path) -> None:
    (path.parent / "chrono.toml").write_text('severity = {date-contradicted = "info"}\n', "utf-8")
    uri = client.open(path, WRONG)
    (found,) = [one for one in settled(client, uri) if one["code"] == "CH302"]
    assert found["severity"] == 3


def test_damaged_settings_are_told_at_the_first_line(client: Client, path: Path) -> None:
    (path.parent / "chrono.toml").write_text("severity = [", "utf-8")
    uri = client.open(path)
    (found,) = client.diagnostics(uri)
    assert "chrono.toml: is not TOML" in found["message"]
    assert found["range"]["start"] == {"line": 0, "character": 0}


@pytest.mark.parametrize(("encoding", "start"), [("utf-32", 22), ("utf-8", 29), ("utf-16", 24)])
def test_units_that_the_editor_prefers_are_used(path: Path, encoding: str, start: int) -> None:
    text = TEXT.replace("title: A visit to China", "title: 😀😀 visit қ TODO")
    with Client(path.parent, general={"positionEncodings": [encoding]}) as client:
        assert client.initialized["capabilities"]["positionEncoding"] == encoding
        uri = client.open(path, text)
        (found,) = [one for one in settled(client, uri) if one["code"] == "CH009"]
    assert found["range"]["start"] == {"line": 13, "character": start}


def test_file_without_a_place_on_the_disk_is_left(client: Client) -> None:
    item = {"uri": "untitled:Untitled-1", "languageId": "yaml", "version": 1, "text": WRONG}
    client.notify("textDocument/didOpen", textDocument=item)
    assert client.at("hover", "untitled:Untitled-1", 0, 0) is None


def test_keys_come_faster_than_they_are_read_and_the_last_one_counts(client: Client, path: Path) -> None:
    uri = client.open(path)
    settled(client, uri)
    for day in range(10, 31):
        client.change(uri, TEXT.replace("2024-03-30", f"2024-03-{day}"))
    assert "CH302" not in [one["code"] for one in client.diagnostics(uri) if one["severity"] == 1]


def test_nothing_but_the_protocol_is_written(path: Path) -> None:
    with Client(path.parent) as client:
        settled(client, client.open(path))
    assert client.stray == []
    assert client.process.returncode == 0


def test_editor_that_is_gone_ends_it(path: Path) -> None:
    client = Client(path.parent)
    with client:
        client.open(path)
        assert client.process.stdin is not None
        client.process.stdin.close()
        client.process.wait(20)
    assert client.process.returncode == 0


def test_nothing_is_said_once_the_editor_has_ended_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = ChronologyServer(lambda _: Choices())
    server.desks[path.as_uri()] = Desk(path)
    said: list[object] = []
    monkeypatch.setattr(server, "window_log_message", said.append)
    monkeypatch.setattr(server, "text_document_publish_diagnostics", said.append)
    server._log("before")
    assert len(said) == 1
    server.protocol.fm.features["exit"]()
    server._log("after")
    server._publish(path.as_uri(), [])
    assert len(said) == 1
