package org.yuankao.proctoring;

import static org.yuankao.walk.Caller.CHIEF_PROCTOR;
import static org.yuankao.walk.Caller.PROCTOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.yuankao.Browser;
import org.yuankao.identity.Role;
import org.yuankao.walk.Caller;
import org.yuankao.walk.Callers;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Foreign;
import org.yuankao.walk.Walk;

/** Rows belong to rooms; a proctor of no room is the stranger. */
class EndpointWalkProctoring implements EndpointWalk {

    private static final String REVIEW = "/api/proctoring/identity-reviews";
    private static final String ROOM = "another room's candidate";

    private final ProctoredRoom room;

    EndpointWalkProctoring(AutowireCapableBeanFactory beans) {
        this.room = (ProctoredRoom) beans.autowire(ProctoredRoom.class, 3, false);
    }

    @Override
    public void describe(Walk walk) {
        list(walk, "GET " + REVIEW, proctor -> room.waiting(proctor).taskId());
        list(
                walk,
                "GET /api/proctoring/sessions",
                proctor -> room.seat(proctor).sessionId().toString());
        list(
                walk,
                "GET /api/proctoring/sittings",
                proctor -> room.seat(proctor).sittingId().toString());
        list(
                walk,
                "GET /api/proctoring/information-reports",
                proctor -> room.report(room.seat(proctor)).toString());
        list(walk, "GET /api/proctoring/second-views", proctor -> room.placed(room.seat(proctor), "GOOD"));
        secondViewDecisions(walk);
        row(
                walk,
                "GET " + REVIEW + "/{taskId}",
                "taskId",
                null,
                proctor -> room.waiting(proctor).taskId());
        for (String which : new String[] {"taken", "registered"}) {
            row(
                    walk,
                    "GET " + REVIEW + "/{taskId}/photos/" + which,
                    "taskId",
                    null,
                    proctor -> room.waiting(proctor).taskId());
        }
        row(
                walk,
                "POST " + REVIEW + "/{taskId}/decision",
                "taskId",
                Map.of("outcome", "SAME"),
                proctor -> room.waiting(proctor).taskId());
        row(
                walk,
                "POST /api/proctoring/information-reports/{id}/done",
                "id",
                Map.of("note", "已更正"),
                proctor -> room.report(room.seat(proctor)).toString());
    }

    /** Many at a time and each with its own result: one of another room is answered as one that does not exist. */
    private void secondViewDecisions(Walk walk) {
        Callers callers = walk.callers();
        Function<Caller, Case> maker = as -> {
            UUID proctor = callers.account(Role.PROCTOR);
            String task = room.placed(room.seat(proctor), "GOOD");
            Browser browser = as == PROCTOR ? callers.signIn(proctor) : callers.some(as);
            return Case.of(browser, Map.of("taskIds", List.of(task), "decision", "APPROVED"));
        };
        walk.on("POST /api/proctoring/second-views/decisions")
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(maker)
                .foreign(
                        ROOM,
                        () -> new Foreign(
                                maker.apply(PROCTOR),
                                callers.staff(PROCTOR),
                                answer -> answer.json()
                                        .path("results")
                                        .findValuesAsText("state")
                                        .equals(List.of("UNKNOWN"))));
    }

    private static void list(Walk walk, String endpoint, Function<UUID, String> owned) {
        Callers callers = walk.callers();
        walk.on(endpoint)
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(as -> Case.of(callers.some(as), null))
                .foreign(ROOM, () -> {
                    UUID proctor = callers.account(Role.PROCTOR);
                    String id = owned.apply(proctor);
                    return Foreign.hidden(Case.of(callers.signIn(proctor), null), callers.staff(PROCTOR), id);
                });
    }

    private static void row(Walk walk, String endpoint, String variable, Object body, Function<UUID, String> owned) {
        Callers callers = walk.callers();
        Function<Caller, Case> maker = as -> {
            UUID proctor = callers.account(Role.PROCTOR);
            String id = owned.apply(proctor);
            Browser browser = as == PROCTOR ? callers.signIn(proctor) : callers.some(as);
            return Case.of(browser, body).var(variable, id);
        };
        walk.on(endpoint)
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(maker)
                .foreign(ROOM, () -> Foreign.of(maker.apply(PROCTOR), callers.staff(PROCTOR)));
    }
}
