package org.cartwright.intake;

import java.util.List;
import org.cartwright.contract.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with everything that is known of it.
 *
 * @param messageId the broker's id of the message that came last
 * @param contentType what kind of message it was, such as {@code text} or {@code bytes}
 * @param payload the body as received, empty for a message without a readable body
 * @param problems all that was found wrong, the one that decided first
 */
public record RefusalView(
    RefusalRow row,
    @Nullable String messageId,
    String contentType,
    byte[] payload,
    List<Problem> problems) {}
