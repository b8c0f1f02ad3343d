package org.yuankao.vision.episode;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Heartbeat;
import org.yuankao.processes.watching.WatchRules;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.processes.watching.WatchedSitting;
import org.yuankao.vision.kafka.JsonSerde;
import org.yuankao.vision.kafka.WatchJson;

/**
 * Detections and sittings in, episodes out; session rules and heartbeats are known to every worker. What belongs to one
 * sitting lies in one partition of each topic, so that one task sees all of it in order.
 */
public final class EpisodeTopology {
    static final String STATES = "states";
    static final String RULES = "rules";
    static final String HEARTBEATS = "heartbeats";

    private EpisodeTopology() {}

    public static StreamsBuilder build(StreamsBuilder builder, EpisodeSettings settings) {
        return build(builder, settings, episode -> {});
    }

    /** @param told is shown every phase that goes out */
    static StreamsBuilder build(StreamsBuilder builder, EpisodeSettings settings, Consumer<Episode> told) {
        builder.globalTable(
                WatchTopics.RULES,
                Consumed.with(Serdes.String(), new JsonSerde<>(WatchRules.class)),
                Materialized.as(Stores.inMemoryKeyValueStore(RULES)));
        builder.globalTable(
                WatchTopics.HEARTBEATS,
                Consumed.with(Serdes.String(), new JsonSerde<>(Heartbeat.class)),
                Materialized.as(Stores.inMemoryKeyValueStore(HEARTBEATS)));
        builder.addStateStore(Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(STATES), Serdes.String(), new JsonSerde<>(SittingState.class)));
        detections(builder)
                .merge(sittings(builder))
                .process(() -> new EpisodeProcessor(settings), STATES)
                .peek((sitting, episode) -> told.accept(episode))
                .to(WatchTopics.EPISODES, Produced.with(Serdes.String(), new JsonSerde<>(Episode.class)));
        return builder;
    }

    /** What cannot be read is laid aside, for nobody waits for it to become readable. */
    private static KStream<String, News> detections(StreamsBuilder builder) {
        KStream<String, byte[]> raw =
                builder.stream(WatchTopics.DETECTIONS, Consumed.with(Serdes.String(), Serdes.ByteArray()));
        KStream<String, Read> read = raw.mapValues(Read::of);
        read.filter((sitting, one) -> one.detection().isEmpty())
                .mapValues(Read::bytes)
                .to(
                        WatchTopics.DETECTIONS + WatchTopics.DEAD_LETTER,
                        Produced.with(Serdes.String(), Serdes.ByteArray()));
        return read.filter((sitting, one) -> one.detection().isPresent())
                .mapValues(one -> new News.Seen(one.detection().orElseThrow()));
    }

    private static KStream<String, News> sittings(StreamsBuilder builder) {
        return builder.stream(
                        WatchTopics.SITTINGS, Consumed.with(Serdes.String(), new JsonSerde<>(WatchedSitting.class)))
                .mapValues(News.Expected::new);
    }

    /** @param detection empty when the bytes are none, or belong to another key */
    private record Read(byte[] bytes, Optional<Detection> detection) {
        static Read of(String key, byte[] bytes) {
            try {
                Detection read = WatchJson.read(bytes, Detection.class);
                return new Read(bytes, Optional.of(read).filter(one -> whole(one, key)));
            } catch (IOException e) {
                return new Read(bytes, Optional.empty());
            }
        }

        /** JSON of another shape leaves members out. */
        private static boolean whole(Detection one, String key) {
            return key != null
                    && key.equals(one.sittingId())
                    && one.view() != null
                    && one.at() != null
                    && one.tier() != null
                    && one.modelDigest() != null
                    && one.frameHash() != null
                    && one.boxes() != null;
        }
    }
}
