package org.yuankao.proctoring.incident;

import java.util.Optional;
import java.util.UUID;
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
import org.yuankao.sitting.Sittings;

/** Looks every few seconds for absences that are over with the seat still empty; nodes share them. */
@Component
@OnRole(Role.ENGINE)
public class UnexcusedSeats {

    private static final Logger LOG = LoggerFactory.getLogger(UnexcusedSeats.class);

    private final LastingFault failing = new LastingFault(LOG, "Absences that are over cannot be looked at");
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
            PlatformTransactionManager transactions) {
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

    /** Raises all that are due, each in a transaction of its own. */
    public void raise() {
        while (Boolean.TRUE.equals(each.execute(status -> raiseOne()))) {
            // until nothing more is due
        }
    }

    private boolean raiseOne() {
        Optional<ExcusedEpisodes.Due> due = excused.lockDue();
        due.ifPresent(it -> {
            Episode episode = json.stored(it.episode());
            raising.raise(sittings.find(UUID.fromString(episode.sittingId())).orElseThrow(), episode, it.since());
            excused.settled(it.episodeId());
        });
        return due.isPresent();
    }
}
