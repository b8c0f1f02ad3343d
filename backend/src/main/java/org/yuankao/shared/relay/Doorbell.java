package org.yuankao.shared.relay;

import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes this node's threads when one of its transactions has written an entry; other nodes look by themselves. */
@Component
class Doorbell {

    private long rings;

    private final TransactionSynchronization afterCommit = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            ring();
        }
    };

    void ringAfterCommit() {
        if (!TransactionSynchronizationManager.getSynchronizations().contains(afterCommit)) {
            TransactionSynchronizationManager.registerSynchronization(afterCommit);
        }
    }

    private synchronized void ring() {
        rings++;
        notifyAll();
    }

    synchronized long rings() {
        return rings;
    }

    /** Returns at once when it rang since the caller has counted, otherwise with the next ring or after the time. */
    synchronized void await(long counted, long millis) throws InterruptedException {
        if (rings == counted) {
            TimeUnit.MILLISECONDS.timedWait(this, millis);
        }
    }
}
