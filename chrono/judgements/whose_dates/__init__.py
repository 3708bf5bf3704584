"""Whose date a date of a passage is: that of what the title tells, or of something else that stands beside it."""
