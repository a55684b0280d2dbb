"""Sends carts to Cartwright over STOMP and gives the answers. See docs/integration-guide.md for the contract."""

import itertools
import json
import threading
import uuid
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Callable
from urllib.parse import urlsplit

import stomp12

CARTS = "cartwright.carts"
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0


@dataclass
class _Cart:
    document: bytes
    key: str
    binary: bool
    answer: Future = field(default_factory=Future)
    taken: bool = False


class CartSender:
    """Keep one per broker; it may be used by several threads.

    When the connection breaks it connects again, after half a second, one, two and so on up to thirty, and sends everything
    that has no answer yet once more under the same keys: one key becomes at most one order.
    """

    def __init__(self, url: str, user: str | None = None, password: str | None = None,
                 reply_queue: str | None = None, tell: Callable[[str], None] = lambda words: None):
        """Without user: anonymous. STOMP has no temporary queues: without a reply queue one is made for this sender."""
        broker = urlsplit(url)
        if broker.scheme not in ("stomp", "stomp+ssl") or not broker.hostname:
            raise ValueError(f"{url} is no broker such as stomp://127.0.0.1:61616")
        self._login = (broker.hostname, broker.port or 61613, user, password, broker.scheme == "stomp+ssl")
        self._run = str(uuid.uuid4())
        self._replies = reply_queue or f"cartwright.replies.{self._run}"
        self._tell = tell
        self._next = itertools.count(1)
        self._lock = threading.RLock()
        self._pending: dict[str, _Cart] = {}
        self._connection: stomp12.Connection | None = None
        self._closed = threading.Event()
        self._refused: Exception | None = None
        threading.Thread(target=self._stay_connected, name="cart sender", daemon=True).start()

    def send(self, document: bytes, key: str, binary: bool = False) -> Future:
        """Sends one cart, at once or as soon as there is a connection.

        The document is JSON in UTF-8. The key is the name under which this very cart may be sent again; the cart id is a
        good one. The result is the answer, a dict; it fails with stomp12.Refused when the broker does not want us.
        """
        cart = _Cart(document, key, binary)
        name = f"{self._run}-{next(self._next)}"
        with self._lock:
            if self._refused:
                cart.answer.set_exception(self._refused)
                return cart.answer
            self._pending[name] = cart
            if self._connection:
                self._put(self._connection, name, cart)
        cart.answer.add_done_callback(lambda done: self._pending.pop(name, None))
        return cart.answer

    def taken(self, key: str) -> bool:
        """Whether the broker has said that it holds the cart with this key."""
        with self._lock:
            return any(cart.taken for cart in self._pending.values() if cart.key == key)

    def close(self) -> None:
        """Carts without an answer may have become orders; sending them again with their keys is safe."""
        self._fail(ConnectionError("closed before the answer came"))

    def _stay_connected(self) -> None:
        pause = FIRST_PAUSE
        while not self._closed.is_set():
            try:
                connection = stomp12.Connection(*self._login)
                try:
                    pause = FIRST_PAUSE
                    self._work(connection)
                finally:
                    self._connection = None
                    connection.close()
            except stomp12.Refused as refused:
                self._fail(refused)
            except (OSError, ValueError) as lost:
                if not self._closed.is_set():
                    self._tell(f"the broker is away ({lost}); trying again")
                self._closed.wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE)

    def _work(self, connection: stomp12.Connection) -> None:
        connection.send("SUBSCRIBE", {"id": "replies", "destination": self._replies, "subscription-type": "ANYCAST",
                                      "ack": "auto", "receipt": "subscribed"})
        for frame in connection.frames():
            if frame.command == "RECEIPT" and frame.headers["receipt-id"] == "subscribed":
                with self._lock:
                    self._connection = connection
                    for name, cart in list(self._pending.items()):
                        self._put(connection, name, cart)
            elif frame.command == "RECEIPT":
                if cart := self._pending.get(frame.headers["receipt-id"]):
                    cart.taken = True
            elif frame.command == "MESSAGE":
                self._answered(frame)

    def _put(self, connection: stomp12.Connection, name: str, cart: _Cart) -> None:
        headers = {"destination": CARTS, "persistent": "true", "receipt": name, "correlation-id": name,
                   "reply-to": self._replies, "idempotencyKey": cart.key, "content-type": "application/json"}
        if cart.binary:  # The broker makes a bytes message of a frame with a length, a text message of one without.
            headers["content-length"] = str(len(cart.document))
        try:
            connection.send("SEND", headers, cart.document)
        except OSError:
            pass  # The thread that reads notices too, connects again and sends it again.

    def _answered(self, frame: stomp12.Frame) -> None:
        with self._lock:
            cart = self._pending.pop(frame.headers.get("correlation-id", ""), None)
        if cart and cart.answer.set_running_or_notify_cancel():
            cart.answer.set_result(json.loads(frame.body.decode()))

    def _fail(self, why: Exception) -> None:
        self._closed.set()
        with self._lock:
            self._refused = self._refused or why
            connection, waiting = self._connection, list(self._pending.values())
        for cart in waiting:
            if cart.answer.set_running_or_notify_cancel():
                cart.answer.set_exception(why)
        if connection:
            connection.close()
