package org.yuankao.proctoring.evidence;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** A few threads that seal and store, so that no request and no feed waits for disk or database. */
@Component
@OnRole(Role.INGEST)
class KeepingThreads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingThreads.class);

    private final LastingFault failing = new LastingFault(LOG, "Pictures cannot be stored");
    private final ThreadPoolExecutor threads;
    private final Counter kept;
    private final Counter lost;

    KeepingThreads(EvidenceProperties properties, MeterRegistry meters) {
        threads = new ThreadPoolExecutor(
                properties.threads(),
                properties.threads(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(properties.waiting()),
                work -> {
                    Thread thread = new Thread(work, "keeping");
                    thread.setDaemon(true);
                    return thread;
                });
        kept = meters.counter("yuankao.pictures.kept");
        lost = meters.counter("yuankao.pictures.lost");
    }

    /** @param work counted as lost when it fails or when too much waits already */
    void later(Runnable work) {
        try {
            threads.execute(() -> counted(work));
        } catch (RejectedExecutionException e) {
            lost.increment();
            failing.met(e);
        }
    }

    private void counted(Runnable work) {
        try {
            work.run();
            kept.increment();
            failing.over();
        } catch (RuntimeException e) {
            lost.increment();
            failing.met(e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
