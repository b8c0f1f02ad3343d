package org.yuankao.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate of one batch; name and ID number are sealed. */
@Entity
@Table(schema = "enrolment", name = "candidate")
@SuppressWarnings("NullAway.Init")
class Candidate {

    /** Where a candidate sits: session, room and the sitting expected there. */
    @Embeddable
    record Seat(UUID sessionId, UUID roomId, String ticketNumber, UUID sittingId) {}

    @Id
    private UUID id;

    private UUID batchId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "point_id")
    private RegistrationPoint point;

    private byte[] name;
    private byte[] nameIndex;
    private byte[] idNumber;
    private byte[] idIndex;
    private String occupation;
    private @Nullable String stream;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(schema = "enrolment", name = "seat", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    private List<Seat> seats = new ArrayList<>();

    protected Candidate() {}

    Candidate(UUID id, RegistrationPoint point, SealedPerson person, NewCandidate enrolled) {
        this.id = id;
        this.batchId = enrolled.batchId();
        this.point = point;
        this.name = person.name();
        this.nameIndex = person.nameIndex();
        this.idNumber = person.idNumber();
        this.idIndex = person.idIndex();
        this.occupation = enrolled.occupation();
        this.stream = enrolled.stream();
    }

    void seat(Seat seat) {
        seats.add(seat);
    }

    UUID id() {
        return id;
    }

    RegistrationPoint point() {
        return point;
    }

    byte[] name() {
        return name;
    }

    byte[] idNumber() {
        return idNumber;
    }

    String occupation() {
        return occupation;
    }

    @Nullable
    String stream() {
        return stream;
    }

    List<Seat> seats() {
        return seats;
    }
}
