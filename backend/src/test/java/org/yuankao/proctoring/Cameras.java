package org.yuankao.proctoring;

import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.Browser;
import org.yuankao.identity.CandidateToken;
import org.yuankao.identity.PhoneToken;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.shared.Ids;
import org.yuankao.sitting.Pictures;

/** Candidates of a proctored room before their cameras, with the tokens that a login and a phone's joining give. */
@Lazy
@Component
final class Cameras {

    private final ProctoredRoom rooms;
    private final CandidateToken candidates;
    private final PhoneToken phones;
    private final JdbcClient jdbc;

    Cameras(ProctoredRoom rooms, CandidateToken candidates, PhoneToken phones, JdbcClient jdbc) {
        this.rooms = rooms;
        this.candidates = candidates;
        this.phones = phones;
        this.jdbc = jdbc;
    }

    /** Entered by a device of epoch 1. */
    Seat entered(UUID... proctors) {
        Seat seat = rooms.seat(proctors);
        is(seat, "ENTERED");
        epoch(seat, 1);
        return seat;
    }

    Seat admitted(UUID... proctors) {
        Seat seat = entered(proctors);
        is(seat, "ADMITTED");
        return seat;
    }

    void is(Seat seat, String state) {
        jdbc.sql("update sitting.sitting set state = ? where id = ?")
                .params(state, seat.sittingId())
                .update();
    }

    void outOfRoom(Seat seat) {
        jdbc.sql("update sitting.sitting set room_id = null where id = ?")
                .param(seat.sittingId())
                .update();
    }

    void epoch(Seat seat, int epoch) {
        jdbc.sql("update sitting.sitting set epoch = ? where id = ?")
                .params(epoch, seat.sittingId())
                .update();
    }

    /** Its page has just sent a pulse. */
    void heard(Seat seat) {
        jdbc.sql("insert into sitting.presence (sitting_id, seen_at) values (?, shared.exam_now())")
                .param(seat.sittingId())
                .update();
    }

    Browser computer(int port, Seat seat, int epoch) {
        return new Browser(port)
                .cookie(
                        "YKSIT",
                        candidates.issue(seat.sittingId(), epoch, "camera").getValue());
    }

    /** A phone joins, in place of whichever there was. */
    Browser phone(int port, Seat seat) {
        UUID join = Ids.next();
        jdbc.sql("""
                        insert into sitting.second_view (sitting_id, join_id, joined_at, seen_at)
                        values (:sitting, :join, shared.exam_now(), shared.exam_now())
                        on conflict (sitting_id) do update set join_id = excluded.join_id
                        """).param("sitting", seat.sittingId()).param("join", join).update();
        return new Browser(port)
                .cookie("YKVIEW2", phones.issue(seat.sittingId(), join).getValue());
    }

    static Browser.Answer first(Browser computer) {
        return first(computer, Pictures.jpeg(640, 480));
    }

    static Browser.Answer first(Browser computer, byte[] picture) {
        return computer.post("/ingest/frames/first", Browser.Raw.jpeg(picture));
    }

    static Browser.Answer second(Browser phone) {
        return second(phone, Pictures.jpeg(480, 640));
    }

    static Browser.Answer second(Browser phone, byte[] picture) {
        return phone.post("/ingest/frames/second", Browser.Raw.jpeg(picture));
    }
}
