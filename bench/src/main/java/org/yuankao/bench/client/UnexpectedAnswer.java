package org.yuankao.bench.client;

/** The server said what a candidate or a member of staff must never be told, or said it not in time. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnexpectedAnswer(String sentence) {
        super(sentence);
    }

    public UnexpectedAnswer(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
