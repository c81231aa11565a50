"""The page of space/ in this process, for tests: started with any checkpoint, watched for what leaves the machine."""

import ipaddress
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SPACE = Path(__file__).parent.parent / "space"
# A Space is a folder whose modules import each other by their plain names.
if str(SPACE) not in sys.path:
    sys.path.insert(0, str(SPACE))

#: Flags of `open` that can change a file.
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def find_browser() -> str | None:
    """The Chromium of the system; None where there is none."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if (path := shutil.which(name))), None)


@contextmanager
def running_page(service: Any, *, public: bool = False) -> Iterator[str]:
    """The page's address while it is served on a free port of the loopback address."""
    import app

    page = app.build_page(service, public=public)
    options = app.launch_options(host=app.HOST, port=None)
    _, url, _ = page.launch(**options, prevent_thread_lock=True, quiet=True)
    try:
        yield url
    finally:
        page.close(verbose=False)


class Watch:
    """What this process connects to beyond the machine, and which files it opens for writing, while it is on."""

    def __init__(self) -> None:
        self.on = False
        self.connections: list[str] = []
        self.written: list[str] = []
        # A hook cannot be taken away again; switched off it costs a comparison.
        sys.addaudithook(self._see)

    def _see(self, event: str, args: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if event == "socket.connect" and isinstance(args[1], tuple):
            host = str(args[1][0])
            try:
                local = ipaddress.ip_address(host).is_loopback
            except ValueError:
                local = host == "localhost"
            if not local:
                self.connections.append(host)
        elif event == "socket.getaddrinfo" and args[0] not in (None, "localhost", "127.0.0.1", socket.gethostname()):
            self.connections.append(str(args[0]))
        elif event == "open" and isinstance(args[0], str) and (args[2] or 0) & WRITING:
            self.written.append(args[0])
