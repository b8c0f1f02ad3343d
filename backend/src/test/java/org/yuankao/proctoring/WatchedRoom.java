package org.yuankao.proctoring;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.proctoring.incident.EpisodeIntake;
import org.yuankao.shared.Ids;
import org.yuankao.shared.ObjectStore;
import org.yuankao.sitting.SittingSeal;

/** A room whose candidate is in the exam, and what was noticed about the candidate. */
@Lazy
@Component
final class WatchedRoom {

    private final ProctoredRoom room;
    private final EpisodeIntake intake;
    private final Incidents engine;
    private final IncidentFacts facts;
    private final TaskService tasks;
    private final SittingSeal seal;
    private final ObjectStore objects;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    WatchedRoom(
            ProctoredRoom room,
            EpisodeIntake intake,
            Incidents engine,
            IncidentFacts facts,
            TaskService tasks,
            SittingSeal seal,
            ObjectStore objects,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.transaction = transaction;
        this.room = room;
        this.intake = intake;
        this.engine = engine;
        this.facts = facts;
        this.tasks = tasks;
        this.seal = seal;
        this.objects = objects;
        this.jdbc = jdbc;
    }

    /** The candidate holds a token of epoch 1. */
    Seat watched(UUID... proctors) {
        Seat seat = room.seat(proctors);
        jdbc.sql(
                        "update sitting.sitting set state = 'ADMITTED', epoch = 1, entered_at = shared.exam_now() where id = ?")
                .param(seat.sittingId())
                .update();
        return seat;
    }

    /** What it raises, the engine does not hear of: the test plays it. */
    void take(Episode episode) {
        transaction.executeWithoutResult(status -> {
            intake.take(episode);
            jdbc.sql("""
                            update shared.relay_entry set next_try_at = 'infinity'
                             where type = 'incident.raised' and delivered_at is null
                               and key in (select id::text from proctoring.incident where sitting_id = ?)
                            """).param(UUID.fromString(episode.sittingId())).update();
        });
    }

    /** Raised before the engine has heard of it. */
    UUID unheard(Seat seat, IncidentKind kind) {
        take(Told.started(seat.sittingId(), kind, Instant.now()));
        return facts.of(seat.sittingId()).stream()
                .filter(fact -> fact.kind().equals(kind.name()) && fact.state().equals("OPEN"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The engine has made a task of it and rated it. */
    UUID waiting(Seat seat, IncidentKind kind, int severity) {
        UUID incident = unheard(seat, kind);
        Task task = tasks.newTask(Ids.next().toString());
        tasks.saveTask(task);
        engine.rated(incident, severity);
        engine.waiting(incident, task.getId());
        return incident;
    }

    UUID evidence(Seat seat, byte[] picture) {
        Episode told = Told.started(seat.sittingId(), IncidentKind.OTHER_PERSON, Instant.now());
        take(told);
        UUID id = Ids.next();
        String key = "evidence/" + seat.sittingId() + "/" + id;
        objects.put(key, seal.seal(seat.sittingId(), picture));
        jdbc.sql("""
                        insert into proctoring.evidence
                               (id, episode_id, sitting_id, moment, view, at, object_key, boxes, score, created_at)
                        values (:id, :episode, :sitting, 'AT', 'FIRST', :at, :key,
                                '[{"label":"face","x":0.1,"y":0.2,"width":0.3,"height":0.4,"score":0.9}]', 0.12,
                                shared.exam_now())
                        """)
                .param("id", id)
                .param("episode", told.id())
                .param("sitting", seat.sittingId())
                .param("at", told.startedAt().atOffset(ZoneOffset.UTC))
                .param("key", key)
                .update();
        return id;
    }

    /** What lies in the store is not the picture. */
    boolean isSealed(UUID evidence, String word) {
        String key = jdbc.sql("select object_key from proctoring.evidence where id = ?")
                .param(evidence)
                .query(String.class)
                .single();
        return !new String(objects.get(key).orElseThrow(), StandardCharsets.ISO_8859_1).contains(word);
    }

    boolean hasTask(UUID incident) {
        String task = jdbc.sql("select task_id from proctoring.incident where id = ?")
                .param(incident)
                .query(String.class)
                .single();
        return tasks.createTaskQuery().taskId(task).count() == 1;
    }

    /** Running processes that review the incident. */
    long reviews(UUID incident) {
        return jdbc.sql("select count(*) from engine.act_ru_execution where business_key_ = ?")
                .param(incident.toString())
                .query(Long.class)
                .single();
    }

    int violations(UUID sitting) {
        return jdbc.sql("select count(*) from proctoring.violation where sitting_id = ?")
                .param(sitting)
                .query(Integer.class)
                .single();
    }

    String state(UUID sitting) {
        return jdbc.sql("select concat_ws(' ', state, end_reason, end_note) from sitting.sitting where id = ?")
                .param(sitting)
                .query(String.class)
                .single();
    }
}
