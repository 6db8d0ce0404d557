"""DOCX by an own walk over its XML, because what common libraries drop carries figures."""

from terang.readers.docx.read_docx import read_docx

__all__ = ["read_docx"]
