package org.yuankao.vision.model;

import java.util.Locale;

/** What this worker can do: with both models it compares faces, without them every check goes to a person. */
public enum Tier {
    FULL,
    BASIC;

    /** As it is written in the engine's variables and shown to people. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
