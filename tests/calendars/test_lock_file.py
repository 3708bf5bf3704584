"""The calendar lock beside a chronology."""

from datetime import timedelta
from pathlib import Path

from chrono.calendars.calendar import to_calendar, uid_of
from chrono.calendars.lock_file import next_lock, update_lock
from chrono.calendars.options import CalendarOptions
from chrono.proof.checker import check
from chrono.proof.report import Report
from chrono.records.loader import load

TEXT = (
    "id: c\ntitle: T\nas_of: 2024-04-01\nevents:\n"
    "  - {id: a, title: A, date: 2024-03-28}\n  - {id: b, title: B, date: 2024}\n"
)


def report(folder: Path, text: str = TEXT) -> Report:
    (folder / "events.yaml").write_text(text, encoding="utf-8")
    return check(load(folder / "events.yaml").chronology)


def calendar(folder: Path, text: str = TEXT) -> list[str]:
    found = report(folder, text)
    tracked = update_lock(folder / "events.yaml", found, create=True)
    return to_calendar(found.chronology, found, CalendarOptions(sequences=tracked)).decode().split("BEGIN:VEVENT")


def test_no_lock_is_made_unless_asked_for(tmp_path: Path) -> None:
    assert update_lock(tmp_path / "events.yaml", report(tmp_path), create=False) is None
    assert not (tmp_path / "calendar.lock").exists()


def test_an_event_that_did_not_change_keeps_every_byte(tmp_path: Path) -> None:
    before = calendar(tmp_path)
    after = calendar(
        tmp_path, TEXT.replace("title: A,", "title: Aa,").replace("as_of: 2024-04-01", "as_of: 2024-05-01")
    )
    assert [part for part in before if "SUMMARY:≈ 2024: B" in part] == [
        part for part in after if "SUMMARY:≈ 2024: B" in part
    ]
    (changed,) = (part for part in after if "SUMMARY:Aa" in part)
    assert "SEQUENCE:1" in changed
    assert "DTSTAMP:20240501T000000Z" in changed


def test_an_event_that_was_taken_out_and_put_back_goes_on(tmp_path: Path) -> None:
    calendar(tmp_path)
    calendar(tmp_path, TEXT[: TEXT.index("  - {id: b")])
    (back,) = (part for part in calendar(tmp_path, TEXT.replace("title: B", "title: Bb")) if "Bb" in part)
    assert "SEQUENCE:1" in back


def test_the_same_input_leaves_the_lock_alone(tmp_path: Path) -> None:
    calendar(tmp_path)
    lock = (tmp_path / "calendar.lock").read_bytes()
    calendar(tmp_path)
    assert (tmp_path / "calendar.lock").read_bytes() == lock


def test_a_trial_leaves_the_lock_as_it_is(tmp_path: Path) -> None:
    calendar(tmp_path)
    before = (tmp_path / "calendar.lock").read_bytes()
    changed = report(tmp_path, TEXT.replace("title: A,", "title: Aa,"))
    tried = next_lock(tmp_path / "events.yaml", changed, create=False)
    assert (tmp_path / "calendar.lock").read_bytes() == before
    assert tried is not None
    assert update_lock(tmp_path / "events.yaml", changed, create=False) == tried.sequences
    assert (tmp_path / "calendar.lock").read_bytes() != before


def test_options_that_change_an_entry_are_a_change_and_others_are_none(tmp_path: Path) -> None:
    found = report(tmp_path)
    first = update_lock(tmp_path / "events.yaml", found, create=True)
    assert first is not None
    assert update_lock(tmp_path / "events.yaml", found, CalendarOptions(feed="https://x/"), create=False) == first
    draft = update_lock(tmp_path / "events.yaml", found, CalendarOptions(draft=True), create=False)
    assert draft is not None
    assert {uid: one.sequence for uid, one in draft.items()} == {uid: one.sequence + 1 for uid, one in first.items()}


def test_what_is_published_with_other_options_is_followed_by_itself(tmp_path: Path) -> None:
    found, path = report(tmp_path, TEXT.replace("date: 2024-03-28}", "date: 2024-05-28, status: planned}")), tmp_path
    numbers = []
    for _ in range(3):
        options = CalendarOptions(remind=timedelta(days=1))
        filed = update_lock(path / "events.yaml", found, options, create=True)
        published = next_lock(path / "events.yaml", found, create=False, published=True)
        assert filed is not None
        assert published is not None
        published.save()
        uids = [uid_of("c", event) for event in ("a", "b")]
        numbers.append([told[uid].sequence for told in (filed, published.sequences) for uid in uids])
    assert numbers == [[0, 0, 1, 0]] * 3
