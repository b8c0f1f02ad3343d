package org.yuankao.proctoring.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.proctoring.room.ReachedSittings;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.CandidateMessages;
import org.yuankao.sitting.SentMessage;

/** Sends as far as somebody reaches, and remembers who told what (Q2). */
@Component
@Transactional
class Messages {

    private final CandidateMessages messages;
    private final ReachedSittings sittings;
    private final Reach reach;
    private final StaffAccounts accounts;
    private final AuditLog audit;

    Messages(
            CandidateMessages messages, ReachedSittings sittings, Reach reach, StaffAccounts accounts, AuditLog audit) {
        this.messages = messages;
        this.sittings = sittings;
        this.reach = reach;
        this.accounts = accounts;
        this.audit = audit;
    }

    void toOne(UUID sittingId, String text, StaffPrincipal staff) {
        sittings.get(sittingId, staff);
        if (!messages.send(sittingId, CandidateMessages.Kind.TEXT, text, staff.id())) {
            throw Problem.of("proctoring.message.nobody");
        }
        audit.record("proctoring.message.sent", "sitting:" + sittingId, null, Map.of("text", text));
    }

    int toAll(UUID sessionId, @Nullable UUID roomId, String text, StaffPrincipal staff) {
        int candidates = messages.sendToAll(sessionId, rooms(roomId, staff), text, staff.id());
        Map<String, Object> details = new HashMap<>(Map.of("text", text, "candidates", candidates));
        if (roomId != null) {
            details.put("roomId", roomId.toString());
        }
        audit.record("proctoring.message.sent-to-all", "session:" + sessionId, null, details);
        return candidates;
    }

    List<MessageController.Sent> ofOne(UUID sittingId, StaffPrincipal staff) {
        sittings.get(sittingId, staff);
        List<SentMessage> sent = messages.ofSitting(sittingId);
        Map<UUID, String> names =
                accounts.displayNames(sent.stream().map(SentMessage::sender).toList());
        return sent.stream()
                .map(message -> new MessageController.Sent(
                        message.id(),
                        message.kind(),
                        message.text(),
                        message.at(),
                        message.acknowledgedAt(),
                        names.get(message.sender())))
                .toList();
    }

    private @Nullable Collection<UUID> rooms(@Nullable UUID wanted, StaffPrincipal staff) {
        Collection<UUID> within = reach.of(staff);
        if (wanted == null) {
            return within;
        }
        if (within != null && !within.contains(wanted)) {
            throw Problem.of("proctoring.room.unknown");
        }
        return List.of(wanted);
    }
}
