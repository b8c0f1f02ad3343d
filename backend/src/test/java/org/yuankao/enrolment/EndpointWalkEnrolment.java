package org.yuankao.enrolment;

import static org.yuankao.walk.Caller.ADMIN;
import static org.yuankao.walk.Caller.POINT;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.yuankao.Form;
import org.yuankao.batch.Batches;
import org.yuankao.batch.Rooms;
import org.yuankao.batch.SampleBatches;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.Role;
import org.yuankao.walk.Caller;
import org.yuankao.walk.Callers;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Foreign;
import org.yuankao.walk.Walk;

/** Candidates belong to the point that enrolled them; another point's clerk is the stranger. */
class EndpointWalkEnrolment implements EndpointWalk {

    private final Enrolment enrolment;
    private final Batches batches;
    private final Sessions sessions;
    private final Rooms rooms;

    EndpointWalkEnrolment(Enrolment enrolment, Batches batches, Sessions sessions, Rooms rooms) {
        this.enrolment = enrolment;
        this.batches = batches;
        this.sessions = sessions;
        this.rooms = rooms;
    }

    @Override
    public void describe(Walk walk) {
        Callers callers = walk.callers();
        walk.on("GET /api/enrolment/points").allows(ADMIN).with(as -> Case.of(callers.some(as), null));
        walk.on("GET /api/enrolment/candidates")
                .allows(ADMIN, POINT)
                .with(as -> Case.of(callers.some(as), null))
                .foreign("another point's candidate", () -> {
                    UUID clerk = callers.account(Role.POINT);
                    UUID candidate = candidate(clerk);
                    return Foreign.hidden(Case.of(callers.signIn(clerk), null), callers.staff(POINT), candidate);
                });
        walk.on("PUT /api/enrolment/candidates/{id}/photo")
                .allows(ADMIN, POINT)
                .with(as -> photoOfOwn(callers, as))
                .foreign(
                        "another point's candidate",
                        () -> Foreign.of(photoOfOwn(callers, POINT), callers.staff(POINT)));
    }

    private Case photoOfOwn(Callers callers, Caller as) {
        UUID clerk = callers.account(Role.POINT);
        return Case.of(
                        as == POINT ? callers.signIn(clerk) : callers.some(as),
                        new Form().file("photo", "image/jpeg", picture()))
                .var("id", candidate(clerk));
    }

    private UUID candidate(UUID clerk) {
        UUID batch = batches.draft(SampleBatches.around(Instant.now().plus(Duration.ofDays(9)), null));
        UUID point = enrolment.addPoint(batch, "P01", "报名点", clerk);
        UUID room = rooms.add(batch, "第一监考室");
        UUID session = sessions.ofBatch(batch).get(1).id();
        return enrolment
                .enrol(new NewCandidate(
                        batch,
                        point,
                        "欧阳一二",
                        "11010519491231002X",
                        "劳动关系协调员",
                        null,
                        List.of(new NewCandidate.Seat(session, room, "W1"))))
                .candidateId();
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
