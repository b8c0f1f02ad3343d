package org.yuankao.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Batches;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Rooms;
import org.yuankao.batch.Sessions;
import org.yuankao.enrolment.Enrolled;
import org.yuankao.enrolment.Enrolment;

/** Gathers the facts from what is stored, so that a restart writes the same again. */
@Component
class FactsOfDemo {

    private final Batches batches;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Enrolment enrolment;
    private final String publicUrl;

    FactsOfDemo(
            Batches batches,
            Sessions sessions,
            Rooms rooms,
            Enrolment enrolment,
            @Value("${yuankao.shared.public-url:http://localhost:8080}") String publicUrl) {
        this.batches = batches;
        this.sessions = sessions;
        this.rooms = rooms;
        this.enrolment = enrolment;
        this.publicUrl = publicUrl;
    }

    @Transactional(readOnly = true)
    DemoFacts gather(BatchFile file, DemoProperties demo, DemoStaff.Team staff, UUID current, UUID plan) {
        DemoFacts.Batch demoBatch = batch(current);
        Map<UUID, DemoFacts.Session> ofDemo =
                demoBatch.sessions().stream().collect(Collectors.toMap(DemoFacts.Session::id, Function.identity()));
        return new DemoFacts(
                Objects.requireNonNullElse(demo.url(), publicUrl),
                demo.at().name().toLowerCase(Locale.ROOT),
                demoBatch.code(),
                BatchFile.orNone(file.accounts()).stream()
                        .map(account -> new DemoFacts.Account(
                                account.username(),
                                account.displayName(),
                                account.role(),
                                staff.of(account.username()).password(),
                                staff.of(account.username()).active()))
                        .toList(),
                List.of(demoBatch, batch(plan)),
                BatchFile.orNone(file.candidates()).stream()
                        .flatMap(person -> candidate(person, current, ofDemo).stream())
                        .toList());
    }

    private DemoFacts.Batch batch(UUID id) {
        List<ExamSession> own = sessions.ofBatch(id);
        return new DemoFacts.Batch(
                id,
                batches.codeOf(id),
                batches.name(id),
                batches.state(id),
                own.stream().map(this::session).toList());
    }

    private DemoFacts.Session session(ExamSession session) {
        return new DemoFacts.Session(
                session.id(),
                session.kind(),
                session.subject(),
                session.name(),
                session.occupation(),
                session.stream(),
                sessions.passcode(session.id()),
                session.entryAt(),
                session.startsAt(),
                session.endsAt(),
                session.paperId());
    }

    /** Empty for who was not there when the batch was made: fewer candidates were asked for then. */
    private Optional<DemoFacts.Candidate> candidate(
            BatchFile.Person person, UUID batch, Map<UUID, DemoFacts.Session> ofDemo) {
        return enrolment.find(batch, person.idNumber()).map(enrolled -> candidate(person, enrolled, ofDemo));
    }

    private DemoFacts.Candidate candidate(
            BatchFile.Person person, Enrolled enrolled, Map<UUID, DemoFacts.Session> ofDemo) {
        return new DemoFacts.Candidate(
                enrolled.candidateId(),
                person.name(),
                person.idNumber(),
                enrolled.places().stream()
                        .map(place -> sitting(place, Objects.requireNonNull(ofDemo.get(place.sessionId()))))
                        .toList());
    }

    private DemoFacts.Sitting sitting(Enrolled.Place place, DemoFacts.Session session) {
        return new DemoFacts.Sitting(
                place.sittingId(),
                place.sessionId(),
                session.subject(),
                session.passcode(),
                place.ticketNumber(),
                place.roomId(),
                rooms.name(place.roomId()));
    }
}
