package org.yuankao.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.VisionTier;

/**
 * Which workers ask for tasks, at whichever node. The answer comes from memory, for everybody may ask; all nodes read
 * the same table every few seconds. A worker that has been silent for half a minute is gone: its longest request and its
 * longest task are shorter.
 */
@Component
class VisionWorkers implements VisionTier {

    private static final Logger LOG = LoggerFactory.getLogger(VisionWorkers.class);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(5);
    private static final String FULL = "full";
    private static final String BASIC = "basic";
    private static final Set<String> TIERS = Set.of(FULL, BASIC);
    private static final int LONGEST_NAME = 100;

    private record Worker(String name, String tier, Instant seenAt) {}

    private final JdbcClient jdbc;
    private final ExamClock clock;
    private final Map<String, Worker> written = new ConcurrentHashMap<>();
    private volatile List<Worker> known = List.of();

    VisionWorkers(JdbcClient jdbc, ExamClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Full only when every worker compares: with one that does not, some checks go to a person unasked. */
    @Override
    public Optional<String> lastHeard() {
        Instant since = clock.now().minus(SILENCE);
        List<Worker> present =
                known.stream().filter(worker -> worker.seenAt().isAfter(since)).toList();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        boolean allCompare = present.stream().allMatch(worker -> worker.tier().equals(FULL));
        return Optional.of(allCompare ? FULL : BASIC);
    }

    void heard(String name, String tier) {
        if (!TIERS.contains(tier) || name.isEmpty() || name.length() > LONGEST_NAME) {
            return;
        }
        Worker now = new Worker(name, tier, clock.now());
        Worker before = written.get(name);
        if (before == null
                || !before.tier().equals(tier)
                || !before.seenAt().plus(BETWEEN_WRITES).isAfter(now.seenAt())) {
            written.put(name, now);
            write(now);
            read();
        }
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 1_000)
    void refresh() {
        try {
            read();
        } catch (DataAccessException e) {
            // what is known grows old by itself
            LOG.warn("The workers could not be read: {}", e.getMessage());
        }
    }

    private void read() {
        known = jdbc.sql("select name, tier, last_seen_at from workflow.vision_worker")
                .query((row, n) -> new Worker(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
        written.keySet().retainAll(known.stream().map(Worker::name).toList());
    }

    /** Those who are long gone are forgotten with the next who comes. */
    private void write(Worker worker) {
        jdbc.sql("""
                        with gone as (
                            delete from workflow.vision_worker
                             where name <> :name and last_seen_at < shared.exam_now() - interval '1 hour')
                        insert into workflow.vision_worker (name, tier, last_seen_at)
                        values (:name, :tier, shared.exam_now())
                        on conflict (name) do update set tier = excluded.tier, last_seen_at = excluded.last_seen_at
                        """).param("name", worker.name()).param("tier", worker.tier()).update();
    }
}
