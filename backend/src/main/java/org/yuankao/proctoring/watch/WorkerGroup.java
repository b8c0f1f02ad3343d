package org.yuankao.proctoring.watch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.KafkaFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yuankao.proctoring.frame.FrameProperties;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** Whether any vision worker is a member of its group, asked of Kafka every few seconds on a thread of its own. */
@Component
@OnRole({Role.INGEST, Role.WEB})
class WorkerGroup implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerGroup.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final int PATIENCE_MILLIS = 2_000;

    private final Map<String, Object> settings;
    private final String group;
    private final NodeThread thread = new NodeThread("watch-workers", this::look, LOOK_EVERY);
    private volatile boolean present;

    WorkerGroup(KafkaProperties kafka, FrameProperties properties) {
        settings = kafka.buildAdminProperties(null);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        group = properties.watchingGroup();
    }

    boolean present() {
        return present;
    }

    /** One client as long as Kafka answers; a new one after it did not. */
    private void look() throws InterruptedException {
        try (Admin admin = Admin.create(settings)) {
            while (true) {
                KafkaFuture<ConsumerGroupDescription> described =
                        Objects.requireNonNull(admin.describeConsumerGroups(List.of(group))
                                .describedGroups()
                                .get(group));
                present = !described
                        .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                        .members()
                        .isEmpty();
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
            }
        } catch (ExecutionException | TimeoutException e) {
            // that Kafka is away is said by those who write to it
            LOG.debug("Nobody says who watches", e);
        } finally {
            present = false;
        }
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        thread.stop();
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }
}
