package org.yuankao.sitting;

import org.jspecify.annotations.Nullable;

/**
 * What the vision worker measured.
 *
 * @param verdict SCORED, NO_FACE, SEVERAL_FACES, UNUSABLE, NO_REGISTERED_PHOTO or NOT_ABLE
 * @param score only with SCORED
 * @param modelDigest first 16 hex digits of the SHA-256 of each model, joined by {@code +}
 * @param tier full or basic
 * @param quality JSON of at most 1000 characters
 */
public record Measurement(
        String verdict,
        @Nullable Double score,
        @Nullable String modelDigest,
        @Nullable String tier,
        @Nullable String quality) {}
