package org.yuankao.shared;

/** The node cannot start like this; the message is one sentence that says the mend. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }
}
