package org.cartwright.intake;

/**
 * A refused cart that staff send again.
 *
 * @param edited its content or its key is not what was refused
 */
record Retry(String refusalId, boolean edited) {}
