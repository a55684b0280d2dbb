#!/usr/bin/env node
/** Sends carts from files or from standard input and prints what became of each. */
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { CartSender } from './cart-sender.js';

const USAGE = `Usage: node send-carts.js [options] FILE|FOLDER|- ...

FILE is one cart; of a FOLDER its *.json files; - reads standard input, one cart a line.

  --broker URL        where the broker is (amqp://127.0.0.1:61616; amqps:// for TLS)
  --user NAME         broker user; without: anonymous
  --password TEXT     its password; better: the environment variable CARTWRIGHT_BROKER_PASSWORD
  --reply-queue NAME  a queue of your own for the answers, cartwright.replies.NAME; without: a temporary one
  --timeout SECONDS   how long to wait for the answer to one cart (60)
  --key-prefix TEXT   idempotency keys are this and the cart id
  --in-flight N       most carts that wait for an answer at a time (50)
  --binary            sends bytes messages; without: text messages
  --json              prints the answers as they come, one JSON object a line
  --help

Exit codes: 0 every cart was accepted, 1 some were refused, 2 some have no answer or could not be sent (asking again with
the same key is safe), 64 wrong use of this command.`;
const ALL_ACCEPTED = 0;
const SOME_REFUSED = 1;
const SOME_UNANSWERED = 2;
const WRONG_USE = 64;

function options() {
  const text = { type: 'string' };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      broker: { ...text, default: 'amqp://127.0.0.1:61616' },
      user: text,
      password: { ...text, default: process.env.CARTWRIGHT_BROKER_PASSWORD },
      'reply-queue': text,
      timeout: { ...text, default: '60' },
      'key-prefix': { ...text, default: '' },
      'in-flight': { ...text, default: '50' },
      binary: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const positive = (name) => {
    if (!(Number(values[name]) > 0)) throw new TypeError(`--${name} is a number above 0`);
    return Number(values[name]);
  };
  if (positionals.length === 0) throw new TypeError('name files or folders with carts, or - for standard input');
  return { ...values, timeout: positive('timeout'), inFlight: positive('in-flight'), carts: readCarts(positionals, values.binary) };
}

/** Reads files at once, so that a wrong name is noticed before anything is sent; standard input line by line. */
function readCarts(names, binary) {
  const sources = names.map((name) => (name === '-' ? standardInput() : files(name).map((file) => readFile(file, binary))));
  return (async function* () {
    for (const source of sources) yield* source;
  })();
}

function files(name) {
  if (!statSync(name).isDirectory()) return [name];
  const found = readdirSync(name).filter((file) => file.endsWith('.json')).sort();
  if (found.length === 0) throw new TypeError(`there is no *.json file in ${name}`);
  return found.map((file) => join(name, file));
}

function readFile(name, binary) {
  const bytes = readFileSync(name);
  try {
    return { label: basename(name), bytes, text: new TextDecoder('utf-8', { fatal: !binary }).decode(bytes) };
  } catch {
    throw new TypeError(`${name} is not UTF-8 text`);
  }
}

async function* standardInput() {
  let line = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    line += 1;
    if (text.trim()) yield { label: `line ${line}`, bytes: Buffer.from(text), text };
  }
}

/** The cart id, which may be sent again under the same key; what is no cart gets a key of its own. */
function keyOf(text) {
  try {
    const { cartId } = JSON.parse(text);
    if (typeof cartId === 'string' && cartId && cartId.length <= 200) return cartId;
  } catch {
    // Saying what is wrong with it is Cartwright's task.
  }
  return randomUUID();
}

function described({ outcome, order, refusal }) {
  if (outcome === 'accepted') return `accepted ${order.orderNumber} ${order.totals.total.gross} ${order.currency}`;
  const where = refusal.pointer === undefined ? '' : ` at ${refusal.pointer}`;
  return `refused ${refusal.code}${where}: ${refusal.message}${refusal.retryable ? ' (can succeed later)' : ''}`;
}

async function main() {
  const { broker, user, password, timeout, inFlight, binary, json, carts, ...rest } = options();
  const counts = { accepted: 0, refused: 0, unanswered: 0 };
  const sender = new CartSender(broker, { user, password, replyQueue: rest['reply-queue'], tell: (words) => console.error(words) });

  async function sendOne({ label, bytes, text }) {
    const key = rest['key-prefix'] + keyOf(text);
    try {
      const answer = await sender.send(binary ? bytes : text, key, timeout);
      counts[answer.outcome === 'accepted' ? 'accepted' : 'refused'] += 1;
      console.log(json ? JSON.stringify(answer) : `${label}: ${described(answer)}`);
    } catch (error) {
      counts.unanswered += 1;
      console.error(`${label}: ${error.message} (key ${key})`);
    }
  }

  const underWay = new Set();
  for await (const cart of carts) {
    const one = sendOne(cart).finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= inFlight) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  sender.close();
  console.error(`${counts.accepted} accepted, ${counts.refused} refused, ${counts.unanswered} without an answer`);
  if (counts.unanswered > 0) {
    console.error('Carts without an answer may have become orders. Asking again with the same key is safe: run the same command again.');
    return SOME_UNANSWERED;
  }
  return counts.refused > 0 ? SOME_REFUSED : ALL_ACCEPTED;
}

try {
  process.exitCode = await main();
} catch (wrong) {
  console.error(`${wrong.message}\n\n${USAGE}`);
  process.exitCode = WRONG_USE;
}
