package org.yuankao.processes;

/** What the machine saw in a picture of the second view; a measurement, never a decision (C5). */
public enum SecondViewVerdict {
    /** A person and a computer's screen, light enough, far enough away. */
    GOOD,
    DARK,
    NO_PERSON,
    /** The computer's screen is not in the picture. */
    NO_SCREEN,
    TOO_CLOSE,
    /** The phone has sent none lately. */
    NO_PICTURE,
    /** The machine cannot judge: no models, or a failure of its own. */
    NOT_ABLE
}
