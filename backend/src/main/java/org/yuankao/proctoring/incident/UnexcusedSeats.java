package org.yuankao.proctoring.incident;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.processes.watching.Episode;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.shared.problem.DatabaseAway;
import org.yuankao.sitting.Sittings;

/** Looks every few seconds for absences that are over with the seat still empty; nodes share them. */
@Component
@OnRole(Role.ENGINE)
public class UnexcusedSeats {

    private static final Logger LOG = LoggerFactory.getLogger(UnexcusedSeats.class);

    private final LastingFault failing = new LastingFault(LOG, "Absences that are over cannot be looked at");
    private final LastingFault unraised =
            new LastingFault(LOG, "An empty seat after an absence cannot be raised and is tried again");
    private final Counter failures;
    private final ExcusedEpisodes excused;
    private final EpisodeJson json;
    private final Sittings sittings;
    private final Raising raising;
    private final TransactionTemplate each;

    UnexcusedSeats(
            ExcusedEpisodes excused,
            EpisodeJson json,
            Sittings sittings,
            Raising raising,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.failures = meters.counter("yuankao.absences.unraised");
        this.excused = excused;
        this.json = json;
        this.sittings = sittings;
        this.raising = raising;
        this.each = new TransactionTemplate(transactions);
    }

    @Scheduled(
            initialDelayString = "${yuankao.proctoring.sweep-every:2s}",
            fixedDelayString = "${yuankao.proctoring.sweep-every:2s}")
    void sweep() {
        try {
            raise();
            failing.over();
        } catch (RuntimeException e) {
            failing.met(e);
        }
    }

    /** Raises all that are due, each in a transaction of its own: one that cannot be raised stands in nobody's way. */
    public void raise() {
        Set<UUID> passedOver = new HashSet<>();
        boolean more = true;
        while (more) {
            more = raiseOne(passedOver);
        }
        if (passedOver.isEmpty()) {
            unraised.over();
        }
    }

    private boolean raiseOne(Set<UUID> passedOver) {
        AtomicReference<@Nullable UUID> inHand = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(each.execute(status -> {
                Optional<ExcusedEpisodes.Due> due = excused.lockDue(passedOver);
                due.ifPresent(it -> {
                    inHand.set(it.episodeId());
                    raise(it);
                });
                return due.isPresent();
            }));
        } catch (RuntimeException e) {
            UUID bad = inHand.get();
            if (bad == null || DatabaseAway.is(e)) {
                throw e;
            }
            failures.increment();
            unraised.met(new IllegalStateException("episode " + bad + ": " + e, null));
            return passedOver.add(bad);
        }
    }

    private void raise(ExcusedEpisodes.Due due) {
        Episode episode = json.stored(due.episode());
        raising.raise(sittings.find(UUID.fromString(episode.sittingId())).orElseThrow(), episode, due.since());
        excused.settled(due.episodeId());
    }
}
