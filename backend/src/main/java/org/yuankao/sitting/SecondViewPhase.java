package org.yuankao.sitting;

/** Who looks at the place of the phone. */
public enum SecondViewPhase {
    MACHINE,
    PERSON,
    DECIDED
}
