package org.yuankao.enrolment;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.NewSitting;
import org.yuankao.sitting.Person;
import org.yuankao.sitting.Sittings;

/** Stores points and candidates, and expects the sittings of each candidate. */
@Component
@Transactional
class StoredEnrolment implements Enrolment {

    private final CandidateRecords candidates;
    private final EntityManager entities;
    private final SealedPerson.Seal seal;
    private final Sittings sittings;

    StoredEnrolment(CandidateRecords candidates, EntityManager entities, SealedPerson.Seal seal, Sittings sittings) {
        this.candidates = candidates;
        this.entities = entities;
        this.seal = seal;
        this.sittings = sittings;
    }

    @Override
    public UUID addPoint(UUID batchId, String code, String name, @Nullable UUID accountId) {
        RegistrationPoint point = new RegistrationPoint(batchId, code, name, accountId);
        entities.persist(point);
        return point.id();
    }

    @Override
    public Enrolled enrol(NewCandidate enrolled) {
        IdNumber idNumber = IdNumber.typed(enrolled.idNumber());
        SealedPerson sealed = seal.seal(enrolled.name(), idNumber);
        if (candidates
                .findByBatchIdAndIdIndex(enrolled.batchId(), sealed.idIndex())
                .isPresent()) {
            throw Problem.of("enrolment.candidate.twice").field("idNumber", "enrolment.candidate.twice");
        }
        RegistrationPoint point = entities.find(RegistrationPoint.class, enrolled.pointId());
        if (point == null || !point.batchId().equals(enrolled.batchId())) {
            throw Problem.of("enrolment.point.unknown");
        }
        Candidate candidate = new Candidate(Ids.next(), point, sealed, enrolled);
        Person person =
                new Person(enrolled.name(), idNumber.text(), enrolled.occupation(), enrolled.stream(), point.name());
        for (NewCandidate.Seat seat : enrolled.seats()) {
            UUID sitting = sittings.expect(new NewSitting(
                    enrolled.batchId(), seat.sessionId(), seat.roomId(), candidate.id(), seat.ticketNumber(), person));
            candidate.seat(new Candidate.Seat(seat.sessionId(), seat.roomId(), seat.ticketNumber(), sitting));
        }
        candidates.save(candidate);
        return enrolled(candidate);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Enrolled> find(UUID batchId, String idNumber) {
        return candidates
                .findByBatchIdAndIdIndex(batchId, seal.idIndex(idNumber))
                .map(StoredEnrolment::enrolled);
    }

    private static Enrolled enrolled(Candidate candidate) {
        return new Enrolled(
                candidate.id(),
                candidate.seats().stream()
                        .map(seat -> new Enrolled.Place(
                                seat.sessionId(), seat.roomId(), seat.ticketNumber(), seat.sittingId()))
                        .toList());
    }
}
