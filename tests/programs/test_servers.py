"""What `chrono publish` puts on a server reaches another client of that server, and its next edition too."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.calendars.test_server import FIRST, calendar, chronology, publish, server  # noqa: F401  (fixtures)
from tests.programs.test_calendars import program

pytestmark = pytest.mark.filterwarnings("ignore")  # of the client and its server


def synchronised(vdirsyncer: str, config: Path, folder: Path) -> dict[str, bytes]:
    """The events in the folder after a synchronisation, by their titles."""
    for command in (["discover", "dav"], ["sync", "--force-delete"]):
        call = [vdirsyncer, "-c", str(config), *command]
        done = subprocess.run(call, input="y\ny\n", capture_output=True, text=True, encoding="utf-8", env=os.environ)
        assert done.returncode == 0, done.stderr
    files = [path.read_bytes() for path in folder.rglob("*.ics")]
    return {raw.decode("utf-8").partition("SUMMARY:")[2].splitlines()[0]: raw for raw in files}


def test_a_client_of_the_server_gets_what_was_published_and_then_what_changed(
    calendar: str,  # noqa: F811
    tmp_path: Path,
) -> None:
    vdirsyncer = program("vdirsyncer")
    local = tmp_path / "local"
    local.mkdir()
    name = calendar.rstrip("/").rpartition("/")[2]
    (tmp_path / "config").write_text(
        f'[general]\nstatus_path = "{tmp_path / "status"}"\n'
        f'[pair dav]\na = "remote"\nb = "local"\ncollections = ["{name}"]\nconflict_resolution = "a wins"\n'
        f'[storage remote]\ntype = "caldav"\nurl = "{calendar.rpartition("/editor/")[0]}/"\n'
        'username = "editor"\npassword = "any"\n'
        f'[storage local]\ntype = "filesystem"\npath = "{local}"\nfileext = ".ics"\n',
        encoding="utf-8",
    )
    assert publish(tmp_path, chronology(*FIRST), calendar).exit_code == 0
    first = synchronised(vdirsyncer, tmp_path / "config", local)
    assert sorted(first) == [
        "[draft\\, not verified] A third",
        "[draft\\, not verified] Алматы talks\\, first\\; round",
        "[draft\\, not verified] ≈ May 2023: A month",
    ]
    assert (
        publish(tmp_path, chronology(("b", "A month", "2023-05"), ("c", "New", "2024-02-02")), calendar).exit_code == 0
    )
    second = synchronised(vdirsyncer, tmp_path / "config", local)
    assert sorted(second) == ["[draft\\, not verified] New", "[draft\\, not verified] ≈ May 2023: A month"]
    unchanged = "[draft\\, not verified] ≈ May 2023: A month"
    assert second[unchanged] == first[unchanged]
