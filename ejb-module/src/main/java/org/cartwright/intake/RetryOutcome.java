package org.cartwright.intake;

import java.io.Serializable;
import org.cartwright.contract.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several refusals that were sent again.
 *
 * @param answer null when it was not sent
 * @param closed what it was already, when it was not open; else null
 * @param failed it could not be tried, because of a fault that the server's log has
 */
public record RetryOutcome(
    String refusalId, @Nullable Answer answer, @Nullable RefusalState closed, boolean failed)
    implements Serializable {}
