package org.yuankao.sitting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yuankao.batch.Batches;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Rooms;
import org.yuankao.batch.SampleBatches;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.Sessions;
import org.yuankao.enrolment.Enrolled;
import org.yuankao.enrolment.Enrolment;
import org.yuankao.enrolment.NewCandidate;
import org.yuankao.paper.Papers;

/** Sets up exams and candidates by the faces of the other modules, as an administrator would. */
@Lazy
@Component
class ExamHall {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Batches batches;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Enrolment enrolment;
    private final Papers papers;

    ExamHall(Batches batches, Sessions sessions, Rooms rooms, Enrolment enrolment, Papers papers) {
        this.batches = batches;
        this.sessions = sessions;
        this.rooms = rooms;
        this.enrolment = enrolment;
        this.papers = papers;
    }

    /** A running batch whose formal session starts in two hours by the real clock; move the test's clock to it. */
    Exam exam() {
        return exam(paper());
    }

    Exam examWithoutPaper() {
        return exam(null);
    }

    private Exam exam(UUID paper) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(2));
        UUID batch = batches.draft(SampleBatches.around(start, paper));
        UUID room = rooms.add(batch, "第一监考室");
        UUID point = enrolment.addPoint(batch, "P01", "测试报名点", null);
        batches.publish(batch);
        batches.start(batch);
        ExamSession mock = session(batch, SessionKind.MOCK);
        ExamSession formal = session(batch, SessionKind.FORMAL);
        return new Exam(
                batch,
                point,
                room,
                mock,
                formal,
                new Exam.Passcodes(sessions.passcode(mock.id()), sessions.passcode(formal.id())));
    }

    Exam.Candidate candidate(Exam exam) {
        return candidate(exam, List.of(exam.session()));
    }

    /** Sits the mock exam and the formal session, each with a passcode of its own. */
    Exam.Candidate candidateOfBoth(Exam exam) {
        return candidate(exam, List.of(exam.session(), exam.mock()));
    }

    private Exam.Candidate candidate(Exam exam, List<ExamSession> seats) {
        int serial = SERIAL.incrementAndGet();
        String idNumber = idNumber(serial);
        String ticket = String.format("T%08d", serial);
        Enrolled enrolled = enrolment.enrol(new NewCandidate(
                exam.batchId(),
                exam.pointId(),
                "欧阳一二",
                idNumber,
                "劳动关系协调员",
                null,
                seats.stream()
                        .map(session -> new NewCandidate.Seat(
                                session.id(), exam.roomId(), session == exam.session() ? ticket : ticket + "M"))
                        .toList()));
        UUID sitting = enrolled.places().stream()
                .filter(place -> place.sessionId().equals(exam.session().id()))
                .findFirst()
                .orElseThrow()
                .sittingId();
        return new Exam.Candidate(enrolled.candidateId(), sitting, idNumber, "欧阳一二", ticket);
    }

    /** A number that nobody has, with a right check digit. */
    String strangersIdNumber() {
        return idNumber(SERIAL.incrementAndGet());
    }

    private ExamSession session(UUID batch, SessionKind kind) {
        return sessions.ofBatch(batch).stream()
                .filter(session -> session.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private UUID paper() {
        return papers.store(
                "it-sitting", resource("labour-relations-theory.json"), resource("labour-relations-theory.key.json"));
    }

    private static String idNumber(int serial) {
        String first = "110105" + (19490101 + serial / 999 % 28) + String.format("%03d", serial % 999 + 1);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    private static byte[] resource(String name) {
        try {
            return new ClassPathResource("paper/seed/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
