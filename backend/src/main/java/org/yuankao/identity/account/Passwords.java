package org.yuankao.identity.account;

import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are made, judged and kept: bcrypt with cost {@value #COST}, see docs/adr/0004. */
@Component
public class Passwords {

    static final int COST = 11;
    static final int SHORTEST = 10;
    /** bcrypt looks at 72 bytes; what lies behind would not be checked. */
    static final int MOST_BYTES = 72;

    private static final int MADE_LENGTH = 16;
    /** Without characters that are taken for one another on paper. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(COST)));
    private final String nobodys = encoder.encode(make());

    /** A password that a machine makes: 16 characters of 56, 92 bits. */
    String make() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < MADE_LENGTH; i++) {
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Takes the same time whether there is an account or not. */
    public boolean match(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobodys : hash);
        return same && hash != null;
    }

    /** Long enough, not only one character, not the user's own name. */
    boolean strong(String password, String username) {
        return password.length() >= SHORTEST
                && password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= MOST_BYTES
                && password.chars().distinct().count() >= 5
                && !password.toLowerCase(java.util.Locale.ROOT).contains(username.toLowerCase(java.util.Locale.ROOT));
    }
}
