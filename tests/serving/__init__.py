"""Tests of chrono.serving."""
