"""The report as DOCX."""

from terang.writers.docx.write_docx import write_docx

__all__ = ["write_docx"]
