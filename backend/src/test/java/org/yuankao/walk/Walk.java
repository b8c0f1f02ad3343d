package org.yuankao.walk;

import java.util.Map;
import java.util.TreeMap;

/** The registry: every endpoint of the backend by {@code "METHOD /path"}, as Spring's own mapping spells it. */
public final class Walk {

    private final Callers callers;
    private final Map<String, Entry> entries = new TreeMap<>();

    Walk(Callers callers) {
        this.callers = callers;
    }

    public Callers callers() {
        return callers;
    }

    public Entry on(String endpoint) {
        Entry entry = new Entry(endpoint);
        if (entries.put(endpoint, entry) != null) {
            throw new IllegalStateException("Two entries for " + endpoint);
        }
        return entry;
    }

    Map<String, Entry> entries() {
        return entries;
    }
}
