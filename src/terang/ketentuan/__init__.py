"""The law as dated data: every weight, scale, formula and deadline with its source and the days it is in force."""

from terang.ketentuan.ketentuan import Ketentuan, StatusKetentuan, ketentuan, list_ketentuan
from terang.ketentuan.muat import list_nama, load_exact

__all__ = ["Ketentuan", "StatusKetentuan", "ketentuan", "list_ketentuan", "list_nama", "load_exact"]
