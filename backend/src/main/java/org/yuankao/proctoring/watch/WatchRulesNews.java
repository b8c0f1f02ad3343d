package org.yuankao.proctoring.watch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.SessionState;
import org.yuankao.batch.Sessions;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Relay;
import org.yuankao.shared.Role;

/**
 * Tells the workers how long something must last in each session that is not over: at the start of the node, which also
 * heals a topic that was lost, and when it has changed.
 */
@Component
@OnRole(Role.ENGINE)
class WatchRulesNews {

    private static final Logger LOG = LoggerFactory.getLogger(WatchRulesNews.class);

    /** Goes to {@code yuankao.rules.v1}. */
    private static final String TYPE = "rules";

    private final LastingFault away = new LastingFault(LOG, "The rules of the sessions cannot be told to the workers");
    private final Sessions sessions;
    private final Relay relay;
    private final TransactionTemplate transaction;
    private final Map<UUID, Map<String, Long>> told = new ConcurrentHashMap<>();

    WatchRulesNews(Sessions sessions, Relay relay, PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.relay = relay;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 1_000)
    void tell() {
        try {
            List<ExamSession> current = sessions.running().stream()
                    .filter(session -> session.state() != SessionState.CLOSED)
                    .toList();
            told.keySet().retainAll(current.stream().map(ExamSession::id).toList());
            current.forEach(this::tell);
            away.over();
        } catch (DataAccessException | TransactionException e) {
            away.met(e);
        }
    }

    private void tell(ExamSession session) {
        Map<String, Long> holdMillis = session.rules().watching().holds().entrySet().stream()
                .collect(Collectors.toMap(
                        hold -> hold.getKey().name(), hold -> hold.getValue().toMillis()));
        if (!holdMillis.equals(told.get(session.id()))) {
            transaction.executeWithoutResult(status -> relay.send(
                    session.id().toString(),
                    Relay.KAFKA,
                    TYPE,
                    Map.of("sessionId", session.id().toString(), "holdMillis", holdMillis)));
            told.put(session.id(), holdMillis);
        }
    }
}
