"""A language server of chronologies over two streams, with pygls: messages to the functions of this wing."""

import asyncio
import gc
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, BinaryIO

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from chrono.editor.completion import complete_at
from chrono.editor.definition import definition_at
from chrono.editor.desk import Answer, Choices, Desk
from chrono.editor.diagnostics import Diagnostic, diagnose
from chrono.editor.hover import hover_at
from chrono.editor.positions import Extent, Positions, Spot
from chrono.editor.quick_fixes import TextFix, fix_all, fixes_at
from chrono.editor.worker import Worker
from chrono.findings import Severity
from chrono.version import __version__

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
_KINDS = {
    "sources": types.CompletionItemKind.File,
    "actors": types.CompletionItemKind.Constant,
    "categories": types.CompletionItemKind.EnumMember,
    "events": types.CompletionItemKind.Event,
    "words": types.CompletionItemKind.Text,
    "value": types.CompletionItemKind.Value,
}
_SUFFIXES = (".yaml", ".yml")


class ChronologyServer(LanguageServer):
    """The server: a Desk for each open file of YAML, and a Worker that reads what is typed."""

    def __init__(self, choices: Callable[[Path], Choices]) -> None:
        super().__init__("chrono", __version__, types.TextDocumentSyncKind.Full)
        self.choices = choices
        self.desks: dict[Hashable, Desk] = {}
        self.worker = Worker(self._read, self._settle)
        self.loop: asyncio.AbstractEventLoop | None = None
        for message, options, answered_by in _ANSWERS:
            self.feature(message, options)(answered_by)

    def run(self, source: BinaryIO, target: BinaryIO) -> None:
        """Answer until the editor ends it; nothing but the protocol is written to `target`."""
        self.worker.start()
        try:
            self.start_io(source, target)
        finally:
            self.worker.close()

    @property
    def encoding(self) -> str:
        """The units in which the editor counts characters."""
        encoding = self.workspace.position_encoding
        return str(getattr(encoding, "value", encoding) or "utf-16")

    def answer(self, uri: str) -> Answer | None:
        """What is known of a file, for the text as it is now; None of one that is no chronology."""
        desk = self.desks.get(uri)
        if desk is None or desk.answer.report is None:
            return None
        return desk.answer._replace(text=self.text(uri))

    def text(self, uri: str) -> str:
        """A file as it is typed."""
        return self.workspace.get_text_document(uri).source

    def _read(self, uri: Hashable) -> None:
        self._work(uri, lambda desk: desk.read(self.text(str(uri))))

    def _settle(self, uri: Hashable, stopped: Callable[[], bool]) -> None:
        self._work(uri, lambda desk: desk.settle(stopped))
        if not stopped():  # now, so that no look through all that is kept comes between a key and its findings
            gc.unfreeze()
            gc.collect()
            gc.freeze()

    def _work(self, uri: Hashable, ask: Callable[[Desk], Answer | None]) -> None:
        """Ask a desk and show its answer. Whatever goes wrong, the server goes on and the last findings stay."""
        desk, loop = self.desks.get(uri), self.loop
        if desk is None or loop is None:
            return
        try:
            answer = ask(desk)
        except Exception as error:
            # An editor must not lose its server to one text: the fault is told in its log.
            told = f"chrono could not check {desk.path}: {type(error).__name__}: {error}"
            loop.call_soon_threadsafe(self._log, told)
            return
        if answer is not None and uri in self.desks:
            loop.call_soon_threadsafe(self._publish, str(uri), diagnose(answer, self.encoding))

    def touch_all(self) -> None:
        """Something was written on which any of the files may rest."""
        for uri in self.desks:
            self.worker.touch(uri)

    def end(self) -> None:
        """Say nothing more: to write once the editor has ended it is an error, which would be told, and so on."""
        self.desks.clear()

    def _log(self, told: str) -> None:
        if not self.desks:
            return
        self.window_log_message(types.LogMessageParams(types.MessageType.Error, told))

    def _publish(self, uri: str, found: list[Diagnostic]) -> None:
        if uri not in self.desks:
            return
        text = self.client_capabilities.text_document
        asked = text.publish_diagnostics if text else None
        shown = [_diagnostic(one, related=bool(asked and asked.related_information)) for one in found]
        version = self.workspace.get_text_document(uri).version
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, shown, version))


def _exit(ls: ChronologyServer, *_: object) -> None:
    ls.end()


async def _initialized(ls: ChronologyServer, _: types.InitializedParams) -> None:
    ls.loop = asyncio.get_running_loop()
    ls.touch_all()
    watching = ls.client_capabilities.workspace and ls.client_capabilities.workspace.did_change_watched_files
    if watching and watching.dynamic_registration:
        watchers = [types.FileSystemWatcher("**/*")]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        asked = types.Registration("chrono-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        await ls.client_register_capability_async(types.RegistrationParams([asked]))


async def _opened(ls: ChronologyServer, params: types.DidOpenTextDocumentParams) -> None:
    ls.loop = asyncio.get_running_loop()
    uri = params.text_document.uri
    path = to_fs_path(uri) if uri.startswith("file:") else None
    if path and path.lower().endswith(_SUFFIXES):
        ls.desks[uri] = Desk(Path(path), ls.choices)
        ls.worker.touch(uri)


async def _changed(ls: ChronologyServer, params: types.DidChangeTextDocumentParams) -> None:
    if params.text_document.uri in ls.desks:
        ls.worker.touch(params.text_document.uri)


async def _written(ls: ChronologyServer, _: object) -> None:
    ls.touch_all()


async def _closed(ls: ChronologyServer, params: types.DidCloseTextDocumentParams) -> None:
    uri = params.text_document.uri
    if ls.desks.pop(uri, None):
        ls.worker.drop(uri)
        ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))


