package org.yuankao.sitting.register;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.SittingCard;
import org.yuankao.sitting.SittingState;

/** The row of a sitting with what is sealed in it. */
public record SittingFacts(
        UUID id,
        UUID batchId,
        UUID sessionId,
        @Nullable UUID roomId,
        UUID candidateId,
        String ticketNumber,
        byte[] person,
        byte[] dataKey,
        SittingState state,
        @Nullable EndReason endReason,
        int epoch,
        @Nullable String deviceKey,
        boolean foreignDevice,
        boolean freshPhotoNeeded,
        @Nullable String definitionId,
        @Nullable String processInstanceId) {

    static final String COLUMNS = """
            s.id, s.batch_id, s.session_id, s.room_id, s.candidate_id, s.ticket_number, s.person, s.data_key, s.state,
            s.end_reason, s.epoch, s.device_key, s.foreign_device, s.fresh_photo_needed, s.definition_id,
            s.process_instance_id
            """;

    SittingCard card() {
        return new SittingCard(
                id,
                batchId,
                sessionId,
                roomId,
                candidateId,
                ticketNumber,
                state,
                endReason,
                definitionId,
                processInstanceId);
    }

    /** What the topic of sittings tells the world. */
    Map<String, Object> news(SittingState now) {
        return Map.of(
                "sittingId", id.toString(),
                "sessionId", sessionId.toString(),
                "batchId", batchId.toString(),
                "roomId", roomId == null ? "" : roomId.toString(),
                "state", now.name());
    }
}
