package org.yuankao.sitting.entry;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.LoginThrottle;
import org.yuankao.shared.PersonalData;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.person.IdNumbers;

/**
 * Finds the sitting that a passcode and an ID number name. Its answers tell a stranger nothing about ID numbers: a
 * passcode of no session is refused whatever the ID number, and a passcode of a session in which this ID number does
 * not sit, or whose time it is not while another subject's is, gets the same words, after the same queries, whether the
 * ID number exists or not (T6). What cannot be an ID number is refused as a wrong one is, whatever the passcode, and
 * leaves no row: that it is none, whoever typed it can see.
 */
@Service
class Door {

    static final String SCOPE = "candidate";

    /** A session that never exists, so that a wrong passcode costs the same queries as a right one. */
    private static final UUID NO_SESSION = new UUID(0, 0);

    private final LoginThrottle throttle;
    private final PersonalData personalData;
    private final Sessions sessions;
    private final SubjectNow subjectNow;
    private final JdbcClient jdbc;

    Door(LoginThrottle throttle, PersonalData personalData, Sessions sessions, SubjectNow subjectNow, JdbcClient jdbc) {
        this.throttle = throttle;
        this.personalData = personalData;
        this.sessions = sessions;
        this.subjectNow = subjectNow;
        this.jdbc = jdbc;
    }

    UUID find(String passcode, String idNumber) {
        if (!IdNumbers.hasForm(idNumber)) {
            throw refused();
        }
        byte[] idIndex = IdNumbers.index(personalData, idNumber);
        throttle.tryAcquire(SCOPE, idIndex).ifPresent(Door::refuseForNow);
        List<ExamSession> opened = sessions.byPasscode(passcode);
        List<UUID> sittings = sittings(idIndex, orNone(opened), orNone(subjectNow.isNot(opened)));
        if (opened.isEmpty()) {
            throw refused();
        }
        if (sittings.isEmpty()) {
            throw Problem.of("sitting.passcode.other-subject");
        }
        throttle.reset(SCOPE, idIndex);
        return sittings.get(0);
    }

    private static List<UUID> orNone(List<ExamSession> sessions) {
        return sessions.isEmpty()
                ? List.of(NO_SESSION)
                : sessions.stream().map(ExamSession::id).toList();
    }

    /**
     * The open ones first: two running batches may have given two sessions the same passcode. Who has been admitted or
     * has handed in comes back whatever the time, for the paper or the receipt.
     */
    private List<UUID> sittings(byte[] idIndex, List<UUID> sessionIds, List<UUID> outOfTime) {
        return jdbc.sql("""
                        select id from sitting.sitting
                         where session_id in (:sessions) and id_index = :index
                           and (session_id not in (:outOfTime) or state in ('ADMITTED', 'HANDED_IN'))
                         order by state in ('ENDED', 'ABSENT', 'HANDED_IN'), id
                        """)
                .param("sessions", sessionIds)
                .param("outOfTime", outOfTime)
                .param("index", idIndex)
                .query(UUID.class)
                .list();
    }

    private static Problem refused() {
        return Problem.of("sitting.login.refused");
    }

    private static void refuseForNow(Duration wait) {
        throw Problem.of("sitting.login.throttled").retryAfter(wait);
    }
}
