package org.yuankao.shared;

/**
 * Encryption of personal columns (Q2): AES-256-GCM with the installation's key, so that a stolen dump tells nothing,
 * and a keyed hash by which a sealed value can still be found.
 */
public interface PersonalData {

    /** A new cipher text each time, even of the same plain text. */
    byte[] seal(String plain);

    /** The plain text; a damaged or foreign cipher text is an {@link IllegalStateException}. */
    String open(byte[] sealed);

    /**
     * HMAC-SHA-256 (32 bytes) of the value: equal values give equal bytes, nobody without the key can test a guess.
     * Prefix the value with what it is ({@code "passcode:" + code}) so that different columns cannot be compared.
     */
    byte[] blindIndex(String value);
}
