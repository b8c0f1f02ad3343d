package org.yuankao.vision.episode;

import static org.yuankao.processes.watching.WatchTopics.DEAD_LETTER;
import static org.yuankao.processes.watching.WatchTopics.DETECTIONS;
import static org.yuankao.processes.watching.WatchTopics.EPISODES;
import static org.yuankao.processes.watching.WatchTopics.HEARTBEATS;
import static org.yuankao.processes.watching.WatchTopics.RULES;
import static org.yuankao.processes.watching.WatchTopics.SITTINGS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Heartbeat;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.WatchRules;
import org.yuankao.processes.watching.WatchedSitting;
import org.yuankao.vision.kafka.JsonSerde;
import org.yuankao.vision.kafka.WatchJson;

/** Runs the topology by a clock of its own; moments are seconds since {@link #BEGIN}. */
final class Cinema implements AutoCloseable {
    static final Instant BEGIN = Instant.parse("2026-11-23T01:00:00Z");
    static final String SITTING = "0198f2c0-0000-7000-8000-000000000001";
    static final String SESSION = "0198f2c0-0000-7000-8000-0000000000ff";

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> detections;
    private final TestInputTopic<String, byte[]> sittings;
    private final TestInputTopic<String, byte[]> rules;
    private final TestInputTopic<String, byte[]> heartbeats;
    private final TestOutputTopic<String, Episode> episodes;
    private final TestOutputTopic<String, byte[]> dead;
    private double clock;
    private Double beatingSince = 0.0;

    Cinema() {
        this(0);
    }

    private Cinema(double clock) {
        this.clock = clock;
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "cinema");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        var topology = EpisodeTopology.build(new StreamsBuilder(), EpisodeSettings.USUAL)
                .build();
        driver = new TopologyTestDriver(topology, properties, at(clock));
        detections = input(DETECTIONS);
        sittings = input(SITTINGS);
        rules = input(RULES);
        heartbeats = input(HEARTBEATS);
        episodes = driver.createOutputTopic(
                EPISODES, new StringDeserializer(), new JsonSerde<>(Episode.class).deserializer());
        dead = driver.createOutputTopic(
                DETECTIONS + DEAD_LETTER, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Another worker that takes over: it knows what was in the store, and nothing else. */
    Cinema takenOver() {
        Cinema other = new Cinema(clock);
        try (var all = driver.<String, SittingState>getKeyValueStore(EpisodeTopology.STATES)
                .all()) {
            while (all.hasNext()) {
                var one = all.next();
                other.driver
                        .<String, SittingState>getKeyValueStore(EpisodeTopology.STATES)
                        .put(one.key, one.value);
            }
        }
        return other;
    }

    static Instant at(double seconds) {
        return BEGIN.plusMillis(Math.round(seconds * 1000));
    }

    Cinema admitted() {
        return state(WatchedSitting.WATCHED);
    }

    Cinema state(String state) {
        WatchedSitting sitting = new WatchedSitting(SITTING, SESSION, null, null, state);
        sittings.pipeInput(SITTING, WatchJson.write(sitting), at(clock));
        return this;
    }

    Cinema hold(IncidentKind kind, long millis) {
        rules.pipeInput(SESSION, WatchJson.write(new WatchRules(SESSION, Map.of(kind, millis))), at(clock));
        return this;
    }

    /** Time passes; the ingest beats and silence is looked for every second. */
    Cinema until(double seconds) {
        while (clock < seconds) {
            double step = Math.min(1, seconds - clock);
            clock += step;
            if (beatingSince != null) {
                heartbeats.pipeInput("node", WatchJson.write(new Heartbeat("node", at(clock), at(beatingSince))));
            }
            driver.advanceWallClockTime(Duration.ofMillis(Math.round(step * 1000)));
        }
        return this;
    }

    Cinema ingestSilent() {
        beatingSince = null;
        return this;
    }

    Cinema ingestBeatsSince(double seconds) {
        beatingSince = seconds;
        return this;
    }

    /** At its own moment, which may lie ahead: time passes until then. */
    Cinema show(Detection frame) {
        until(Duration.between(BEGIN, frame.at()).toMillis() / 1000.0);
        return again(frame);
    }

    /** Now, whatever its moment. */
    Cinema again(Detection frame) {
        detections.pipeInput(frame.sittingId(), WatchJson.write(frame), at(clock));
        return this;
    }

    void raw(String key, String bytes) {
        detections.pipeInput(key, bytes.getBytes());
    }

    int deadLetters() {
        return dead.readValuesToList().size();
    }

    /** What was told since the last question. */
    List<Episode> told() {
        return new ArrayList<>(episodes.readValuesToList());
    }

    private TestInputTopic<String, byte[]> input(String topic) {
        return driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        driver.close();
    }
}
