"""The only room that draws or writes a format: pictures, calendars, reports."""

from chrono.pictures.drawing import draw, draw_pages, to_ics

__all__ = ["draw", "draw_pages", "to_ics"]
