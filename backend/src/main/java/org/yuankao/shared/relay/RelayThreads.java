package org.yuankao.shared.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.RelayTarget;
import org.yuankao.shared.Role;

/** Threads per target, woken by the node's own entries and every quarter of a second for those of others. */
@Component
@OnRole(Role.ENGINE)
class RelayThreads implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayThreads.class);
    private static final long LOOK_EVERY_MILLIS = 250;
    private static final long AFTER_AN_ERROR_MILLIS = 2_000;

    private final List<RelayTarget> targets;
    private final Drain drain;
    private final Doorbell doorbell;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, LastingFault> faults = new ConcurrentHashMap<>();

    RelayThreads(List<RelayTarget> targets, Drain drain, Doorbell doorbell) {
        this.targets = targets;
        this.drain = drain;
        this.doorbell = doorbell;
    }

    @Override
    public synchronized void start() {
        for (RelayTarget target : targets) {
            for (int number = 1; number <= target.threads(); number++) {
                Thread thread = new Thread(() -> run(target), "relay-" + target.name() + "-" + number);
                thread.setDaemon(true);
                threads.add(thread);
                thread.start();
            }
        }
    }

    private void run(RelayTarget target) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long counted = doorbell.rings();
                if (drained(target)) {
                    doorbell.await(counted, LOOK_EVERY_MILLIS);
                } else {
                    Thread.sleep(AFTER_AN_ERROR_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing may end this thread: mostly it is the database that is away and comes back. */
    private boolean drained(RelayTarget target) {
        try {
            drain.drain(target);
            standing(target).over();
            return true;
        } catch (RuntimeException e) {
            standing(target).met(e);
            return false;
        }
    }

    private LastingFault standing(RelayTarget target) {
        return faults.computeIfAbsent(
                target.name(), name -> new LastingFault(LOG, "The relay to " + name + " stands still and tries again"));
    }

    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}
