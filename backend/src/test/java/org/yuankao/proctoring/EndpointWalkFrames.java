package org.yuankao.proctoring;

import static org.yuankao.walk.Caller.CANDIDATE;
import static org.yuankao.walk.Caller.CHIEF_PROCTOR;
import static org.yuankao.walk.Caller.PHONE;
import static org.yuankao.walk.Caller.PROCTOR;
import static org.yuankao.walk.Caller.WORKER;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.env.Environment;
import org.yuankao.Browser;
import org.yuankao.identity.Role;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.sitting.Pictures;
import org.yuankao.walk.Caller;
import org.yuankao.walk.Callers;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Foreign;
import org.yuankao.walk.Walk;

/** A frame's token names its sitting, so only the wall and its pictures have rows of others. */
class EndpointWalkFrames implements EndpointWalk {

    private static final String ROOM = "another room's candidate";

    private final Cameras cameras;
    private final Environment environment;

    EndpointWalkFrames(AutowireCapableBeanFactory beans, Environment environment) {
        ProctoredRoom rooms = (ProctoredRoom) beans.autowire(ProctoredRoom.class, 3, false);
        this.cameras = new Cameras(
                rooms,
                beans.getBean(org.yuankao.identity.CandidateToken.class),
                beans.getBean(org.yuankao.identity.PhoneToken.class),
                beans.getBean(org.springframework.jdbc.core.simple.JdbcClient.class));
        this.environment = environment;
    }

    @Override
    public void describe(Walk walk) {
        Browser.Raw picture = Browser.Raw.jpeg(Pictures.jpeg(64, 48));
        walk.on("POST /ingest/frames/first")
                .allows(CANDIDATE)
                .with(as -> Case.of(cameras.computer(port(), cameras.entered(), 1), picture));
        walk.on("POST /ingest/frames/second")
                .allows(PHONE)
                .with(as -> Case.of(cameras.phone(port(), cameras.entered()), picture));
        wall(walk, walk.callers());
        pictures(walk, walk.callers());
        walk.on("GET /api/vision/sittings/{sittingId}/second-view")
                .allows(WORKER)
                .with(as -> Case.of(walk.callers().worker(), null).var("sittingId", filmed().sittingId()));
    }

    private void wall(Walk walk, Callers callers) {
        walk.on("GET /api/proctoring/wall")
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(as -> {
                    UUID proctor = callers.account(Role.PROCTOR);
                    Seat seat = filmed(proctor);
                    return Case.of(as == PROCTOR ? callers.signIn(proctor) : callers.some(as), null)
                            .query("?sessionId=" + seat.sessionId());
                })
                .foreign(ROOM, () -> {
                    UUID proctor = callers.account(Role.PROCTOR);
                    Seat seat = filmed(proctor);
                    Case own = Case.of(callers.signIn(proctor), null)
                            .query("?sessionId=" + seat.sessionId() + "&roomId=" + seat.roomId());
                    return Foreign.hidden(own, callers.staff(PROCTOR), seat.sittingId());
                });
    }

    private void pictures(Walk walk, Callers callers) {
        Function<Caller, Case> maker = as -> {
            UUID proctor = callers.account(Role.PROCTOR);
            Seat seat = filmed(proctor);
            return Case.of(as == PROCTOR ? callers.signIn(proctor) : callers.some(as), null)
                    .var("sittingId", seat.sittingId())
                    .var("view", "second");
        };
        walk.on("GET /ingest/wall/{sittingId}/{view}")
                .allows(PROCTOR, CHIEF_PROCTOR)
                .with(maker)
                .foreign(ROOM, () -> Foreign.of(maker.apply(PROCTOR), callers.staff(PROCTOR)));
    }

    /** With a frame of the second view. */
    private Seat filmed(UUID... proctors) {
        Seat seat = cameras.entered(proctors);
        Cameras.second(cameras.phone(port(), seat));
        return seat;
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
