"""Delivered files become the document tree: one file or folder per file type, `read.py` chooses among them."""
