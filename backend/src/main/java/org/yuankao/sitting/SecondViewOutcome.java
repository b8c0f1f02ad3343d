package org.yuankao.sitting;

/** What became of a check of the second view. */
public enum SecondViewOutcome {
    APPROVED,
    /** The candidate places the phone anew. */
    AGAIN,
    /** The exam began before anybody had approved; the candidate went on. */
    WAIVED
}
