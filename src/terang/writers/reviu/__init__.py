"""Writes what a review found: SARIF for machines, HTML for the screen, DOCX for the inspectorate, a marked PDF.

Each form is imported from its own module, so that a review that is only shown in the terminal loads none of them.
"""
