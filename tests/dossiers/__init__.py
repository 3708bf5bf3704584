"""Tests of chrono.dossiers."""
