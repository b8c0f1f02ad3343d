package org.yuankao.bench.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yuankao.bench.stack.StackFailure;

class PgBenchTest {

    @Test
    void the_rate_is_read_from_what_it_says() {
        assertThat(PgBench.rate("""
                        pgbench (15.18 (Debian 15.18-0+deb12u1), server 17.11)
                        transaction type: insert.sql
                        number of transactions actually processed: 83012
                        latency average = 0.481 ms
                        initial connection time = 12.345 ms
                        tps = 8312.450127 (without initial connection time)
                        """)).isEqualTo(8312.450127);
    }

    @Test
    void words_without_a_rate_are_passed_on() {
        assertThatThrownBy(() -> PgBench.rate("pgbench: error: connection refused"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("connection refused");
    }
}
