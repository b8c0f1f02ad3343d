package org.yuankao.vision.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.vision.backend.Deadline;

class LockWindowTest {
    private final LockWindow window = new LockWindow(Duration.ofSeconds(15));

    @Test
    void tasks_of_one_fetch_share_one_deadline() {
        Deadline first = window.of(at("2022-11-26T01:00:00Z"));
        assertThat(window.of(at("2022-11-26T01:00:00.009Z"))).isEqualTo(first);
    }

    @Test
    @DisplayName("the engine's clock may be wrong or step: only that the lock is another one counts (fault 16)")
    void another_fetch_has_its_own_deadline_whatever_the_clocks_say() throws Exception {
        Deadline first = window.of(at("2022-11-26T01:00:00Z"));
        Thread.sleep(5);
        Deadline later = window.of(at("2022-11-26T01:00:21Z"));
        Thread.sleep(5);
        Deadline steppedBack = window.of(at("1999-01-01T00:00:00Z"));
        assertThat(later.nanos()).isGreaterThan(first.nanos());
        assertThat(steppedBack.nanos()).isGreaterThan(later.nanos());
        assertThat(steppedBack.left()).isBetween(Duration.ofSeconds(14), Duration.ofSeconds(15));
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
