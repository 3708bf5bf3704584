"""The container file: it copies what there is, and what it runs has no rights."""

import re

from tests.pages.sessions import ROOT

TEXT = (ROOT / "Containerfile").read_text(encoding="utf-8")
LINES = [line for line in TEXT.splitlines() if line and not line.startswith("#")]
ALLOWED = {line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[0] == "!"}


def test_what_it_copies_is_there_and_is_sent_to_the_builder() -> None:
    copied = {name for line in LINES if re.match(r"COPY (?!--from)", line) for name in line.split()[1:-1]}
    assert copied == ALLOWED
    assert all((ROOT / name).exists() for name in copied)


def test_it_runs_chrono_as_a_user_without_rights() -> None:
    assert 'ENTRYPOINT ["chrono"]' in LINES
    user = LINES.index("USER 65532:65532")
    assert not [line for line in LINES[user:] if line.startswith(("RUN", "COPY", "USER"))][1:]


def test_what_it_installs_is_what_the_lock_names() -> None:
    assert "--require-hashes --only-binary :all: -r requirements.lock" in TEXT
    assert "--no-deps --no-build-isolation ." in TEXT
    assert re.search(r"^hatchling==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
