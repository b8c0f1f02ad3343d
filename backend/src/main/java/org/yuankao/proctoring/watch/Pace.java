package org.yuankao.proctoring.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.proctoring.frame.Directory;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/** How often a sitting's cameras send: by the rules, faster while something is suspected and for a while afterwards. */
@Component
@OnRole(Role.INGEST)
@Order(Pace.FIRST)
class Pace implements EpisodeHearer {

    /** Who answers a frame asks for the pace that an episode has just changed. */
    static final int FIRST = 0;

    private static final Duration ATTENTION = Duration.ofSeconds(30);

    /** A suspicion ends with its next frames; one whose end was missed must not hold the cameras for ever. */
    private static final Duration LONGEST_SUSPICION = Duration.ofMinutes(1);

    private static final Duration LONGEST_EPISODE = Duration.ofMinutes(30);

    private final Directory directory;
    private final SteeringRules rules;
    private final Map<UUID, Unrest> unrest = new ConcurrentHashMap<>();

    Pace(Directory directory, SteeringRules rules) {
        this.directory = directory;
        this.rules = rules;
    }

    Duration of(FilmedSitting sitting) {
        var watch = rules.of(sitting.sessionId());
        Unrest about = unrest.get(sitting.sittingId());
        if (about == null) {
            return watch.framesCalm();
        }
        long now = System.nanoTime();
        if (about.open(now)) {
            return watch.framesSuspicion();
        }
        return about.recent(now) ? watch.framesAttention() : watch.framesCalm();
    }

    @Override
    public void heard(Episode episode) {
        UUID sitting = UUID.fromString(episode.sittingId());
        if (!episode.late() && directory.known(sitting).isPresent()) {
            unrest.computeIfAbsent(sitting, none -> new Unrest()).heard(episode);
        }
    }

    @Scheduled(fixedDelay = 30_000)
    void forget() {
        long now = System.nanoTime();
        unrest.values().removeIf(about -> !about.open(now) && !about.recent(now));
    }

    /** What is open about one sitting, each with the moment at which it is no longer believed. */
    private static final class Unrest {

        private final Map<UUID, Long> until = new HashMap<>();
        private long attentionUntil = System.nanoTime();

        synchronized void heard(Episode episode) {
            long now = System.nanoTime();
            if (episode.phase() == Phase.SUSPECTED) {
                until.put(episode.id(), now + LONGEST_SUSPICION.toNanos());
            } else if (episode.phase() == Phase.STARTED) {
                until.put(episode.id(), now + LONGEST_EPISODE.toNanos());
            } else {
                until.remove(episode.id());
                attentionUntil = now + ATTENTION.toNanos();
            }
        }

        synchronized boolean open(long now) {
            until.values().removeIf(end -> end - now < 0);
            return !until.isEmpty();
        }

        synchronized boolean recent(long now) {
            return attentionUntil - now > 0;
        }
    }
}
