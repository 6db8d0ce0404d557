"""Writes what a review found: SARIF for machines, HTML for the screen, DOCX for the inspectorate, a marked PDF.

The PDF library is loaded only for the marked PDF.
"""

from terang.writers.reviu.berkas import BerkasReviu
from terang.writers.reviu.catatan import write_docx_reviu
from terang.writers.reviu.halaman_reviu import write_html_reviu
from terang.writers.reviu.sarif import write_sarif

__all__ = ["BerkasReviu", "write_docx_reviu", "write_html_reviu", "write_sarif"]
