package org.yuankao.sitting.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.batch.ExamSession;
import org.yuankao.sitting.SittingState;
import org.yuankao.sitting.pledge.Pledges;
import org.yuankao.sitting.register.SittingFacts;
import org.yuankao.sitting.secondview.SecondView;
import org.yuankao.sitting.session.DatabaseClock;

/** What must be true of everybody who is admitted. A model can add to it, but not take away from it. */
@Component
class Invariants {

    private final JdbcClient jdbc;
    private final Pledges pledges;
    private final SecondView secondView;
    private final DatabaseClock clock;

    Invariants(JdbcClient jdbc, Pledges pledges, SecondView secondView, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.pledges = pledges;
        this.secondView = secondView;
        this.clock = clock;
    }

    List<String> missing(SittingFacts sitting, ExamSession session, Instant end) {
        List<String> missing = new ArrayList<>();
        require(sitting.state() == SittingState.ENTERED, "entered", missing);
        require(pledges.isSigned(sitting.id()), "pledge", missing);
        require(pledges.isConsentKnown(sitting.id()), "consent", missing);
        require(identityPassed(sitting.id()) || identityProvisional(sitting.id()), "identity", missing);
        require(!session.rules().secondViewRequired() || secondView.hasJoined(sitting.id()), "second-view", missing);
        require(!sitting.freshPhotoNeeded(), "fresh-photo", missing);
        require(session.paperId() != null, "paper", missing);
        require(clock.now().isBefore(end), "session", missing);
        return missing;
    }

    /** The last photo of the entry counts. */
    boolean identityPassed(UUID sittingId) {
        return lastEntryCheck("outcome = 'PASSED'", sittingId);
    }

    /** There is a photo, and neither machine nor person has decided about it. */
    boolean identityUndecided(UUID sittingId) {
        return lastEntryCheck("outcome is null and not provisional", sittingId);
    }

    private boolean identityProvisional(UUID sittingId) {
        return lastEntryCheck("provisional and outcome is distinct from 'REJECTED'", sittingId);
    }

    private boolean lastEntryCheck(String holds, UUID sittingId) {
        return jdbc.sql("select coalesce(" + holds + """
                        , false) from sitting.identity_check
                         where sitting_id = :sitting and purpose = 'ENTRY'
                         order by try_number desc limit 1
                        """)
                .param("sitting", sittingId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static void require(boolean holds, String invariant, List<String> missing) {
        if (!holds) {
            missing.add(invariant);
        }
    }
}
