"""Rows of this app as the database came to hold them, step by step."""
