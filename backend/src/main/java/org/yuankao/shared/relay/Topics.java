package org.yuankao.shared.relay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.stereotype.Component;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/**
 * Creates the topics we write to when Kafka can first be reached: not at the start of the node, which does not wait for
 * Kafka.
 */
@Component
@OnRole(Role.ENGINE)
class Topics {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int PARTITIONS = 24;

    private static final List<NewTopic> NEEDED = List.of(new NewTopic("yuankao.sittings.v1", PARTITIONS, (short) -1)
            .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));

    private final LastingFault away = new LastingFault(LOG, "Kafka cannot be reached; what is meant for it is kept");
    private final KafkaProperties properties;
    private boolean exist;

    Topics(KafkaProperties properties) {
        this.properties = properties;
    }

    synchronized boolean exist() {
        if (!exist) {
            exist = create();
        }
        return exist;
    }

    private boolean create() {
        Map<String, Object> settings = properties.buildAdminProperties(null);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            var there = admin.listTopics().names().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            var missing = NEEDED.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            away.over();
            return true;
        } catch (ExecutionException | TimeoutException e) {
            away.met(e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
