package org.yuankao.batch.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.BatchState;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.SessionState;
import org.yuankao.batch.Sessions;
import org.yuankao.batch.passcode.Passcode;
import org.yuankao.batch.passcode.PasscodeSeal;
import org.yuankao.shared.Problem;

/** Sessions as others see them, and the states that are reported about them. */
@Component
@Transactional
class StoredSessions implements Sessions {

    private final SessionRecords sessions;
    private final PasscodeSeal seal;

    StoredSessions(SessionRecords sessions, PasscodeSeal seal) {
        this.sessions = sessions;
        this.seal = seal;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ExamSession> byPasscode(String typed) {
        return views(sessions.running(seal.index(Passcode.typed(typed))));
    }

    @Override
    @Transactional(readOnly = true)
    public ExamSession get(UUID sessionId) {
        return find(sessionId).view();
    }

    @Override
    @Transactional(readOnly = true)
    public Instant endOf(UUID sessionId) {
        return sessions.end(sessionId).orElseThrow(() -> Problem.of("batch.session.unknown"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ExamSession> running() {
        return views(sessions.ofBatchesIn(BatchState.RUNNING));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ExamSession> ofBatch(UUID batchId) {
        return views(sessions.ofBatches(List.of(batchId)));
    }

    @Override
    @Transactional(readOnly = true)
    public String passcode(UUID sessionId) {
        return seal.open(find(sessionId).passcode()).text();
    }

    @Override
    public void entryOpened(UUID sessionId) {
        find(sessionId).reach(SessionState.ENTRY);
    }

    @Override
    public void started(UUID sessionId) {
        find(sessionId).reach(SessionState.RUNNING);
    }

    @Override
    public void ended(UUID sessionId) {
        find(sessionId).reach(SessionState.ENDED);
    }

    @Override
    public void closed(UUID sessionId) {
        find(sessionId).reach(SessionState.CLOSED);
    }

    private ScheduledSession find(UUID sessionId) {
        return sessions.find(sessionId).orElseThrow(() -> Problem.of("batch.session.unknown"));
    }

    private static List<ExamSession> views(List<ScheduledSession> found) {
        return found.stream().map(ScheduledSession::view).toList();
    }
}
