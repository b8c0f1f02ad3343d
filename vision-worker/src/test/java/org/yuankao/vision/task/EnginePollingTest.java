package org.yuankao.vision.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.junit.jupiter.api.Test;

class EnginePollingTest {
    private final EnginePolling polling = new EnginePolling();

    @Test
    void without_an_answer_the_pause_doubles_up_to_two_seconds() {
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            polling.reconfigure(List.of(), new ExternalTaskClientException("away"));
            pauses.add(polling.calculateBackoffTime());
        }
        assertThat(pauses).containsExactly(500L, 1000L, 2000L, 2000L, 2000L, 2000L);
        assertThat(polling.state().reachable()).isFalse();
    }

    @Test
    void the_first_answer_ends_the_pause() {
        polling.reconfigure(List.of(), new ExternalTaskClientException("away"));
        polling.reconfigure(List.of(), null);
        assertThat(polling.calculateBackoffTime()).isLessThanOrEqualTo(50);
        assertThat(polling.state().reachable()).isTrue();
    }
}
