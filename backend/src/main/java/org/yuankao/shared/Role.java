package org.yuankao.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What a node does; {@code yuankao.roles} names one or several, by default all. */
public enum Role {
    /** Pages, steps, answers, pulse. */
    WEB,
    /** Frames and recordings. */
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
