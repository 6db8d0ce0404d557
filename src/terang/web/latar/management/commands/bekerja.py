"""`bekerja`: works on the jobs of the queue, until it is told to stop or who started it is gone."""

from __future__ import annotations

import os
import signal
import threading
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser


class Command(BaseCommand):
    """Django-tasks' worker, which does not outlive the server that started it."""

    help = "Mengerjakan pekerjaan latar."

    def add_arguments(self, parser: CommandParser) -> None:
        """The process with which it ends."""
        parser.add_argument("--induk", type=int, default=0)

    def handle(self, *args: Any, induk: int, **options: Any) -> None:
        """Until the end."""
        del args, options
        if induk:
            threading.Thread(target=_watch, args=(induk,), daemon=True).start()
        call_command("db_worker", interval=0.5, startup_delay=False, reload=False, verbosity=0)


def _watch(induk: int) -> None:
    usai = threading.Event()
    while os.getppid() == induk:
        usai.wait(1)
    os.kill(os.getpid(), signal.SIGTERM)
