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
        self.large: set[str] = set()
        self.commits = 0

    @property
    def sha(self) -> str:
        return hashlib.sha1(str(self.commits).encode()).hexdigest()

    def describe(self, name: str) -> dict[str, Any]:
        content = self.files[name]
        entry: dict[str, Any] = {"type": "file", "path": name, "size": len(content), "oid": _git_id(content)}
        if name in self.large:
            entry["lfs"] = {"oid": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 134}
        return entry


class HubServer:
    """The server, running while the `with` block does."""

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.blobs: dict[str, bytes] = {}
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
        body = self._body()
        if path == "/api/repos/create":
            values = json.loads(body)
            kind = "spaces/" if values.get("type") == "space" else ""
            name = f"{kind}{values.get('organization') or 'tester'}/{values['name']}"
            known = name in self.hub.repositories
            self.hub.repositories.setdefault(name, Repository())
            self._json({"url": f"{self.hub.url}/{name}", "id": name}, 409 if known else 200)
        elif path in ANSWERS:
            self._json(ANSWERS[path])
        elif method == "PUT" and (match := re.fullmatch(r"/blobs/(\w+)", path)):
            self.hub.blobs[match[1]] = body
            self._send(200, b"")
        elif re.fullmatch(rf"(?:/spaces)?/{REPOSITORY}\.git/info/lfs/objects/batch", path):
            self._json({"transfer": "basic", "objects": [self._upload_place(o) for o in json.loads(body)["objects"]]})
        elif match := re.fullmatch(rf"/api/(models|spaces)/{REPOSITORY}(?:/(?P<action>[\w-]+)(?:/.*)?)?", path):
            name = ("" if match[1] == "models" else "spaces/") + match["repo"]
            self._api(name, match["action"] or "revision", body)
        elif match := re.fullmatch(rf"/{REPOSITORY}/resolve/[^/]+/(?P<file>.+)", path):
            self._file(match["repo"], match["file"], method)
        else:
            self._missing("RepoNotFound")

    do_GET = do_HEAD = do_POST = do_PUT = _answer

    def _api(self, name: str, action: str, body: bytes) -> None:
        repository = self.hub.repositories.get(name)
        if repository is None:
            self._missing("RepoNotFound")
        elif action == "preupload":
            files = [
                {"path": f["path"], "uploadMode": "lfs" if f["path"].endswith(".safetensors") else "regular"}
                for f in json.loads(body)["files"]
            ]
            self._json({"files": [{**file, "shouldIgnore": False} for file in files]})
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
                repository.large.discard(value["path"])
            elif entry["key"] == "lfsFile":
                repository.files[value["path"]] = self.hub.blobs[value["oid"]]
                repository.large.add(value["path"])
            elif entry["key"] == "deletedFile":
                repository.files.pop(value["path"], None)
        repository.commits += 1

    def _upload_place(self, item: dict[str, Any]) -> dict[str, Any]:
        place = {"oid": item["oid"], "size": item["size"], "authenticated": True}
        if item["oid"] in self.hub.blobs:
            return place  # nothing to upload
        return {**place, "actions": {"upload": {"href": f"{self.hub.url}/blobs/{item['oid']}"}}}

    def _file(self, name: str, file: str, method: str) -> None:
        repository = self.hub.repositories.get(name)
        if repository is None:
            self._missing("RepoNotFound")
            return
        if file not in repository.files:
            self._missing("EntryNotFound", {"X-Repo-Commit": repository.sha})
            return
        content = repository.files[file]
        etag = hashlib.sha256(content).hexdigest() if file in repository.large else _git_id(content)
        headers = {"ETag": f'"{etag}"', "X-Repo-Commit": repository.sha, "X-Linked-Etag": f'"{etag}"'}
        headers["X-Linked-Size"] = str(len(content))
        self._send(200, content, headers, only_headers=method == "HEAD")

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def _json(self, values: Any, status: int = 200) -> None:
        self._send(status, json.dumps(values).encode(), {"Content-Type": "application/json"})

    def _missing(self, code: str, headers: dict[str, str] | None = None) -> None:
        body = b"" if self.command == "HEAD" else b'{"error": "not found"}'
        self._send(404, body, {"X-Error-Code": code, "Content-Type": "application/json", **(headers or {})})

    def _send(
        self, status: int, body: bytes, headers: dict[str, str] | None = None, *, only_headers: bool = False
    ) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if not only_headers:
            self.wfile.write(body)


def _git_id(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
