package org.yuankao.vision.episode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.yuankao.vision.kafka.KafkaAddress;

/**
 * Runs {@link EpisodeTopology}. Streams gives up on what it takes for a lasting fault; here nothing is one, so whoever
 * watches it starts it again. For one thread.
 */
public final class Judging implements AutoCloseable {
    static final String APPLICATION = "yuankao-episode";

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);
    private static final Duration TO_CLOSE = Duration.ofSeconds(5);

    private final KafkaAddress address;
    private final EpisodeSettings settings;
    private final Path folder;
    private final LongAdder told = new LongAdder();
    private volatile @Nullable KafkaStreams streams;

    public Judging(KafkaAddress address, EpisodeSettings settings) {
        this.address = address;
        this.settings = settings;
        try {
            // two workers on one machine must not meet in one folder; nothing of value is in it
            this.folder = Files.createTempDirectory("yuankao-episode");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return false when it does not run and has to be started */
    public boolean runs() {
        KafkaStreams now = streams;
        return now != null
                && now.state() != KafkaStreams.State.ERROR
                && !now.state().hasCompletedShutdown();
    }

    /** Also again, after it has given up. */
    public void start() {
        close(streams);
        KafkaStreams next = new KafkaStreams(
                EpisodeTopology.build(new StreamsBuilder(), settings, episode -> told.increment())
                        .build(),
                properties());
        next.setUncaughtExceptionHandler(fault -> {
            LOG.warn("Episodes are judged again from the last committed detection: {}", fault.toString());
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams = next;
        next.start();
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(address.common());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 500);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        properties.put(StreamsConfig.POLL_MS_CONFIG, 50);
        // a broker that is away for an hour is waited for
        properties.put(StreamsConfig.TASK_TIMEOUT_MS_CONFIG, Duration.ofDays(1).toMillis());
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG), (int)
                Duration.ofDays(1).toMillis());
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), 8L << 20);
        properties.put(
                StreamsConfig.DEFAULT_DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueExceptionHandler.class);
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), KafkaAddress.SESSION_MILLIS);
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                KafkaAddress.SESSION_MILLIS / 5);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), 4 << 20);
        // a worker that is stopped gives its partitions away at once; a setting that Streams sets itself, but does not
        // name
        properties.put(StreamsConfig.consumerPrefix("internal.leave.group.on.close"), true);
        return properties;
    }

    /** Episodes' phases told since the start of this worker, suspicions among them. */
    public long told() {
        return told.sum();
    }

    /** {@code RUNNING}, {@code REBALANCING} and so on, as Kafka Streams calls it; {@code NOT_RUNNING} before the start. */
    public String word() {
        KafkaStreams now = streams;
        return now == null ? KafkaStreams.State.NOT_RUNNING.name() : now.state().name();
    }

    private static void close(@Nullable KafkaStreams old) {
        if (old != null) {
            old.close(TO_CLOSE);
        }
    }

    @Override
    public void close() {
        close(streams);
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.debug("{} is left behind: {}", folder, e.getMessage());
        }
    }
}
