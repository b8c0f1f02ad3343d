package org.yuankao.bench.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuankao.bench.stack.StackFailure;

class SmokeOptionsTest {

    private static final Path HERE = Path.of(".");

    @Test
    void what_is_not_said_has_a_default() {
        assertThat(SmokeOptions.of(HERE)).isEqualTo(new SmokeOptions(HERE, 20, 16, "", ""));
    }

    @Test
    void everything_can_be_said() {
        assertThat(SmokeOptions.of(HERE, "--models", "m", "--pictures", "p", "--seconds", "5", "--clients", "3"))
                .isEqualTo(new SmokeOptions(HERE, 5, 3, "m", "p"));
    }

    @Test
    void the_warm_up_is_never_shorter_than_five_seconds() {
        assertThat(SmokeOptions.of(HERE, "--seconds", "1").warmUpSeconds()).isEqualTo(5);
        assertThat(SmokeOptions.of(HERE, "--seconds", "60").warmUpSeconds()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "601", "many", ""})
    void a_span_that_cannot_be_measured_is_refused(String seconds) {
        assertThatThrownBy(() -> SmokeOptions.of(HERE, "--seconds", seconds))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--seconds takes a number from 1 to 600");
    }

    @Test
    void an_unknown_option_is_refused() {
        assertThatThrownBy(() -> SmokeOptions.of(HERE, "--fast", "1"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--fast");
    }
}
