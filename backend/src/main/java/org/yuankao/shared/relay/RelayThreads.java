package org.yuankao.shared.relay;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.RelayTarget;
import org.yuankao.shared.Role;

/** One thread per target, woken by the node's own entries and every quarter of a second for those of others. */
@Component
@OnRole(Role.ENGINE)
class RelayThreads implements SmartLifecycle {

    private static final long LOOK_EVERY_MILLIS = 250;

    private final List<RelayTarget> targets;
    private final Drain drain;
    private final Doorbell doorbell;
    private final List<Thread> threads = new ArrayList<>();

    RelayThreads(List<RelayTarget> targets, Drain drain, Doorbell doorbell) {
        this.targets = targets;
        this.drain = drain;
        this.doorbell = doorbell;
    }

    @Override
    public synchronized void start() {
        for (RelayTarget target : targets) {
            Thread thread = new Thread(() -> run(target), "relay-" + target.name());
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    private void run(RelayTarget target) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long counted = doorbell.rings();
                drain.drainQuietly(target);
                doorbell.await(counted, LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
