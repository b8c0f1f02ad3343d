package org.yuankao.sitting.handin;

import java.time.Instant;

/**
 * Proof of what was handed in.
 *
 * @param answered questions with an answer
 * @param total questions of the paper
 * @param digest SHA-256 in hex of the answers in their canonical form
 */
public record Receipt(
        String number, Instant handedInAt, HandedInBy kind, int answered, int total, String digest, String digestOf) {

    /** Who handed in. */
    public enum HandedInBy {
        CANDIDATE,
        DEADLINE
    }
}
