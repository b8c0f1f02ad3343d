package org.yuankao.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.batch.BatchState;
import org.yuankao.batch.SessionKind;
import org.yuankao.identity.Role;

/**
 * Everything that a script needs to drive the demonstration.
 *
 * @param current code of the batch whose phase lies ahead
 * @param candidates those of the current batch
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DemoFacts(
        String url,
        String at,
        String current,
        List<Account> accounts,
        List<Batch> batches,
        List<Candidate> candidates) {

    /** @param active false where an administrator has disabled it; its password opens nothing then */
    record Account(String username, String displayName, Role role, String password, boolean active) {}

    record Batch(UUID id, String code, String name, BatchState state, List<Session> sessions) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Session(
            UUID id,
            SessionKind kind,
            String subject,
            String name,
            @Nullable String occupation,
            @Nullable String stream,
            String passcode,
            Instant entryAt,
            Instant startsAt,
            Instant endsAt,
            @Nullable UUID paperId) {}

    record Candidate(UUID id, String name, String idNumber, List<Sitting> sittings) {}

    /** @param subject MOCK, THEORY or SKILL */
    record Sitting(
            UUID sittingId,
            UUID sessionId,
            String subject,
            String passcode,
            String ticketNumber,
            UUID roomId,
            String room) {}
}
