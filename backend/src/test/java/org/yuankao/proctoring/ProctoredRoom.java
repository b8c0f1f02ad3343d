package org.yuankao.proctoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.batch.Batches;
import org.yuankao.batch.Rooms;
import org.yuankao.batch.SampleBatches;
import org.yuankao.batch.Sessions;
import org.yuankao.enrolment.Enrolled;
import org.yuankao.enrolment.Enrolment;
import org.yuankao.enrolment.NewCandidate;
import org.yuankao.shared.DataKeys;
import org.yuankao.shared.Ids;
import org.yuankao.shared.ObjectStore;
import org.yuankao.sitting.Pictures;
import org.yuankao.sitting.RegisteredPhotos;

/** One room of a running batch with one candidate whose photo waits for a person; the engine's task is a real one. */
@Lazy
@Component
final class ProctoredRoom {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Batches batches;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Enrolment enrolment;
    private final RegisteredPhotos registered;
    private final IdentityReviews reviews;
    private final SecondViewReviews secondViews;
    private final TaskService tasks;
    private final DataKeys dataKeys;
    private final ObjectStore objects;
    private final JdbcClient jdbc;

    ProctoredRoom(
            Batches batches,
            Sessions sessions,
            Rooms rooms,
            Enrolment enrolment,
            RegisteredPhotos registered,
            IdentityReviews reviews,
            SecondViewReviews secondViews,
            TaskService tasks,
            DataKeys dataKeys,
            ObjectStore objects,
            JdbcClient jdbc) {
        this.batches = batches;
        this.sessions = sessions;
        this.rooms = rooms;
        this.enrolment = enrolment;
        this.registered = registered;
        this.reviews = reviews;
        this.secondViews = secondViews;
        this.tasks = tasks;
        this.dataKeys = dataKeys;
        this.objects = objects;
        this.jdbc = jdbc;
    }

    /** @param ticket found by nobody else's list */
    record Seat(UUID roomId, UUID sessionId, UUID candidateId, UUID sittingId, String ticket) {}

    record Waiting(String taskId, UUID photoId, byte[] photo, Seat seat) {}

    Seat seat(UUID... proctors) {
        UUID batch = batches.draft(SampleBatches.around(Instant.now().plus(Duration.ofHours(2)), null));
        UUID room = rooms.add(batch, "第一监考室");
        for (UUID proctor : proctors) {
            rooms.assign(room, proctor);
        }
        UUID point = enrolment.addPoint(batch, "P01", "测试报名点", null);
        batches.publish(batch);
        batches.start(batch);
        UUID session = sessions.ofBatch(batch).get(1).id();
        String ticket = "PR" + String.format("%08d", SERIAL.incrementAndGet());
        Enrolled enrolled = enrolment.enrol(new NewCandidate(
                batch,
                point,
                "欧阳一二",
                "11010519491231002X",
                "劳动关系协调员",
                null,
                List.of(new NewCandidate.Seat(session, room, ticket))));
        return new Seat(
                room, session, enrolled.candidateId(), enrolled.places().get(0).sittingId(), ticket);
    }

    Waiting waiting(UUID... proctors) {
        Seat seat = seat(proctors);
        registered.put(seat.candidateId(), registered.accept(Pictures.jpeg(320, 240)));
        return waiting(seat, 1);
    }

    Waiting waiting(Seat seat, int tryNumber) {
        UUID photo = Ids.next();
        byte[] picture = Pictures.png(100 + tryNumber, 80);
        objects.put("photos/" + photo, dataKeys.seal(dataKey(seat), picture));
        jdbc.sql("""
                        insert into sitting.photo (id, sitting_id, purpose, try_number, object_key, media_type, bytes,
                                                   width, height, epoch, taken_at)
                        values (:id, :sitting, 'ENTRY', :try, 'photos/' || :id, 'image/png', 1, 100, 80, 1,
                                shared.exam_now())
                        """)
                .param("id", photo)
                .param("sitting", seat.sittingId())
                .param("try", tryNumber)
                .update();
        jdbc.sql("""
                        insert into sitting.identity_check (photo_id, sitting_id, purpose, phase, try_number, score,
                                                            submitted_at, overdue_at)
                        values (:id, :sitting, 'ENTRY', 'PERSON', :try, 0.35, shared.exam_now(), shared.exam_now())
                        """)
                .param("id", photo)
                .param("sitting", seat.sittingId())
                .param("try", tryNumber)
                .update();
        Task task = tasks.newTask(Ids.next().toString());
        tasks.saveTask(task);
        reviews.opened(task.getId(), seat.sittingId(), photo, ReviewReason.DOUBTFUL, false);
        return new Waiting(task.getId(), photo, picture, seat);
    }

    /** A phone whose place waits for a proctor; the id of the engine's task. */
    String placed(Seat seat, String verdict) {
        Task task = tasks.newTask(Ids.next().toString());
        tasks.saveTask(task);
        secondViews.waiting(seat.sittingId(), task.getId(), verdict);
        return task.getId();
    }

    UUID report(Seat seat) {
        UUID report = Ids.next();
        jdbc.sql("""
                        insert into sitting.information_report (id, sitting_id, room_id, body, at)
                        values (:id, :sitting, :room, :body, shared.exam_now())
                        """)
                .param("id", report)
                .param("sitting", seat.sittingId())
                .param("room", seat.roomId())
                .param("body", dataKeys.seal(dataKey(seat), "姓名有误".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .update();
        return report;
    }

    boolean hasTask(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).count() == 1;
    }

    private byte[] dataKey(Seat seat) {
        return jdbc.sql("select data_key from sitting.sitting where id = ?")
                .param(seat.sittingId())
                .query(byte[].class)
                .single();
    }
}
