"""Invented articles in four languages, their true titles, and lies about them."""
