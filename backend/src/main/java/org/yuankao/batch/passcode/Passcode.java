package org.yuankao.batch.passcode;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A passcode in its canonical form: capitals and digits that cannot be taken for each other when they are read out or
 * printed (no 0 O, 1 I L). Eight of 31 characters are about 39 bits, and the login is throttled.
 */
public record Passcode(String text) {

    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that nobody can foresee. */
    public static Passcode generate() {
        return new Passcode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it: white space, hyphens, case and full-width forms are of no account. */
    public static Passcode typed(String text) {
        return new Passcode(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "Passcode[…]";
    }
}
