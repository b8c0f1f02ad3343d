package org.yuankao.vision.task;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the task at hand be finished when the worker stops, and no other begin. */
final class Shift {
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean over;

    /** @return false when the shift was over and nothing was done */
    boolean work(Runnable task) {
        working.lock();
        try {
            if (over) {
                return false;
            }
            task.run();
            return true;
        } finally {
            working.unlock();
        }
    }

    /** Waits for the task at hand; whoever waits longer gives it up, and its lock at the engine ends by itself. */
    void end(Duration patience) {
        over = true;
        try {
            if (working.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                working.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
