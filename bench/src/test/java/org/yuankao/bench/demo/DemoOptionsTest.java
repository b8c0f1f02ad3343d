package org.yuankao.bench.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuankao.bench.stack.StackFailure;

class DemoOptionsTest {

    private static final Path PROJECT = Path.of("/checkout");

    @Test
    void without_options_the_exam_lies_two_minutes_ahead() {
        DemoOptions options = DemoOptions.of(PROJECT);

        assertThat(options)
                .isEqualTo(new DemoOptions(
                        PROJECT, PROJECT.resolve("data"), 8080, false, false, "exam", Duration.ofMinutes(2), ""));
    }

    @Test
    void every_option_is_taken() {
        DemoOptions options = DemoOptions.of(
                PROJECT,
                "--fresh",
                "--headless",
                "--port",
                "9000",
                "--data",
                "/d",
                "--at",
                "mock",
                "--start-in",
                "90s",
                "--models",
                "/m");

        assertThat(options)
                .isEqualTo(new DemoOptions(
                        PROJECT, Path.of("/d"), 9000, true, true, "mock", Duration.ofSeconds(90), "/m"));
    }

    @ParameterizedTest
    @CsvSource({
        "--prot 1,--prot is no option",
        "--port many,--port takes a number",
        "--at night,--at takes tickets",
        "--start-in soon,--start-in takes a span",
        "--data,--data needs a value",
    })
    void a_mistake_is_answered_by_one_sentence_that_names_it(String line, String sentence) {
        assertThatThrownBy(() -> DemoOptions.of(PROJECT, line.split(" ")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining(sentence);
    }
}
