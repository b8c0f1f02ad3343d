package org.yuankao.sitting.delivery;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notes beginnings behind the candidates' backs: at the start everybody fetches the paper at once, and nobody shall wait
 * for the domain's connections. One thread keeps them from being taken away from those who need them. A note that fails
 * is tried again; one that dies with the node is made up for by the next fetch, and until then the sign of life says
 * that the candidate was there.
 */
@Component
class Began implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Began.class);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Beginning beginning;
    private final Set<UUID> pending = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService notes = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "beginnings");
        thread.setDaemon(true);
        return thread;
    });

    Began(Beginning beginning) {
        this.beginning = beginning;
    }

    void noteSoon(UUID sittingId) {
        if (pending.add(sittingId)) {
            notes.execute(() -> note(sittingId));
        }
    }

    private void note(UUID sittingId) {
        try {
            beginning.note(sittingId);
            pending.remove(sittingId);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Sitting {} has its paper, but its beginning is not noted yet: {}", sittingId, e.toString());
            notes.schedule(() -> note(sittingId), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() throws InterruptedException {
        notes.shutdown();
        notes.awaitTermination(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        notes.shutdownNow();
    }
}