async def _hover(ls: ChronologyServer, params: types.HoverParams) -> types.Hover | None:
    answer, positions, offset = _asked(ls, params)
    told = hover_at(answer, offset) if answer else None
    if told is None:
        return None
    text = types.MarkupContent(types.MarkupKind.Markdown, told.text)
    return types.Hover(text, _range(positions.extent(told.start, told.end)))


async def _completion(ls: ChronologyServer, params: types.CompletionParams) -> types.CompletionList | None:
    answer, positions, offset = _asked(ls, params)
    found = complete_at(answer, offset) if answer else None
    if found is None:
        return None
    place = _range(positions.extent(found.start, found.end))
    items = [
        types.CompletionItem(
            label=one.label,
            kind=_KINDS[one.kind],
            detail=one.told if one.kind != "words" else None,
            documentation=one.told if one.kind == "words" else None,
            sort_text=f"{number:05}",
            filter_text=f"{found.typed} {one.label}" if found.typed else None,
            text_edit=types.TextEdit(place, one.text),
        )
        for number, one in enumerate(found.items)
    ]
    return types.CompletionList(is_incomplete=True, items=items)


async def _definition(ls: ChronologyServer, params: types.DefinitionParams) -> types.Location | None:
    answer, _, offset = _asked(ls, params)
    found = definition_at(answer, offset, ls.encoding) if answer else None
    if found is None:
        return None
    uri = found.path.absolute().as_uri() if found.path else params.text_document.uri
    return types.Location(uri, _range(found.stretch))


async def _code_action(ls: ChronologyServer, params: types.CodeActionParams) -> list[types.CodeAction]:
    uri = params.text_document.uri
    answer = ls.answer(uri)
    if answer is None:
        return []
    positions = Positions(answer.text, ls.encoding)
    start, end = (positions.offset(Spot(one.line, one.character)) for one in (params.range.start, params.range.end))
    only = params.context.only
    fixes = [(_MENDING[0], fix) for fix in fixes_at(answer, start, end)] if _is_asked(_MENDING[0], only) else []
    if _is_asked(_MENDING[1], only) and (fix := fix_all(answer)):
        fixes.append((_MENDING[1], fix))
    shown = diagnose(answer, ls.encoding) if fixes else []
    return [_action(kind, fix, uri, positions, shown) for kind, fix in fixes]


_SIGNS = [":", " ", '"', "'", "[", ",", "-"]
"""What is typed that asks for a completion."""
_MENDING = [types.CodeActionKind.QuickFix, types.CodeActionKind.SourceFixAll]
_ANSWERS: tuple[tuple[str, Any, Callable[..., Any]], ...] = (
    (types.EXIT, None, _exit),
    (types.INITIALIZED, None, _initialized),
    (types.TEXT_DOCUMENT_DID_OPEN, None, _opened),
    (types.TEXT_DOCUMENT_DID_CHANGE, None, _changed),
    (types.TEXT_DOCUMENT_DID_SAVE, None, _written),
    (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, None, _written),
    (types.TEXT_DOCUMENT_DID_CLOSE, None, _closed),
    (types.TEXT_DOCUMENT_HOVER, None, _hover),
    (types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=_SIGNS), _completion),
    (types.TEXT_DOCUMENT_DEFINITION, None, _definition),
    (types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=_MENDING), _code_action),
)
"""The messages that are answered, with what the editor is told of each, and by what."""


def _asked(ls: ChronologyServer, params: Any) -> tuple[Answer | None, Positions, int]:
    """What is known of the file that is asked about, its places, and the offset that is meant."""
    answer = ls.answer(params.text_document.uri)
    positions = Positions(answer.text if answer else "", ls.encoding)
    return answer, positions, positions.offset(Spot(params.position.line, params.position.character))


def _is_asked(kind: str, only: Any) -> bool:
    return not only or any(kind == one or kind.startswith(f"{one}.") for one in map(_plain, only))


def _plain(kind: Any) -> str:
    return str(getattr(kind, "value", kind))


def _action(
    kind: types.CodeActionKind, fix: TextFix, uri: str, positions: Positions, shown: list[Diagnostic]
) -> types.CodeAction:
    edit = types.TextEdit(_range(positions.extent(fix.start, fix.end)), fix.text)
    told = {(one.code, one.message) for one in fix.mends}
    mends = [_diagnostic(one, related=True) for one in shown if (one.code, one.message) in told]
    return types.CodeAction(fix.title, kind, mends, is_preferred=True, edit=types.WorkspaceEdit({uri: [edit]}))


def _diagnostic(one: Diagnostic, *, related: bool) -> types.Diagnostic:
    """A finding with its passage: beside it where the editor shows that, else below its message."""
    message = f"{one.message} [{one.name}]" if one.name else one.message
    passages = None
    if one.related:
        uri = Path(one.related.path).absolute().as_uri()
        place = types.Location(uri, _range(one.related.stretch))
        passages = [types.DiagnosticRelatedInformation(place, one.related.words)] if related else None
        message += "" if related else f"\n{Path(one.related.path).name}: {one.related.words}"
    return types.Diagnostic(
        _range(one.stretch),
        message,
        severity=_SEVERITIES[one.severity],
        code=one.code or None,
        source="chrono",
        related_information=passages,
    )


def _range(stretch: Extent) -> types.Range:
    return types.Range(types.Position(*stretch.start), types.Position(*stretch.end))
