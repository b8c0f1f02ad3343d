package org.yuankao.paper;

import java.util.List;

/** A paper or key that was refused, with every fault found. */
public class InvalidPaper extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public InvalidPaper(String code, List<String> faults) {
        super("Paper " + code + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
