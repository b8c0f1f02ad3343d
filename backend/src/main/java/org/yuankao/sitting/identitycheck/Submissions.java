package org.yuankao.sitting.identitycheck;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.sitting.IdentityPhase;
import org.yuankao.sitting.IdentityPurpose;
import org.yuankao.sitting.hot.At;

/** A photo enters its identity check, with the moments by which somebody else has to act. */
@Component
public class Submissions {

    /** A photo taken after the start is given this long before the candidate goes on without a decision. */
    static final Duration LATE_PATIENCE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void submit(Submission submission) {
        boolean entry = submission.purpose() == IdentityPurpose.ENTRY;
        jdbc.sql("""
                        insert into sitting.identity_check
                               (photo_id, sitting_id, purpose, phase, try_number, submitted_at, overdue_at,
                                provisional_at, person_since)
                        values (:photo, :sitting, :purpose, :phase, :try, shared.exam_now(),
                                shared.exam_now() + :wait * interval '1 millisecond',
                                case when :entry then greatest(:starts::timestamptz,
                                    shared.exam_now() + :patience * interval '1 millisecond') end,
                                case when :machine then null else shared.exam_now() end)
                        """)
                .param("photo", submission.photoId())
                .param("sitting", submission.sittingId())
                .param("purpose", submission.purpose().name())
                .param("phase", (submission.machine() ? IdentityPhase.MACHINE : IdentityPhase.PERSON).name())
                .param("try", submission.tryNumber())
                .param("wait", submission.session().rules().identityWait().toMillis())
                .param("entry", entry)
                .param("starts", At.of(submission.session().startsAt()))
                .param("patience", LATE_PATIENCE.toMillis())
                .param("machine", submission.machine())
                .update();
    }
}
