"""The version of chrono, in one place: the package, the build and the reports read it here."""

__version__ = "0.1.0"
