package org.yuankao.sitting.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.DataKeys;
import org.yuankao.shared.Ids;
import org.yuankao.shared.PersonalData;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.NewSitting;
import org.yuankao.sitting.SittingCard;
import org.yuankao.sitting.Sittings;
import org.yuankao.sitting.person.IdNumbers;
import org.yuankao.sitting.person.SealedPerson;

@Component
@Transactional
class ExpectedSittings implements Sittings {

    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final DataKeys dataKeys;
    private final SealedPerson persons;
    private final Register register;
    private final Ending ending;
    private final DeviceRejection rejection;
    private final IdentityRejection identity;

    ExpectedSittings(
            JdbcClient jdbc,
            PersonalData personalData,
            DataKeys dataKeys,
            SealedPerson persons,
            Register register,
            Ending ending,
            DeviceRejection rejection,
            IdentityRejection identity) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.dataKeys = dataKeys;
        this.persons = persons;
        this.register = register;
        this.ending = ending;
        this.rejection = rejection;
        this.identity = identity;
    }

    @Override
    public UUID expect(NewSitting sitting) {
        UUID id = Ids.next();
        byte[] dataKey = dataKeys.wrapNew();
        jdbc.sql("""
                        insert into sitting.sitting
                               (id, batch_id, session_id, room_id, candidate_id, ticket_number, id_index, person, data_key)
                        values (:id, :batch, :session, :room, :candidate, :ticket, :index, :person, :key)
                        """)
                .param("id", id)
                .param("batch", sitting.batchId())
                .param("session", sitting.sessionId())
                .param("room", sitting.roomId())
                .param("candidate", sitting.candidateId())
                .param("ticket", sitting.ticketNumber())
                .param("index", IdNumbers.index(personalData, sitting.person().idNumber()))
                .param("person", persons.seal(dataKey, sitting.person()))
                .param("key", dataKey)
                .update();
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SittingCard> find(UUID sittingId) {
        return register.find(sittingId).map(SittingFacts::card);
    }

    @Override
    public List<UUID> toPrepare(UUID sessionId, int limit) {
        return jdbc.sql("""
                        select id from sitting.sitting
                         where session_id = :session and process_instance_id is null and state = 'EXPECTED'
                         order by id limit :limit
                           for update skip locked
                        """)
                .param("session", sessionId)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean claimToPrepare(UUID sittingId) {
        return jdbc.sql("""
                        select true from sitting.sitting
                         where id = :id and process_instance_id is null and state = 'EXPECTED'
                           for update
                        """)
                .param("id", sittingId)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    @Override
    public void processStarted(UUID sittingId, String definitionId, String processInstanceId) {
        jdbc.sql("""
                        update sitting.sitting
                           set definition_id = :definition, process_instance_id = :instance
                         where id = :id
                        """)
                .param("definition", definitionId)
                .param("instance", processInstanceId)
                .param("id", sittingId)
                .update();
    }

    @Override
    public void deviceRejected(UUID sittingId, UUID photoId) {
        rejection.rejected(register.lock(sittingId), photoId);
    }

    @Override
    public void ended(UUID sittingId, EndReason reason) {
        SittingFacts sitting = register.lock(sittingId);
        if (reason == EndReason.IDENTITY_REJECTED) {
            identity.demandProctor(sittingId);
        }
        ending.end(sitting, reason);
    }

    @Override
    public boolean endedByProctor(UUID sittingId, String note) {
        return ending.endByProctor(register.lock(sittingId), note);
    }
}
