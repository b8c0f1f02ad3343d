package org.yuankao.sitting;

import java.util.UUID;
import org.yuankao.batch.ExamSession;

/**
 * A running batch for a test.
 *
 * @param session the formal one; entry opens 30 minutes before it starts, it lasts 90
 */
record Exam(UUID batchId, UUID pointId, UUID roomId, ExamSession mock, ExamSession session, Passcodes passcodes) {

    record Passcodes(String mock, String formal) {}

    /** A candidate of the formal session. */
    record Candidate(UUID candidateId, UUID sittingId, String idNumber, String name, String ticket) {}
}
