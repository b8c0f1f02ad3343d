package org.yuankao.shared.relay;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.shared.RelayEntry;
import org.yuankao.shared.RelayTarget;

/** One entry, one transaction: the claim, what the target writes and the mark commit together or not at all. */
@Component
class Delivery {

    enum Outcome {
        DELIVERED,
        /** Another node has it. */
        TAKEN,
        FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final RelayEntries entries;
    private final TransactionTemplate transaction;

    Delivery(RelayEntries entries, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.transaction = new TransactionTemplate(transactions);
    }

    Outcome deliver(RelayTarget target, long id) {
        int[] attempts = {0};
        try {
            return transaction.execute(status -> {
                Optional<RelayEntry> claimed = entries.claim(id);
                if (claimed.isEmpty()) {
                    return Outcome.TAKEN;
                }
                attempts[0] = claimed.get().attempts();
                target.deliver(claimed.get());
                entries.delivered(id);
                return Outcome.DELIVERED;
            });
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.warn("Relay entry {} to {} failed {} times: {}", id, target.name(), attempts[0] + 1, e.toString());
            transaction.executeWithoutResult(status -> entries.failed(id, BackOff.after(attempts[0]), e.toString()));
            return Outcome.FAILED;
        }
    }
}
