package org.yuankao.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * What a node does; {@code yuankao.roles} names one or several, by default all. Health, server info and the external tasks
 * of the workers are there on every node.
 */
public enum Role {
    /** Pages, steps, answers, pulse; the phone's pulse too, for it is one small request. */
    WEB,
    /** Frames of both views, the last of them in memory, and the pictures that are kept of them (A2, A4). */
    INGEST,
    /** Job executor, relay, sweeps. */
    ENGINE;

    public static Set<Role> of(Environment environment) {
        return Binder.get(environment)
                .bind("yuankao.roles", Bindable.listOf(Role.class))
                .orElse(List.of(values()))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
