package org.yuankao.batch;

import static org.yuankao.walk.Caller.ADMIN;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.yuankao.shared.Ids;
import org.yuankao.walk.Callers;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Walk;

/** Batches belong to all administrators alike: no foreign rows, only unknown ones. */
class EndpointWalkBatch implements EndpointWalk {

    private static final Map<String, String> NOTHING = Map.of();

    private final Batches batches;
    private final Sessions sessions;
    private final Instant start = Instant.now().plus(Duration.ofDays(40));

    EndpointWalkBatch(Batches batches, Sessions sessions) {
        this.batches = batches;
        this.sessions = sessions;
    }

    @Override
    public void describe(Walk walk) {
        Callers callers = walk.callers();
        walk.on("GET /api/batch/batches").allows(ADMIN).with(as -> Case.of(callers.some(as), null));
        walk.on("GET /api/batch/batches/{id}")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), null).var("id", draft()));
        walk.on("POST /api/batch/batches/{id}/copies")
                .allows(ADMIN)
                .answers(201)
                .with(as -> Case.of(
                                callers.some(as),
                                Map.of("code", "w-" + Ids.next(), "name", "副本", "firstExamDay", "2031-03-01"))
                        .var("id", draft()));
        walk.on("POST /api/batch/batches/{id}/publish")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), NOTHING).var("id", draft()));
        walk.on("POST /api/batch/batches/{id}/start")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), NOTHING).var("id", published()));
        walk.on("GET /api/batch/sessions/{id}/passcode")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), null).var("id", session()));
        walk.on("GET /api/batch/sessions/{id}/end-preview")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), null).var("id", session()).query("?endsAt=" + newEnd()));
        walk.on("PUT /api/batch/sessions/{id}/end")
                .allows(ADMIN)
                .with(as -> Case.of(
                                callers.some(as),
                                Map.of("endsAt", newEnd().toString(), "reason", "walked", "version", 0))
                        .var("id", session()));
    }

    private Instant newEnd() {
        return start.plus(Duration.ofHours(2));
    }

    private UUID draft() {
        return batches.draft(SampleBatches.around(start, null));
    }

    private UUID published() {
        UUID batch = draft();
        batches.publish(batch);
        return batch;
    }

    private UUID session() {
        return sessions.ofBatch(draft()).get(1).id();
    }
}
