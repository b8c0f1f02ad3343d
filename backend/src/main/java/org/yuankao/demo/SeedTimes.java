package org.yuankao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Reads the times of a seed: local ones in its zone, offsets from its anchor. */
record SeedTimes(ZoneId zone, Instant anchor) {

    /** For a file with local times only. */
    static SeedTimes local(BatchFile file) {
        return new SeedTimes(ZoneId.of(file.zone()), Instant.EPOCH);
    }

    Instant at(String text) {
        return isOffset(text)
                ? anchor.plus(Duration.parse(text))
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    private static boolean isOffset(String text) {
        return text.startsWith("P") || text.startsWith("-P");
    }
}
