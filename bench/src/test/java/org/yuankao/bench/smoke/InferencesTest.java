package org.yuankao.bench.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InferencesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    @Test
    void a_frame_costs_the_models_that_looked_at_it() throws JsonProcessingException {
        Inferences.Cost cost = Inferences.Cost.of(JSON.readTree("""
                {"yunet": {"ms": 10, "cpu_ms": 5}, "mobilefacenet": {"ms": 4, "cpu_ms": 2},
                 "yolox": {"ms": 20, "cpu_ms": 10}}"""));
        Detections.Seen seen = new Detections.Seen();
        seen.add(Detections.Kind.SECOND);
        seen.add(Detections.Kind.SECOND);
        seen.add(Detections.Kind.FIRST);
        seen.add(Detections.Kind.FIRST_EMBEDDED);

        assertThat(cost.millisOf(seen)).isEqualTo((20 + 20 + 30 + 34) / 4.0, ROUNDING);
        assertThat(cost.processorMillisOf(seen)).isEqualTo(13, ROUNDING);
    }

    @Test
    void the_detection_says_which_models_looked() throws JsonProcessingException {
        assertThat(kind("{\"view\":\"SECOND\",\"unusable\":null}")).isEqualTo(Detections.Kind.SECOND);
        assertThat(kind("{\"view\":\"FIRST\",\"boxes\":[{\"label\":\"person\"}]}"))
                .isEqualTo(Detections.Kind.FIRST);
        assertThat(kind("{\"view\":\"FIRST\",\"boxes\":[{\"label\":\"person\"},{\"label\":\"face\"}]}"))
                .as("one face is looked at more closely")
                .isEqualTo(Detections.Kind.FIRST_EMBEDDED);
        assertThat(kind("{\"view\":\"FIRST\",\"boxes\":[{\"label\":\"face\"},{\"label\":\"face\"}]}"))
                .isEqualTo(Detections.Kind.FIRST);
        assertThat(kind("{\"view\":\"FIRST\",\"unusable\":\"TRUNCATED\"}")).isEqualTo(Detections.Kind.UNUSABLE);
    }

    @Test
    void what_came_earlier_is_taken_off() {
        Detections.Seen seen = new Detections.Seen();
        seen.add(Detections.Kind.FIRST);
        Detections.Seen before = seen.copy();
        seen.add(Detections.Kind.FIRST);
        seen.add(Detections.Kind.SECOND);

        assertThat(seen.minus(before).all()).isEqualTo(2);
        assertThat(before.all()).isEqualTo(1);
    }

    private static Detections.Kind kind(String detection) throws JsonProcessingException {
        return Detections.Kind.of(JSON.readTree(detection));
    }
}
