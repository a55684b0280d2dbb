/**
 * Black-box tests of the built archives. They know the files that the build makes, the JSON of the
 * contract, HTTP, JMS, and the tables only to count; no class of the engine.
 *
 * <p>Everything listens on loopback and on ports that were free. Every process that a test starts
 * ends with it, at the latest with the JVM ({@link org.cartwright.systemtests.ServerProcess}).
 */
@NullMarked
package org.cartwright.systemtests;

import org.jspecify.annotations.NullMarked;
