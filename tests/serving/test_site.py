"""What is shown, and the wait for the next."""

import threading

from chrono.serving.site import Shown, Site


def test_another_page_is_another_version() -> None:
    site = Site(b"one")
    site.show(b"two")
    assert site.shown == Shown(2, b"two")


def test_same_page_is_the_same_version() -> None:
    site = Site(b"one")
    site.show(b"one")
    assert site.shown == Shown(1, b"one")


def test_problem_leaves_the_last_good_page() -> None:
    site = Site(b"one")
    site.fail("not YAML")
    assert site.shown == Shown(1, b"one", "not YAML")
    site.show(b"one")
    assert site.shown == Shown(2, b"one")


def test_wait_ends_with_a_change() -> None:
    site = Site(b"one")
    threading.Timer(0.05, lambda: site.show(b"two")).start()
    assert site.wait((1, ""), 10).page == b"two"


def test_wait_ends_with_a_problem() -> None:
    site = Site(b"one")
    threading.Timer(0.05, lambda: site.fail("no")).start()
    assert site.wait((1, ""), 10).problem == "no"


def test_wait_ends_at_once_when_something_is_new_already() -> None:
    assert Site(b"one").wait((0, ""), 10).version == 1


def test_wait_ends_when_its_time_is_over() -> None:
    assert Site(b"one").wait((1, ""), 0.01) == Shown(1, b"one")


def test_wait_ends_when_the_site_is_closed() -> None:
    site = Site(b"one")
    threading.Timer(0.05, site.close).start()
    site.wait((1, ""), 10)
    assert site.closed
