"""The document as one HTML file in which every figure explains itself."""

from terang.writers.html.write_html import write_html

__all__ = ["write_html"]
