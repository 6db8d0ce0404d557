"""The document's tables as a workbook of live formulas."""

from terang.writers.xlsx.write_xlsx import write_xlsx

__all__ = ["write_xlsx"]
