package org.yuankao.vision.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yuankao.processes.watching.WatchTopics.FRAMES;
import static org.yuankao.processes.watching.WatchTopics.HEARTBEATS;
import static org.yuankao.processes.watching.WatchTopics.SITTINGS;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MockAdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Node;
import org.junit.jupiter.api.Test;

class NeededTopicsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final Node node = new Node(0, "localhost", 9092);
    private final Admin admin = new MockAdminClient(List.of(node), node);

    @Test
    void what_is_missing_is_made_and_what_is_there_is_left_alone() throws Exception {
        admin.createTopics(List.of(new NewTopic(SITTINGS, 6, (short) 1)));
        new NeededTopics(6).make(admin, PATIENCE);
        assertThat(admin.listTopics().names().get())
                .hasSize(9)
                .contains("yuankao.frames.v1.dlt", "yuankao.detections.v1.dlt", "yuankao.episodes.v1.dlt");
        assertThat(partitions(FRAMES)).isEqualTo(6);
        assertThat(partitions(HEARTBEATS)).isEqualTo(1);
        new NeededTopics(24).make(admin, PATIENCE);
        assertThat(partitions(FRAMES)).isEqualTo(6);
    }

    @Test
    void sittings_and_detections_of_unequal_partitions_are_refused_with_the_mend() {
        admin.createTopics(List.of(new NewTopic(SITTINGS, 4, (short) 1)));
        assertThatThrownBy(() -> new NeededTopics(24).make(admin, PATIENCE))
                .hasMessage("yuankao.detections.v1 has 24 partitions and yuankao.sittings.v1 has 4: "
                        + "delete the one that holds nothing yet");
    }

    private int partitions(String topic) throws Exception {
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }
}
