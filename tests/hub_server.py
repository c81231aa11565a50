"""A Hub in a few lines, for tests: create a repository, commit to it, list and download its files.

    with HubServer() as hub:
        environment = hub.environment(home)

Only what huggingface_hub asks for when it uploads a folder and loads a model is there; every other request is
answered 404, and all are noted in `requests`.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import unquote, urlsplit

REPOSITORY = r"(?P<repo>[\w.-]+/[\w.-]+)"
TOKEN = "hf_test_token"
ANSWERS: dict[str, Any] = {
    "/api/validate-yaml": {"errors": [], "warnings": []},
    "/api/whoami-v2": {"name": "tester", "type": "user", "orgs": []},
}


class Repository:
    """Files of a repository at its one branch, and the id of its last commit."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.commits = 0

    @property
    def sha(self) -> str:
        return hashlib.sha1(b"%d" % self.commits).hexdigest()

    def describe(self, name: str) -> dict[str, Any]:
        content = self.files[name]
        return {"type": "file", "path": name, "size": len(content), "oid": _git_id(content)}


class HubServer:
    """The server, running while the `with` block does."""

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.requests: list[str] = []
        owner = self

        class Handler(_Handler):
            hub = owner

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def environment(self, home: Path) -> dict[str, str]:
        """Environment of a process that takes this server for the Hub and keeps its caches under `home`."""
        off = {"HF_HUB_DISABLE_XET": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "NO_PROXY": "127.0.0.1"}
        return {"HF_ENDPOINT": self.url, "HF_TOKEN": TOKEN, "HF_HOME": str(home), **off}

    def __enter__(self) -> HubServer:
        self._thread.start()
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: HubServer

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _answer(self) -> None:
        path, method = unquote(urlsplit(self.path).path), self.command
        self.hub.requests.append(f"{method} {path}")
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if path == "/api/repos/create":
            values = json.loads(body)
            kind = "spaces/" if values.get("type") == "space" else ""
            name = f"{kind}{values.get('organization') or 'tester'}/{values['name']}"
            known = name in self.hub.repositories
            self.hub.repositories.setdefault(name, Repository())
            self._json({"url": f"{self.hub.url}/{name}", "id": name}, 409 if known else 200)
        elif path in ANSWERS:
            self._json(ANSWERS[path])
        elif match := re.fullmatch(rf"/api/(models|spaces)/{REPOSITORY}(?:/(?P<action>[\w-]+)(?:/.*)?)?", path):
            name = ("" if match[1] == "models" else "spaces/") + match["repo"]
            self._api(name, match["action"] or "revision", body)
        elif match := re.fullmatch(rf"/{REPOSITORY}/resolve/[^/]+/(?P<file>.+)", path):
            self._file(match["repo"], match["file"])
        else:
            self._missing("RepoNotFound")

    do_GET = do_HEAD = do_POST = _answer

    def _api(self, name: str, action: str, body: bytes) -> None:
        repository = self.hub.repositories.get(name)
        if repository is None:
            self._missing("RepoNotFound")
        elif action == "preupload":
            mode = {"uploadMode": "regular", "shouldIgnore": False}
            self._json({"files": [{"path": file["path"], **mode} for file in json.loads(body)["files"]]})
        elif action == "commit":
            self._commit(repository, body)
            address = f"{self.hub.url}/{name}/commit/{repository.sha}"
            self._json({"success": True, "commitOid": repository.sha, "commitUrl": address, "hookOutput": ""})
        elif action == "revision":
            siblings = [{"rfilename": file} for file in sorted(repository.files)]
            self._json({"id": name, "modelId": name, "sha": repository.sha, "siblings": siblings, "tags": []})
        elif action == "tree":
            self._json([repository.describe(file) for file in sorted(repository.files)])
        elif action == "paths-info":
            asked = re.findall(r"paths=([^&]+)", unquote(body.decode())) or json.loads(body or b"{}").get("paths", [])
            self._json([repository.describe(file) for file in asked if file in repository.files])
        else:
            self._missing("EntryNotFound")

    def _commit(self, repository: Repository, body: bytes) -> None:
        for line in body.splitlines():
            entry = json.loads(line)
            value = entry["value"]
            if entry["key"] == "file":
                content = value["content"]
                encoded = value.get("encoding") == "base64"
                repository.files[value["path"]] = base64.b64decode(content) if encoded else content.encode()
        repository.commits += 1

    def _file(self, name: str, file: str) -> None:
        repository = self.hub.repositories.get(name)
        if repository is None:
            self._missing("RepoNotFound")
        elif file not in repository.files:
            self._missing("EntryNotFound", {"X-Repo-Commit": repository.sha})
        else:
            content = repository.files[file]
            headers = {"ETag": f'"{_git_id(content)}"', "X-Repo-Commit": repository.sha}
            self._send(200, content, headers)

    def _json(self, values: Any, status: int = 200) -> None:
        self._send(status, json.dumps(values).encode(), {"Content-Type": "application/json"})

    def _missing(self, code: str, headers: dict[str, str] | None = None) -> None:
        headers = {"X-Error-Code": code, "Content-Type": "application/json", **(headers or {})}
        self._send(404, b'{"error": "not found"}', headers)

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def _git_id(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
