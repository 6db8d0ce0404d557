"""Terang: an open e-SAKIP in which every printed number is computed, traced and checked."""

__version__ = "0.1.0"
