/**
 * How Cartwright reaches its broker: a resource adapter, activation specification and connection
 * factory that are Apache ActiveMQ Artemis' own but take every value from {@link
 * org.cartwright.config.Settings}, and the Artemis broker that runs inside the application unless
 * an external one is configured.
 *
 * <p>Invariants: one embedded broker per archive, however often a server starts the adapter;
 * nothing that was accepted for {@code cartwright.carts} is ever dropped (durable, synchronised to
 * disk, never expired, dead-lettered and not deleted after the last attempt); nobody is anonymous
 * from another machine. The package uses {@code org.cartwright.config}, Jakarta Connectors and
 * Artemis, and nothing else of Cartwright.
 */
@NullMarked
package org.cartwright.broker;

import org.jspecify.annotations.NullMarked;
