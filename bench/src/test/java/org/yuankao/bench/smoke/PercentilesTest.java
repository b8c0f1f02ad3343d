package org.yuankao.bench.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void of_a_hundred_values_the_percentile_is_the_value_of_its_rank() {
        Percentiles hundred =
                new Percentiles(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray());

        assertThat(hundred.at(50)).isEqualTo(50);
        assertThat(hundred.at(99)).isEqualTo(99);
        assertThat(hundred.at(100)).isEqualTo(100);
    }

    @Test
    void of_few_values_the_rank_is_rounded_up() {
        assertThat(new Percentiles(new long[] {7, 3, 5}).at(50)).isEqualTo(5);
        assertThat(new Percentiles(new long[] {7, 3, 5}).at(99)).isEqualTo(7);
        assertThat(new Percentiles(new long[] {4}).at(1)).isEqualTo(4);
    }

    @Test
    void without_values_there_is_nothing_to_wait_for() {
        assertThat(new Percentiles(new long[0]).at(50)).isZero();
    }
}
