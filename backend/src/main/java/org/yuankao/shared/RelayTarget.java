package org.yuankao.shared;

/** Where relay entries go: one bean per target, found by its name. */
public interface RelayTarget {

    /** As given to {@link Relay#send}, such as {@code engine}. */
    String name();

    /**
     * Delivers one entry. Runs in a transaction of its own, in which the entry is marked as delivered: what the target
     * writes to our database happens exactly once. For anything outside it can happen twice after a crash, so that side
     * goes by {@link RelayEntry#id()}. Throwing leaves the entry for a later attempt and holds back its key.
     */
    void deliver(RelayEntry entry);

    /** Threads of a node that deliver here; the order of a key does not depend on their number. */
    default int threads() {
        return 1;
    }

    /** Whether it makes sense to try now; a target that is away says no instead of failing for each entry. */
    default boolean ready() {
        return true;
    }
}
