"""A chronology to another one."""
