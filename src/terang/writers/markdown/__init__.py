"""The document as GitHub-flavoured Markdown."""

from terang.writers.markdown.write_markdown import write_markdown

__all__ = ["write_markdown"]
