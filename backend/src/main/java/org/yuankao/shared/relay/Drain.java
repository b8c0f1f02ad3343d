package org.yuankao.shared.relay;

import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yuankao.shared.RelayTarget;

/**
 * Empties the outbox towards one target. Only the oldest waiting entry of a key is ever taken, so a key's order holds
 * whatever number of nodes drain at once; they share the keys by {@code skip locked}.
 */
@Component
class Drain {

    private static final int PORTION = 100;
    private static final int CHOICE = 4;

    private final RelayEntries entries;
    private final Delivery delivery;

    Drain(RelayEntries entries, Delivery delivery) {
        this.entries = entries;
        this.delivery = delivery;
    }

    /** Delivers until nothing more is due, and says how many it delivered. */
    int drain(RelayTarget target) {
        int delivered = 0;
        int inThisPass;
        do {
            inThisPass = pass(target);
            delivered += inThisPass;
        } while (inThisPass > 0 && !Thread.currentThread().isInterrupted());
        return delivered;
    }

    private int pass(RelayTarget target) {
        if (!target.ready()) {
            return 0;
        }
        List<Long> due = entries.due(target.name(), PORTION * CHOICE);
        // threads and nodes that choose by chance from more than they take rarely ask for the same entry
        Collections.shuffle(due);
        int delivered = 0;
        for (long id : due.subList(0, Math.min(PORTION, due.size()))) {
            switch (delivery.deliver(target, id)) {
                case DELIVERED -> delivered++;
                case TAKEN -> {}
                case FAILED -> {
                    if (!target.ready()) {
                        return delivered;
                    }
                }
            }
        }
        return delivered;
    }
}
