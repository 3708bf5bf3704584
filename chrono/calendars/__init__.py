"""A chronology to iCalendar bytes, to a server, and the lock that follows it."""
