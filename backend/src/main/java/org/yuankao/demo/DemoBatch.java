package org.yuankao.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Batches;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Rooms;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.Sessions;
import org.yuankao.enrolment.Enrolment;
import org.yuankao.enrolment.NewCandidate;
import org.yuankao.shared.ExamClock;

/** The batch that can be sat now. When its main session is over, a new start makes a fresh one beside it. */
@Component
class DemoBatch {

    static final String RESOURCE = "seed/batch-demo.yaml";

    private final Batches batches;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Enrolment enrolment;
    private final BatchFiles files;
    private final ExamClock clock;

    DemoBatch(Batches batches, Sessions sessions, Rooms rooms, Enrolment enrolment, BatchFiles files, ExamClock clock) {
        this.batches = batches;
        this.sessions = sessions;
        this.rooms = rooms;
        this.enrolment = enrolment;
        this.files = files;
        this.clock = clock;
    }

    /** The current demo batch, made and started when there is none. */
    @Transactional
    UUID ensure(BatchFile file, DemoProperties demo, DemoStaff.Team staff) {
        int ordinal = 1;
        while (true) {
            String code = ordinal == 1 ? file.code() : file.code() + "-" + ordinal;
            var found = batches.find(code);
            if (found.isEmpty()) {
                return create(file, code, ordinal, demo, staff);
            }
            if (!isOver(found.get())) {
                return found.get();
            }
            ordinal++;
        }
    }

    private boolean isOver(UUID batchId) {
        ExamSession main = sessions.ofBatch(batchId).stream()
                .filter(session -> session.kind() == SessionKind.FORMAL)
                .findFirst()
                .orElseThrow();
        return !main.endsAt().isAfter(clock.now());
    }

    private UUID create(BatchFile file, String code, int ordinal, DemoProperties demo, DemoStaff.Team staff) {
        ZoneId zone = ZoneId.of(file.zone());
        Instant phaseBegins = clock.now().plus(demo.startIn()).truncatedTo(ChronoUnit.SECONDS);
        Instant mainStarts = phaseBegins.minus(demo.at().offset(file));
        String name = ordinal == 1 ? file.name() : file.name() + "（" + ordinal + "）";
        UUID batch = batches.draft(files.batch(file, code, name, new SeedTimes(zone, mainStarts)));
        batches.publish(batch);
        enrol(file, batch, ordinal, LocalDate.ofInstant(mainStarts, zone), staff);
        batches.start(batch);
        return batch;
    }

    private void enrol(BatchFile file, UUID batch, int ordinal, LocalDate day, DemoStaff.Team staff) {
        List<UUID> roomIds = new ArrayList<>();
        for (BatchFile.RoomEntry entry : BatchFile.orNone(file.rooms())) {
            UUID room = rooms.add(batch, entry.name());
            rooms.assign(room, staff.of(entry.proctor()).id());
            roomIds.add(room);
        }
        List<UUID> points = new ArrayList<>();
        for (BatchFile.PointEntry entry : BatchFile.orNone(file.points())) {
            DemoStaff.Member account = entry.account() == null ? null : staff.of(entry.account());
            points.add(enrolment.addPoint(batch, entry.code(), entry.name(), account == null ? null : account.id()));
        }
        List<ExamSession> own = sessions.ofBatch(batch);
        List<BatchFile.Person> people = BatchFile.orNone(file.candidates());
        for (int i = 0; i < people.size(); i++) {
            int number = i + 1;
            UUID room = roomIds.get(i * roomIds.size() / people.size());
            List<NewCandidate.Seat> seats = own.stream()
                    .map(session -> new NewCandidate.Seat(
                            session.id(), room, ticket(day, ordinal, own.indexOf(session) + 1, number)))
                    .toList();
            enrolment.enrol(new NewCandidate(
                    batch,
                    points.get(i % points.size()),
                    people.get(i).name(),
                    people.get(i).idNumber(),
                    file.occupations().get(0).name(),
                    file.occupations().get(0).stream(),
                    seats));
        }
    }

    /** Day of the main session, number of the demo batch, number of the session, number of the candidate. */
    private static String ticket(LocalDate day, int ordinal, int session, int candidate) {
        return day.format(DateTimeFormatter.ofPattern("yyMMdd"))
                + String.format("%02d%d%03d", ordinal % 100, session, candidate);
    }
}
