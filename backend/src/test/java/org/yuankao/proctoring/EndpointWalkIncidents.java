package org.yuankao.proctoring;

import static org.yuankao.walk.Caller.CHIEF_PROCTOR;
import static org.yuankao.walk.Caller.PROCTOR;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.Browser;
import org.yuankao.identity.Role;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.sitting.Sittings;
import org.yuankao.walk.Caller;
import org.yuankao.walk.Callers;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Foreign;
import org.yuankao.walk.Walk;

/** Incidents, messages and what proctors do to sittings; a proctor of no room is the stranger. */
class EndpointWalkIncidents implements EndpointWalk {

    private static final String INCIDENT = "/api/proctoring/incidents";
    private static final String SITTING = "/api/proctoring/sittings/{id}";
    private static final String ROOM = "another room's candidate";

    private final WatchedRoom room;
    private final Sittings sittings;
    private final TransactionTemplate transaction;
    private final Cameras cameras;
    private final int port;

    EndpointWalkIncidents(
            WatchedRoom room,
            Sittings sittings,
            TransactionTemplate transaction,
            Cameras cameras,
            Environment environment) {
        this.cameras = cameras;
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
        this.room = room;
        this.sittings = sittings;
        this.transaction = transaction;
    }

    @Override
    public void describe(Walk walk) {
        incidents(walk);
        messages(walk);
        Map<String, String> why = Map.of("reason", "测试");
        row(walk, "POST " + SITTING + "/end", why, this::sitting);
        row(walk, "POST " + SITTING + "/absence", Map.of("minutes", 5, "reason", "测试"), this::sitting);
        Callers callers = walk.callers();
        walk.on("DELETE " + SITTING + "/absence")
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(as -> absent(callers, as))
                .foreign(ROOM, () -> Foreign.of(absent(callers, PROCTOR), callers.staff(PROCTOR)));
        screenshot(walk);
        walk.on("POST " + SITTING + "/reinstate").allows(CHIEF_PROCTOR).with(as -> {
            UUID ended = room.watched().sittingId();
            transaction.executeWithoutResult(status -> sittings.endedByProctor(ended, "测试"));
            return Case.of(callers.some(CHIEF_PROCTOR), why).var("id", ended);
        });
    }

    private void screenshot(Walk walk) {
        row(walk, "POST " + SITTING + "/screenshot", Map.of("view", "FIRST", "note", "测试"), proctor -> {
            Seat seat = cameras.admitted(proctor);
            Cameras.first(cameras.computer(port, seat, 1));
            return seat.sittingId().toString();
        });
    }

    private void incidents(Walk walk) {
        Callers callers = walk.callers();
        walk.on("GET " + INCIDENT)
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(as -> Case.of(callers.some(as), null))
                .foreign(ROOM, () -> {
                    UUID proctor = callers.account(Role.PROCTOR);
                    String id = incident(proctor);
                    return Foreign.hidden(Case.of(callers.signIn(proctor), null), callers.staff(PROCTOR), id);
                });
        row(walk, "GET " + INCIDENT + "/{id}", null, this::incident);
        row(walk, "POST " + INCIDENT + "/{id}/decision", Map.of("decision", "DISMISS"), this::incident);
        row(
                walk,
                "GET /api/proctoring/evidence/{id}",
                null,
                proctor -> room.evidence(room.watched(proctor), new byte[] {1, 2, 3})
                        .toString());
        walk.on("GET /api/proctoring/ready-sentences")
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(as -> Case.of(callers.some(as), null))
                .rowless("the same sentences for everybody");
    }

    private void messages(Walk walk) {
        Callers callers = walk.callers();
        row(walk, "POST " + SITTING + "/messages", Map.of("text", "请坐好"), this::sitting);
        row(walk, "GET " + SITTING + "/messages", null, this::sitting);
        row(walk, "GET " + SITTING + "/records", null, this::sitting);
        walk.on("POST /api/proctoring/messages")
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(as -> toAll(callers, as))
                .foreign("another room", () -> Foreign.of(toAll(callers, PROCTOR), callers.staff(PROCTOR)));
    }

    private Case toAll(Callers callers, Caller as) {
        UUID proctor = callers.account(Role.PROCTOR);
        Seat seat = room.watched(proctor);
        return Case.of(
                browser(callers, as, proctor),
                Map.of("sessionId", seat.sessionId(), "roomId", seat.roomId(), "text", "请坐好"));
    }

    private Case absent(Callers callers, Caller as) {
        UUID proctor = callers.account(Role.PROCTOR);
        UUID sitting = room.watched(proctor).sittingId();
        Browser browser = browser(callers, as, proctor);
        Said.ok(browser.post("/api/proctoring/sittings/" + sitting + "/absence", Map.of("minutes", 5, "reason", "测试")));
        return Case.of(browser, null).var("id", sitting);
    }

    private String incident(UUID proctor) {
        return room.waiting(room.watched(proctor), IncidentKind.LEFT_SEAT, 2).toString();
    }

    private String sitting(UUID proctor) {
        return room.watched(proctor).sittingId().toString();
    }

    private static void row(Walk walk, String endpoint, Object body, Function<UUID, String> owned) {
        Callers callers = walk.callers();
        Function<Caller, Case> maker = as -> {
            UUID proctor = callers.account(Role.PROCTOR);
            return Case.of(browser(callers, as, proctor), body).var("id", owned.apply(proctor));
        };
        walk.on(endpoint)
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(maker)
                .foreign(ROOM, () -> Foreign.of(maker.apply(PROCTOR), callers.staff(PROCTOR)));
    }

    /** Rooms are asked for with each request, so it does not matter that the account was assigned before it signed in. */
    private static Browser browser(Callers callers, Caller as, UUID proctor) {
        return as == PROCTOR ? callers.signIn(proctor) : callers.some(as);
    }
}
