package org.cartwright.intake;

import java.io.Serializable;
import java.time.Instant;
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
 * @param discarded when staff gave it up; null when they did not
 * @param discardReason why they did
 */
public record RefusalView(
    RefusalRow row,
    @Nullable String messageId,
    String contentType,
    byte[] payload,
    List<Problem> problems,
    @Nullable Instant discarded,
    @Nullable String discardReason)
    implements Serializable {}
