package org.yuankao.proctoring.watch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuankao.shared.LastingFault;

/** A thread that does one thing again and again as long as the node runs; nothing but the end of the node ends it. */
final class NodeThread {

    private static final Logger LOG = LoggerFactory.getLogger(NodeThread.class);

    interface Work {
        void run() throws InterruptedException;
    }

    private final String name;
    private final Work work;
    private final Duration pause;
    private final LastingFault fault;
    private @Nullable Thread thread;

    /** @param pause between two runs */
    NodeThread(String name, Work work, Duration pause) {
        this.name = name;
        this.work = work;
        this.pause = pause;
        this.fault = new LastingFault(LOG, "The thread " + name + " failed and tries again");
    }

    synchronized void start() {
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    work.run();
                    fault.over();
                } catch (InterruptException e) {
                    return;
                } catch (RuntimeException e) {
                    fault.met(e);
                }
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    synchronized boolean isRunning() {
        return thread != null;
    }
}
