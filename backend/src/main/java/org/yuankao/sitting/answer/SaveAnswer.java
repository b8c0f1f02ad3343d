package org.yuankao.sitting.answer;

import java.time.Instant;
import java.util.List;
import org.yuankao.sitting.message.Message;
import org.yuankao.sitting.pulse.Instruction;

/** The reply to a save. */
record SaveAnswer(
        List<SaveReceipt> receipts,
        Instant serverNow,
        Instant deadline,
        List<Message> messages,
        List<Instruction> instructions) {

    record SaveReceipt(String questionId, long revision, long receipt, Instant savedAt) {}

    static SaveAnswer of(SaveOutcome outcome) {
        List<SaveReceipt> receipts = outcome.saved().stream()
                .map(saved -> new SaveReceipt(saved.questionId(), saved.revision(), saved.receipt(), saved.savedAt()))
                .toList();
        return new SaveAnswer(
                receipts,
                outcome.serverNow(),
                outcome.deadline(),
                outcome.messages(),
                Instruction.takeover(outcome.takeover()));
    }
}
