/** Sends carts to Cartwright over AMQP 1.0 and gives the answers. See docs/integration-guide.md for the contract. */
import { randomUUID } from 'node:crypto';
import rhea from 'rhea';

const CARTS = 'cartwright.carts';
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** A connection on which nothing comes for this long is given up; rhea and the broker keep it alive with empty frames. */
const SILENCE = 30_000;
const WRONG_LOGIN = 'amqp:unauthorized-access';
const BROKER_STOPS = 'amqp:connection:forced';

/**
 * Keep one per broker. When the connection breaks it connects again, after half a second, one, two and so on up to thirty,
 * and sends everything that has no answer yet once more under the same keys: one key becomes at most one order.
 */
export class CartSender {
  #pending = new Map();
  #run = randomUUID();
  #next = 0;
  /** Why, once it is. */
  #closed;
  #replyTo;
  #connection;
  #carts;
  #tell;

  /**
   * @param {string} url where the broker is, such as amqp://127.0.0.1:61616, or amqps:// for TLS
   * @param {{user?: string, password?: string, replyQueue?: string, tell?: (words: string) => void}} options without user:
   *   anonymous; without a reply queue (cartwright.replies.NAME): a temporary one; tell is told what goes wrong meanwhile
   */
  constructor(url, { user, password, replyQueue, tell = () => {} } = {}) {
    const broker = new URL(url);
    if (!['amqp:', 'amqps:'].includes(broker.protocol) || !broker.hostname) {
      throw new TypeError(`${url} is no broker such as amqp://127.0.0.1:61616`);
    }
    this.#tell = tell;
    const tls = broker.protocol === 'amqps:';
    this.#connection = rhea.create_container().connect({
      host: broker.hostname,
      port: Number(broker.port || (tls ? 5671 : 5672)),
      ...(tls ? { transport: 'tls', servername: broker.hostname } : {}),
      ...(user === undefined ? {} : { username: user, password }),
      idle_time_out: SILENCE,
      reconnect: true,
      initial_reconnect_delay: FIRST_PAUSE,
      max_reconnect_delay: LONGEST_PAUSE,
    });
    const replies = this.#connection.open_receiver({
      source: replyQueue === undefined ? { dynamic: true } : { address: replyQueue, capabilities: ['queue'] },
    });
    this.#carts = this.#connection.open_sender({ target: { address: CARTS, capabilities: ['queue'] } });

    replies.on('receiver_open', () => {
      this.#replyTo = replies.source.address;
      this.#sendWaiting();
    });
    replies.on('message', ({ message }) => this.#answered(message));
    this.#carts.on('sendable', () => this.#sendWaiting());
    this.#carts.on('accepted', ({ delivery }) => this.#settled(delivery, (cart) => (cart.taken = true)));
    this.#carts.on('released', ({ delivery }) => this.#settled(delivery, (cart) => (cart.delivery = undefined)));
    this.#carts.on('modified', ({ delivery }) => this.#settled(delivery, (cart) => (cart.delivery = undefined)));
    this.#carts.on('rejected', ({ delivery }) =>
      this.#settled(delivery, (cart) => cart.fail(new Error(`the broker rejected it: ${words(delivery.remote_state.error)}`))));
    replies.on('receiver_error', () => this.#refused(replies.error));
    this.#carts.on('sender_error', () => this.#refused(this.#carts.error));
    this.#connection.on('connection_error', ({ error }) => this.#refused(error));
    this.#connection.on('disconnected', ({ error }) => this.#lost(error));
  }

  /**
   * Sends one cart, at once or as soon as there is a connection.
   *
   * @param {string | Buffer} document the cart as JSON; a Buffer goes as bytes and must hold UTF-8
   * @param {string} key the name under which this very cart may be sent again; the cart id is a good one
   * @param {number} seconds how long to wait for the answer; a cart that is not waited for any more is not sent again
   * @returns {Promise<object>} the answer, accepted or refused; it fails when none came, or when the broker refuses us
   */
  send(document, key, seconds) {
    if (this.#closed) return Promise.reject(this.#closed);
    const id = `${this.#run}-${++this.#next}`;
    const cart = { document, key };
    const outcome = new Promise((answer, fail) => Object.assign(cart, { answer, fail }));
    const late = () => cart.fail(new Error(`no answer within ${seconds} s; the broker ${cart.taken ? 'has it' : 'did not take it'}`));
    const timer = setTimeout(late, seconds * 1000);
    this.#pending.set(id, cart);
    this.#sendWaiting();
    return outcome.finally(() => {
      clearTimeout(timer);
      this.#pending.delete(id);
    });
  }

  /** Ends the connection. Carts without an answer may have become orders; sending them again with their keys is safe. */
  close() {
    this.#refused({ description: 'closed before the answer came' });
  }

  #sendWaiting() {
    for (const [id, cart] of this.#pending) {
      if (cart.delivery || !this.#replyTo || !this.#carts.sendable()) continue;
      cart.delivery = this.#carts.send({
        body: Buffer.isBuffer(cart.document) ? rhea.message.data_section(cart.document) : cart.document,
        durable: true,
        reply_to: this.#replyTo,
        correlation_id: id,
        application_properties: { idempotencyKey: cart.key },
      });
    }
  }

  #settled(delivery, act) {
    const cart = [...this.#pending.values()].find((one) => one.delivery === delivery);
    if (cart) act(cart);
  }

  #answered(message) {
    const cart = this.#pending.get(message.correlation_id);
    if (!cart) return;
    cart.answer(JSON.parse(message.body));
  }

  #lost(error) {
    if (this.#closed) return;
    this.#replyTo = undefined;
    for (const cart of this.#pending.values()) cart.delivery = undefined;
    this.#tell(`the broker is away (${words(error)}); trying again`);
  }

  /** The broker does not want us, so that trying again would not help. */
  #refused(error) {
    if (this.#closed || error?.condition === BROKER_STOPS) return;
    this.#closed = new Error(error?.condition === WRONG_LOGIN ? `the broker refused user or rights: ${words(error)}` : words(error));
    for (const cart of this.#pending.values()) cart.fail(this.#closed);
    this.#connection.set_reconnect(false);
    clearTimeout(this.#connection.scheduled_reconnect);
    this.#connection.close();
  }
}

function words(error) {
  return error?.description || error?.message || error?.condition || error?.code || 'no reason given';
}
