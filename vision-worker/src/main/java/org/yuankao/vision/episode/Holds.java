package org.yuankao.vision.episode;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.WatchRules;

/** How long a condition must last: as the session's rules say, else as {@link IncidentKind} does. */
record Holds(Map<IncidentKind, Long> millis) {
    static Holds of(@Nullable WatchRules rules) {
        return new Holds(rules == null || rules.holdMillis() == null ? Map.of() : rules.holdMillis());
    }

    Duration of(IncidentKind kind) {
        Long own = millis.get(kind);
        return own == null || own < 0 ? kind.hold() : Duration.ofMillis(own);
    }
}
