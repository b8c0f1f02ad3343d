package org.yuankao.proctoring.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
    private final Consumer<Thread> ending;
    private final LastingFault fault;
    private CountDownLatch end = new CountDownLatch(1);
    private @Nullable Thread thread;

    /** @param pause between two runs */
    NodeThread(String name, Work work, Duration pause) {
        this(name, work, pause, Thread::interrupt);
    }

    /** @param ending calls the work back from whatever it waits for */
    NodeThread(String name, Work work, Duration pause, Consumer<Thread> ending) {
        this.name = name;
        this.work = work;
        this.pause = pause;
        this.ending = ending;
        this.fault = new LastingFault(LOG, "The thread " + name + " failed and tries again");
    }

    synchronized void start() {
        CountDownLatch ended = new CountDownLatch(1);
        end = ended;
        thread = new Thread(() -> run(ended), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void run(CountDownLatch ended) {
        try {
            do {
                try {
                    work.run();
                    fault.over();
                } catch (InterruptException e) {
                    return;
                } catch (RuntimeException e) {
                    fault.met(e);
                }
            } while (!ended.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void stop() {
        if (thread != null) {
            end.countDown();
            ending.accept(thread);
            thread = null;
        }
    }

    synchronized boolean isRunning() {
        return thread != null;
    }
}
