#!/usr/bin/env python3
"""Sends carts from files or from standard input and prints what became of each."""

import argparse
import json
import os
import sys
import threading
import uuid
from concurrent.futures import Future, TimeoutError
from pathlib import Path
from typing import Iterator, NamedTuple

from cart_sender import CartSender

ALL_ACCEPTED, SOME_REFUSED, SOME_UNANSWERED, WRONG_USE = 0, 1, 2, 64


class Cart(NamedTuple):
    label: str
    document: bytes


class Arguments(argparse.ArgumentParser):
    def error(self, message: str):
        print(f"{message}\n\n{self.format_help()}", file=sys.stderr)
        sys.exit(WRONG_USE)


def arguments() -> Arguments:
    parser = Arguments(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
                       epilog="Exit codes: 0 every cart was accepted, 1 some were refused, 2 some have no answer or could not be sent\n"
                              "(asking again with the same key is safe), 64 wrong use of this command.")
    parser.add_argument("carts", nargs="+", metavar="FILE|FOLDER|-",
                        help="one cart; of a folder its *.json files; - reads standard input, one cart a line")
    parser.add_argument("--broker", default="stomp://127.0.0.1:61616", metavar="URL",
                        help="where the broker is (%(default)s; stomp+ssl:// for TLS)")
    parser.add_argument("--user", help="broker user; without: anonymous")
    parser.add_argument("--password", default=os.environ.get("CARTWRIGHT_BROKER_PASSWORD"),
                        help="its password; better: the environment variable CARTWRIGHT_BROKER_PASSWORD")
    parser.add_argument("--reply-queue", metavar="NAME",
                        help="a queue of your own for the answers, cartwright.replies.NAME; without: one made for this run")
    parser.add_argument("--timeout", type=positive, default=60.0, metavar="SECONDS",
                        help="how long to wait for the answer to one cart (%(default)g)")
    parser.add_argument("--key-prefix", default="", metavar="TEXT", help="idempotency keys are this and the cart id")
    parser.add_argument("--in-flight", type=positive, default=50, metavar="N",
                        help="most carts that wait for an answer at a time (%(default)s)")
    parser.add_argument("--binary", action="store_true", help="sends bytes messages; without: text messages")
    parser.add_argument("--json", action="store_true", help="prints the answers as they come, one JSON object a line")
    return parser


def positive(text: str) -> float:
    number = float(text)
    if not 0 < number < float("inf"):
        raise ValueError
    return number


def read_carts(names: list[str], binary: bool) -> list[Iterator[Cart]]:
    """Reads files at once, so that a wrong name is noticed before anything is sent; standard input line by line."""
    return [standard_input() if name == "-" else iter([read_file(file, binary) for file in files(Path(name))]) for name in names]


def files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(path.glob("*.json"))
    if not found:
        raise ValueError(f"there is no *.json file in {path}")
    return found


def read_file(path: Path, binary: bool) -> Cart:
    document = path.read_bytes()
    if not binary:
        try:
            document.decode()
        except UnicodeDecodeError:
            raise ValueError(f"{path} is not UTF-8 text") from None
    return Cart(path.name, document)


def standard_input() -> Iterator[Cart]:
    for number, line in enumerate(sys.stdin.buffer, 1):
        if line.strip():
            yield Cart(f"line {number}", line.strip())


def key_of(document: bytes) -> str:
    """The cart id, which may be sent again under the same key; what is no cart gets a key of its own."""
    try:
        cart_id = json.loads(document).get("cartId")
        if isinstance(cart_id, str) and 0 < len(cart_id) <= 200:
            return cart_id
    except (ValueError, AttributeError, RecursionError):
        pass  # Saying what is wrong with it is Cartwright's task.
    return str(uuid.uuid4())


def described(answer: dict) -> str:
    if answer["outcome"] == "accepted":
        order = answer["order"]
        return f"accepted {order['orderNumber']} {order['totals']['total']['gross']} {order['currency']}"
    refusal = answer["refusal"]
    where = f" at {refusal['pointer']}" if "pointer" in refusal else ""
    later = " (can succeed later)" if refusal["retryable"] else ""
    return f"refused {refusal['code']}{where}: {refusal['message']}{later}"


class Run:
    """Sends the carts, so many at a time, and counts what became of them."""

    def __init__(self, sender: CartSender, options: argparse.Namespace):
        self._sender = sender
        self._options = options
        self._slots = threading.Semaphore(int(max(options.in_flight, 1)))
        self._printing = threading.Lock()
        self._waiting: list[threading.Thread] = []
        self.counts = {"accepted": 0, "refused": 0, "unanswered": 0}

    def send(self, cart: Cart) -> None:
        self._slots.acquire()
        key = self._options.key_prefix + key_of(cart.document)
        answer = self._sender.send(cart.document, key, self._options.binary)
        waiting = threading.Thread(target=self._await, args=[cart, key, answer])
        waiting.start()
        self._waiting = [one for one in self._waiting if one.is_alive()] + [waiting]

    def finish(self) -> None:
        for one in self._waiting:
            one.join()

    def _await(self, cart: Cart, key: str, future: Future) -> None:
        try:
            answer = future.result(self._options.timeout)
            words = json.dumps(answer, ensure_ascii=False) if self._options.json else f"{cart.label}: {described(answer)}"
            self._say(answer["outcome"], words, sys.stdout)
        except TimeoutError:
            where = "has it" if self._sender.taken(key) else "did not take it"
            future.cancel()  # What is not waited for any more is not sent again.
            self._say("unanswered", f"{cart.label}: no answer within {self._options.timeout:g} s; the broker {where} (key {key})", sys.stderr)
        except Exception as failed:
            self._say("unanswered", f"{cart.label}: {failed} (key {key})", sys.stderr)
        finally:
            self._slots.release()

    def _say(self, outcome: str, words: str, stream) -> None:
        with self._printing:
            self.counts[outcome] += 1
            print(words, file=stream, flush=True)


def main() -> int:
    parser = arguments()
    options = parser.parse_args()
    try:
        sources = read_carts(options.carts, options.binary)
        sender = CartSender(options.broker, options.user, options.password, options.reply_queue,
                            tell=lambda words: print(words, file=sys.stderr, flush=True))
    except (OSError, ValueError) as wrong:
        parser.error(str(wrong))
    run = Run(sender, options)
    for source in sources:
        for cart in source:
            run.send(cart)
    run.finish()
    sender.close()
    counts = run.counts
    print(f"{counts['accepted']} accepted, {counts['refused']} refused, {counts['unanswered']} without an answer", file=sys.stderr)
    if counts["unanswered"]:
        print("Carts without an answer may have become orders. Asking again with the same key is safe: run the same command again.",
              file=sys.stderr)
        return SOME_UNANSWERED
    return SOME_REFUSED if counts["refused"] else ALL_ACCEPTED


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")
    sys.exit(main())
