"""A small STOMP 1.2 client over one socket: frames, receipts, heart-beats. The standard library alone.

https://stomp.github.io/stomp-specification-1.2.html
"""

import socket
import ssl
import threading
from typing import Iterator, Mapping, NamedTuple

_ESCAPES = {"\\": "\\\\", "\r": "\\r", "\n": "\\n", ":": "\\c"}
_UNESCAPES = {escaped: plain for plain, escaped in _ESCAPES.items()}
_NO_ESCAPES = {"CONNECT", "CONNECTED"}


class Refused(Exception):
    """The broker answered with an ERROR frame."""


class Frame(NamedTuple):
    command: str
    headers: Mapping[str, str]
    body: bytes = b""


def escape(text: str) -> str:
    return "".join(_ESCAPES.get(character, character) for character in text)


def unescape(text: str) -> str:
    """Raises ValueError at an escape that STOMP does not know."""
    plain, rest = "", text
    while rest:
        if rest[0] != "\\":
            plain, rest = plain + rest[0], rest[1:]
        elif rest[:2] in _UNESCAPES:
            plain, rest = plain + _UNESCAPES[rest[:2]], rest[2:]
        else:
            raise ValueError(f"{rest[:2]} is no escape of STOMP")
    return plain


def encode(frame: Frame) -> bytes:
    as_is = frame.command in _NO_ESCAPES
    lines = [frame.command]
    for name, value in frame.headers.items():
        lines.append(f"{name}:{value}" if as_is else f"{escape(name)}:{escape(value)}")
    return "\n".join(lines).encode() + b"\n\n" + frame.body + b"\0"


class Connection:
    """A connection that is logged in. Any thread may send; one thread reads."""

    def __init__(self, host: str, port: int, user: str | None = None, password: str | None = None,
                 tls: bool = False, heart_beat: float = 10.0, patience: float = 30.0):
        """Raises OSError when the broker cannot be reached, Refused when it does not let us in."""
        self._sending = threading.Lock()
        self._received = bytearray()
        self._socket = socket.create_connection((host, port), patience)
        self._beats = threading.Event()
        try:
            if tls:
                context = ssl.create_default_context()
                self._socket = context.wrap_socket(self._socket, server_hostname=host)
            millis = str(int(heart_beat * 1000))
            login = {} if user is None else {"login": user, "passcode": password or ""}
            self.send("CONNECT", {"accept-version": "1.2", "host": host, "heart-beat": f"{millis},{millis}", **login})
            connected = self._read()
            if connected.command != "CONNECTED":
                raise Refused(_reason(connected))
            self._agree_on_heart_beats(heart_beat, connected.headers.get("heart-beat", "0,0"))
        except BaseException:
            self.close()
            raise

    def send(self, command: str, headers: Mapping[str, str], body: bytes = b"") -> None:
        data = encode(Frame(command, headers, body))
        with self._sending:
            self._socket.sendall(data)

    def frames(self) -> Iterator[Frame]:
        """What the broker sends. Raises Refused at an ERROR frame, OSError when the connection is lost or silent."""
        while True:
            frame = self._read()
            if frame.command == "ERROR":
                raise Refused(_reason(frame))
            yield frame

    def close(self) -> None:
        """Ends the connection; a thread that reads gets an OSError."""
        self._beats.set()
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self._socket.close()

    def _agree_on_heart_beats(self, ours: float, header: str) -> None:
        theirs, wanted = (int(millis) / 1000 for millis in header.split(","))
        self._socket.settimeout(2 * max(theirs, ours) if theirs else None)
        if wanted:
            threading.Thread(target=self._beat, args=[max(wanted, ours) / 2], daemon=True).start()

    def _beat(self, every: float) -> None:
        while not self._beats.wait(every):
            try:
                with self._sending:
                    self._socket.sendall(b"\n")
            except OSError:
                return

    def _read(self) -> Frame:
        command = b""
        while not command:  # Empty lines are heart-beats.
            command = self._until(b"\n").rstrip(b"\r")
        headers: dict[str, str] = {}
        while line := self._until(b"\n").rstrip(b"\r").decode():
            name, _, value = line.partition(":")
            if command.decode() not in _NO_ESCAPES:
                name, value = unescape(name), unescape(value)
            headers.setdefault(name, value)
        if "content-length" in headers:
            body = self._exactly(int(headers["content-length"]))
            self._exactly(1)
        else:
            body = self._until(b"\0")
        return Frame(command.decode(), headers, body)

    def _until(self, mark: bytes) -> bytes:
        searched = 0
        while (at := self._received.find(mark, searched)) < 0:
            searched = len(self._received)
            self._receive()
        return self._exactly(at + 1)[:-1]

    def _exactly(self, length: int) -> bytes:
        while len(self._received) < length:
            self._receive()
        taken = bytes(self._received[:length])
        del self._received[:length]
        return taken

    def _receive(self) -> None:
        data = self._socket.recv(65536)
        if not data:
            raise ConnectionError("the broker closed the connection")
        self._received += data


def _reason(frame: Frame) -> str:
    words = frame.headers.get("message") or frame.body.decode(errors="replace").strip() or "no reason given"
    return f"the broker refused: {words}"
