"""Dated expressions in running text."""
