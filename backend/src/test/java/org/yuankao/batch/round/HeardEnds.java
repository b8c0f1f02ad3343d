package org.yuankao.batch.round;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yuankao.batch.SessionEndMoved;

/** Stands for whoever mends a copy of a session's end inside the transaction; it fails when it is asked to. */
@Component
class HeardEnds {

    final List<SessionEndMoved> heard = new CopyOnWriteArrayList<>();
    volatile boolean refuse;

    @EventListener
    void on(SessionEndMoved event) {
        heard.add(event);
        if (refuse) {
            throw new IllegalStateException("a listener that fails");
        }
    }

    void reset() {
        heard.clear();
        refuse = false;
    }
}
