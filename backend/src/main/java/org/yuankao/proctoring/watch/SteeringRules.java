package org.yuankao.proctoring.watch;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yuankao.batch.Sessions;
import org.yuankao.batch.WatchingRules;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** The rules of the sessions whose frames come here, looked up at the first frame and again every ten seconds. */
@Component
@OnRole(Role.INGEST)
public class SteeringRules {

    private static final Logger LOG = LoggerFactory.getLogger(SteeringRules.class);
    private static final long UNUSED_NANOS = Duration.ofMinutes(10).toNanos();

    private final LastingFault away = new LastingFault(LOG, "The rules of the sessions cannot be read again");
    private final Sessions sessions;
    private final Map<UUID, WatchingRules> rules = new ConcurrentHashMap<>();
    private final Map<UUID, Long> usedAt = new ConcurrentHashMap<>();

    SteeringRules(Sessions sessions) {
        this.sessions = sessions;
    }

    public WatchingRules of(UUID sessionId) {
        usedAt.put(sessionId, System.nanoTime());
        return rules.computeIfAbsent(
                sessionId, session -> sessions.get(session).rules().watching());
    }

    @Scheduled(fixedDelay = 10_000)
    void refresh() {
        long now = System.nanoTime();
        usedAt.values().removeIf(used -> now - used > UNUSED_NANOS);
        rules.keySet().retainAll(usedAt.keySet());
        try {
            rules.keySet()
                    .forEach(session ->
                            rules.put(session, sessions.get(session).rules().watching()));
            away.over();
        } catch (DataAccessException | TransactionException e) {
            away.met(e);
        }
    }
}
