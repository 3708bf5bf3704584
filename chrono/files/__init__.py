"""Bytes in and out, and where things stand in them."""
