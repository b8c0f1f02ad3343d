package org.yuankao.sitting.session;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.SessionEndMoved;
import org.yuankao.batch.Sessions;

/**
 * Sessions for showing: names, times, rules. After the first look nobody waits for the domain's connections again: an
 * old card is shown while it is renewed behind the scenes. No deadline is decided by it.
 */
@Component
public class SessionCards implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SessionCards.class);
    private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

    private final Sessions sessions;
    private final Map<UUID, Card> cards = new ConcurrentHashMap<>();
    private final ExecutorService renewal = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "session-cards");
        thread.setDaemon(true);
        return thread;
    });

    SessionCards(Sessions sessions) {
        this.sessions = sessions;
    }

    public ExamSession get(UUID sessionId) {
        Card card = cards.get(sessionId);
        if (card == null) {
            return load(sessionId);
        }
        if (System.nanoTime() - card.loadedAt > FRESH_NANOS && card.renewing.compareAndSet(false, true)) {
            renewal.execute(() -> renew(sessionId, card));
        }
        return card.session;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void endMoved(SessionEndMoved moved) {
        cards.remove(moved.sessionId());
    }

    private ExamSession load(UUID sessionId) {
        ExamSession session = sessions.get(sessionId);
        cards.put(sessionId, new Card(session, System.nanoTime(), new AtomicBoolean()));
        return session;
    }

    private void renew(UUID sessionId, Card old) {
        try {
            load(sessionId);
        } catch (RuntimeException e) {
            LOG.warn("Session {} could not be read again, its last known times are shown", sessionId, e);
            old.renewing.set(false);
        }
    }

    @Override
    public void close() {
        renewal.shutdownNow();
    }

    private record Card(ExamSession session, long loadedAt, AtomicBoolean renewing) {}
}
