package org.yuankao.bench.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProcessTicksTest {

    private static final String STAT =
            "4711 (%s) S 1 4711 4711 0 -1 4194560 17 0 0 0 1200 34 500 6 20 0 1 0 99 1 2 3 4";

    @Test
    void user_and_system_time_are_added_and_ended_children_stand_apart() {
        assertThat(ProcessTicks.of(STAT.formatted("postgres"))).isEqualTo(new ProcessTicks(1234, 506));
    }

    @Test
    void a_name_may_hold_blanks_and_brackets() {
        assertThat(ProcessTicks.of(STAT.formatted("a ) b (c) 1 2"))).isEqualTo(new ProcessTicks(1234, 506));
    }

    @Test
    void what_is_no_such_line_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessTicks.of("4711 (java) S 1 2"));
    }
}
