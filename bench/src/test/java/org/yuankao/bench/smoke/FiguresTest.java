package org.yuankao.bench.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void four_digits_count_and_the_rest_is_noise() {
        assertThat(Figures.rounded(8312.450127)).isEqualTo(8312);
        assertThat(Figures.rounded(0.0123456)).isEqualTo(0.01235);
        assertThat(Figures.rounded(0)).isZero();
    }

    @Test
    void the_ratio_is_ours_by_the_reference() throws JsonProcessingException {
        assertThat(new ObjectMapper()
                        .writeValueAsString(new Figures()
                                .with("operations", 10)
                                .with("reference", "the bare thing")
                                .rates(50, 200)
                                .values()))
                .isEqualTo("""
                        {"operations":10,"reference":"the bare thing","per_second":50.0,\
                        "reference_per_second":200.0,"ratio":0.25}""");
    }

    @Test
    void a_part_that_is_left_out_says_why() {
        assertThat(Figures.skipped("There are no models.")).isEqualTo(Map.of("skipped", "There are no models."));
    }

    @Test
    void processor_time_is_told_for_each_operation() {
        Usage.Spent spent = new Usage.Spent(20, Map.of("backend", 1500.0));

        assertThat(spent.perOperation(1000)).containsEntry("backend", 1.5);
        assertThat(spent.perSecond(1000)).isEqualTo(50);
        assertThat(spent.perOperation(0)).as("nothing was done").containsEntry("backend", 1500.0);
    }
}
