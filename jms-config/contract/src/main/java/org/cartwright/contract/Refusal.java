package org.cartwright.contract;

import org.jspecify.annotations.Nullable;

/**
 * Why a cart was refused.
 *
 * @param refusalId Cartwright's id, to find it in the backoffice
 * @param pointer JSON pointer of the field, where there is one
 * @param message words for a person
 * @param retryable true: sending the same cart again can succeed, once somebody mended the cause
 */
public record Refusal(
    String refusalId,
    RefusalCode code,
    @Nullable String pointer,
    String message,
    boolean retryable) {}
