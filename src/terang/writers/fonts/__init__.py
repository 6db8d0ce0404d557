"""The fonts of every document, so that it looks the same on every machine (licences: LICENSE-*.txt)."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
"""Where the font files stand."""

SERIF = "Liberation Serif"
SANS = "Liberation Sans"
TANDA = "DejaVu Sans"
"""For the signs that the other two lack, such as the warning sign of a status."""
