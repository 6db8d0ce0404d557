"""Puts `docs/` on the path: its scripts are no package, but what they make is tested here."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "docs"))
