package org.yuankao.shared.relay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
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
@OnRole({Role.ENGINE, Role.INGEST})
public class Topics {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final int PATIENCE_MILLIS = 3_000;
    /** A small broker takes its time for a hundred partitions. */
    private static final int CREATION_MILLIS = 20_000;

    private final LastingFault away = new LastingFault(LOG, "Kafka cannot be reached; what is meant for it is kept");
    private final KafkaProperties properties;
    private final List<NewTopic> needed;
    private boolean exist;

    Topics(KafkaProperties properties, TopicProperties topics) {
        this.properties = properties;
        this.needed = NeededTopics.of(topics.partitions());
    }

    /** For who has met a broker that did not answer: it can come back without its topics. */
    public synchronized boolean lookAgain() {
        exist = false;
        return exist();
    }

    synchronized boolean exist() {
        if (!exist) {
            exist = create();
        }
        return exist;
    }

    /** Another node, or the worker, may have been quicker. */
    private static void awaitUnlessThere(KafkaFuture<Void> made)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            made.get(CREATION_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private boolean create() {
        Map<String, Object> settings = properties.buildAdminProperties(null);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            var there = admin.listTopics().names().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            var missing = needed.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            CreateTopicsOptions slowly = new CreateTopicsOptions().timeoutMs(CREATION_MILLIS);
            for (KafkaFuture<Void> made :
                    admin.createTopics(missing, slowly).values().values()) {
                awaitUnlessThere(made);
            }
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
