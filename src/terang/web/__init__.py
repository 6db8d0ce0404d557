"""The web application: rows that people enter, and the pages on which they do. Django; no formulas."""
