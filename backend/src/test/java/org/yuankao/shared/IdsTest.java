package org.yuankao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void ids_are_uuids_of_version_7_that_begin_with_the_millisecond() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        long after = System.currentTimeMillis();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
    }

    @Test
    void no_two_are_equal() {
        List<UUID> many = IntStream.range(0, 20_000).mapToObj(i -> Ids.next()).toList();

        assertThat(many).doesNotHaveDuplicates();
    }
}
