"""GNOME's calendar server takes over a calendar; some of it is edited, and all of it is printed as iCalendar.

dbus-run-session python3 gnome.py FILE
"""

import sys
from pathlib import Path

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, ICalGLib  # noqa: E402

EDITS = {
    "month": lambda item: item.set_dtend(ICalGLib.Time.new_from_string("20230510")),
    "far": lambda item: item.set_summary("Farther"),
    "off": lambda item: item.set_dtstart(ICalGLib.Time.new_from_string("20240504")),
    "before": lambda item: item.set_status(ICalGLib.PropertyStatus.CANCELLED),
    "long": lambda item: item.set_description(item.get_description() + "\nIn room 5."),
}


def own_id(item: ICalGLib.Component) -> str:
    found = item.get_first_property(ICalGLib.PropertyKind.X_PROPERTY)
    while found and found.get_x_name() != "X-CHRONO-ID":
        found = item.get_next_property(ICalGLib.PropertyKind.X_PROPERTY)
    return str(found.get_x()) if found else ""


def main() -> None:
    source = EDataServer.SourceRegistry.new_sync(None).ref_builtin_calendar()
    client = ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, 30, None)
    whole = ICalGLib.Component.new_from_string(Path(sys.argv[1]).read_text(encoding="utf-8"))
    client.receive_objects_sync(whole, ECal.OperationFlags.NONE, None)
    for item in client.get_object_list_sync("#t", None)[1]:
        if edit := EDITS.get(own_id(item)):
            edit(item)
            client.modify_object_sync(item, ECal.ObjModType.ALL, ECal.OperationFlags.NONE, None)
    told = [item.as_ical_string() for item in client.get_object_list_sync("#t", None)[1]]
    sys.stdout.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:gnome\r\n" + "".join(told) + "END:VCALENDAR\r\n")


main()
