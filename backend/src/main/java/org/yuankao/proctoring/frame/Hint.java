package org.yuankao.proctoring.frame;

/** What a candidate can mend about a view, in the words of the page's catalogue (C5). */
public enum Hint {
    DARK,
    /** First view: no face is seen. */
    NO_FACE,
    SEVERAL_FACES,
    /** Second view: no person is seen. */
    NO_PERSON,
    /** Second view: the computer's screen is not in the picture. */
    NO_SCREEN,
    TOO_CLOSE
}
