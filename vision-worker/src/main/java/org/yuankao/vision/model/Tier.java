package org.yuankao.vision.model;

import java.util.Locale;

/**
 * What this worker can do: with all models it compares faces and finds persons and
 * things, without them every check goes to a person and only light and silence are noticed.
 */
public enum Tier {
    FULL,
    BASIC;

    /** As it is written in the engine's variables and shown to people. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
