package org.yuankao.sitting.secondview;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.ExamSession;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.holding.Secret;
import org.yuankao.sitting.person.Masks;
import org.yuankao.sitting.person.SealedPerson;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;
import org.yuankao.sitting.session.SessionCards;

/** A phone joins as second view. */
@Service
public class SecondView {

    private final JdbcClient jdbc;
    private final Register register;
    private final SealedPerson persons;
    private final SessionCards sessions;
    private final ExamClock clock;

    SecondView(JdbcClient jdbc, Register register, SealedPerson persons, SessionCards sessions, ExamClock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.persons = persons;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional
    Joined join(String token) {
        UUID joinId = Ids.next();
        UUID sittingId = jdbc.sql("""
                        update sitting.second_view v
                           set join_id = :join, joined_at = shared.exam_now(), seen_at = shared.exam_now(),
                               camera_on = false
                          from sitting.sitting s
                         where v.invitation_hash = :hash and v.invitation_expires_at > shared.exam_now()
                           and s.id = v.sitting_id and s.state in ('ENTERED', 'ADMITTED')
                        returning v.sitting_id
                        """)
                .param("join", joinId)
                .param("hash", new Secret(token).hash())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Problem.of("sitting.second-view.expired"));
        SittingFacts sitting = register.find(sittingId).orElseThrow(() -> Problem.of("sitting.second-view.expired"));
        String name = persons.open(sitting.dataKey(), sitting.person()).name();
        ExamSession session = sessions.get(sitting.sessionId());
        return new Joined(
                sittingId,
                joinId,
                new JoinedView(
                        Masks.name(name) + " · " + sitting.ticketNumber(),
                        session.name(),
                        session.startsAt(),
                        clock.now()));
    }

    /** Whether a phone has ever joined this sitting. */
    @Transactional(readOnly = true)
    public boolean hasJoined(UUID sittingId) {
        return jdbc.sql(
                        "select exists (select from sitting.second_view where sitting_id = :id and joined_at is not null)")
                .param("id", sittingId)
                .query(Boolean.class)
                .single();
    }
}
