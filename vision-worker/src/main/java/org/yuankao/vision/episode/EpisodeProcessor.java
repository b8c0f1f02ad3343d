package org.yuankao.vision.episode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Heartbeat;
import org.yuankao.processes.watching.WatchRules;
import org.yuankao.processes.watching.WatchedSitting;

/**
 * Brings news and time to {@link Watch}, and what it says to Kafka.
 *
 * <p>After a crash the store may be ahead of what was told: both are written side by side, not as one. So whoever takes a
 * partition over tells the starts and ends that are remembered once more; their ids make the repetition harmless.
 */
@SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
final class EpisodeProcessor implements Processor<String, News, String, Episode> {
    private final EpisodeSettings settings;

    /** The store read once: silence is looked for every second, and reading all of it each time would cost. */
    private final Map<String, SittingState> states = new HashMap<>();

    private boolean takenOver;
    private ProcessorContext<String, Episode> context;
    private KeyValueStore<String, SittingState> store;
    private ReadOnlyKeyValueStore<String, ValueAndTimestamp<WatchRules>> rules;
    private ReadOnlyKeyValueStore<String, ValueAndTimestamp<Heartbeat>> heartbeats;

    EpisodeProcessor(EpisodeSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<String, Episode> processing) {
        context = processing;
        store = context.getStateStore(EpisodeTopology.STATES);
        rules = context.getStateStore(EpisodeTopology.RULES);
        heartbeats = context.getStateStore(EpisodeTopology.HEARTBEATS);
        context.schedule(settings.look(), PunctuationType.WALL_CLOCK_TIME, this::look);
    }

    @Override
    public void process(Record<String, News> news) {
        String sitting = news.key();
        if (sitting == null || news.value() == null) {
            return;
        }
        takeOver();
        Instant now = now();
        SittingState before = states.getOrDefault(sitting, SittingState.unknown());
        Watch watch = watch(before);
        Outcome<SittingState> outcome = news.value() instanceof News.Seen seen
                ? watch.frame(before, seen.detection(), now)
                : watch.sitting(before, sitting, sittingOf(news.value()), Instant.ofEpochMilli(news.timestamp()), now);
        keep(sitting, before, outcome);
    }

    private static @Nullable WatchedSitting sittingOf(News news) {
        return news instanceof News.Expected expected ? expected.sitting() : null;
    }

    private void look(long wallClock) {
        takeOver();
        Instant now = Instant.ofEpochMilli(wallClock);
        List<Heartbeat> beats = beats();
        for (Map.Entry<String, SittingState> one : new ArrayList<>(states.entrySet())) {
            SittingState before = one.getValue();
            Watch watch = watch(before);
            if (watch.forgotten(before, now)) {
                states.remove(one.getKey());
                store.delete(one.getKey());
            } else {
                keep(one.getKey(), before, watch.silence(before, one.getKey(), beats, now));
            }
        }
    }

    private void keep(String sitting, SittingState before, Outcome<SittingState> outcome) {
        if (outcome.state() != before) {
            states.put(sitting, outcome.state());
            store.put(sitting, outcome.state());
        }
        outcome.episodes().forEach(episode -> tell(sitting, episode));
    }

    private void tell(String sitting, Episode episode) {
        context.forward(new Record<>(sitting, episode, context.currentSystemTimeMs()));
    }

    private void takeOver() {
        if (takenOver) {
            return;
        }
        takenOver = true;
        try (KeyValueIterator<String, SittingState> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, SittingState> one = all.next();
                if (one.value != null) {
                    states.put(one.key, one.value);
                }
            }
        }
        states.forEach((sitting, state) -> state.told().forEach(episode -> tell(sitting, episode)));
    }

    private Watch watch(SittingState state) {
        return new Watch(Holds.of(rules(state)), settings);
    }

    private @Nullable WatchRules rules(SittingState state) {
        if (state.sitting() == null || state.sitting().sessionId() == null) {
            return null;
        }
        return ValueAndTimestamp.getValueOrNull(rules.get(state.sitting().sessionId()));
    }

    private List<Heartbeat> beats() {
        List<Heartbeat> beats = new ArrayList<>();
        try (KeyValueIterator<String, ValueAndTimestamp<Heartbeat>> all = heartbeats.all()) {
            while (all.hasNext()) {
                Heartbeat beat = ValueAndTimestamp.getValueOrNull(all.next().value);
                if (beat != null && beat.at() != null && beat.since() != null) {
                    beats.add(beat);
                }
            }
        }
        return beats;
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
