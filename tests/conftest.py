"""Its being here puts this folder on the path, so that tests share `contoh_naskah` and the like.

`--urutan balik` and `--urutan acak` run the tests in another order, for a test that leans on another to fall;
`--urutan acak:SEED` repeats a random order that was printed.
"""

import random

import pytest
from hypothesis import settings

# The first example of a property also pays for reading the provisions, so single examples have no deadline.
settings.register_profile("terang", deadline=None)
settings.load_profile("terang")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--urutan", default="", metavar="balik|acak[:SEED]", help="another order of the tests")


def pytest_configure(config: pytest.Config) -> None:
    if config.option.urutan == "acak":
        config.option.urutan = f"acak:{random.randrange(10**6)}"  # noqa: S311 - an order is no secret


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    jenis, _, seed = config.option.urutan.partition(":")
    if jenis == "balik":
        items.reverse()
    elif jenis == "acak":
        random.Random(int(seed)).shuffle(items)  # noqa: S311
    elif jenis:
        raise pytest.UsageError(f"--urutan {jenis}: pilih balik, acak, atau acak:SEED.")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.option.urutan:
        terminalreporter.write_line(f"Urutan uji: --urutan {config.option.urutan}")
