package org.yuankao.sitting.identitycheck;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.sitting.IdentityCheck;
import org.yuankao.sitting.IdentityChecks;
import org.yuankao.sitting.IdentityOutcome;
import org.yuankao.sitting.IdentityReason;
import org.yuankao.sitting.Measurement;
import org.yuankao.sitting.PendingCheck;

@Component
@Transactional
class IdentityFacts implements IdentityChecks {

    private static final String SELECT = """
            select photo_id, sitting_id, purpose, phase, try_number, verdict, score, model_digest, tier, quality, reason,
                   outcome, decided_by, provisional, submitted_at, person_since, decided_at
              from sitting.identity_check
            """;

    private static final String PENDING = """
            select c.photo_id, c.sitting_id, c.purpose, s.process_instance_id
              from sitting.identity_check c join sitting.sitting s on s.id = c.sitting_id
            """;

    private final JdbcClient jdbc;

    IdentityFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IdentityCheck> find(UUID photoId) {
        return jdbc.sql(SELECT + " where photo_id = :photo")
                .param("photo", photoId)
                .query(IdentityCheck.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<IdentityCheck> ofSitting(UUID sittingId) {
        return jdbc.sql(SELECT + " where sitting_id = :sitting order by submitted_at, photo_id")
                .param("sitting", sittingId)
                .query(IdentityCheck.class)
                .list();
    }

    @Override
    public void machineStarted(UUID photoId) {
        update("phase = 'MACHINE' where photo_id = :photo and phase <> 'DECIDED'", photoId);
    }

    @Override
    public void measured(UUID photoId, Measurement measurement) {
        jdbc.sql("""
                        update sitting.identity_check
                           set verdict = :verdict, score = :score, model_digest = :digest, tier = :tier,
                               quality = :quality
                         where photo_id = :photo
                        """)
                .param("verdict", measurement.verdict())
                .param("score", measurement.score(), java.sql.Types.DOUBLE)
                .param("digest", measurement.modelDigest())
                .param("tier", measurement.tier())
                .param("quality", measurement.quality())
                .param("photo", photoId)
                .update();
    }

    @Override
    public void personStarted(UUID photoId, IdentityReason reason) {
        jdbc.sql("""
                        update sitting.identity_check
                           set phase = 'PERSON', reason = :reason,
                               person_since = coalesce(person_since, shared.exam_now())
                         where photo_id = :photo and phase <> 'DECIDED'
                        """).param("reason", reason.name()).param("photo", photoId).update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean rejectedByPerson(UUID photoId) {
        return find(photoId)
                .filter(check -> check.outcome() == IdentityOutcome.REJECTED && check.decidedBy() != null)
                .isPresent();
    }

    @Override
    public void decided(UUID photoId, IdentityOutcome outcome, @Nullable UUID by) {
        int decided = jdbc.sql("""
                        update sitting.identity_check
                           set phase = 'DECIDED', outcome = :outcome, decided_by = :by,
                               decided_at = shared.exam_now()
                         where photo_id = :photo and phase <> 'DECIDED'
                        """)
                .param("outcome", outcome.name())
                .param("by", by, java.sql.Types.OTHER)
                .param("photo", photoId)
                .update();
        if (decided > 0 && outcome == IdentityOutcome.PASSED) {
            confirmProvisionalEntry(photoId);
        }
        if (decided > 0 && outcome == IdentityOutcome.AGAIN) {
            oweFreshPhotoAgain(photoId);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<PendingCheck> overdue(int limit) {
        return pending("""
                 where c.phase = 'MACHINE' and c.overdue_at <= shared.exam_now() and s.state in ('ENTERED', 'ADMITTED')
                 order by c.overdue_at
                """, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PendingCheck> provisionalDue(int limit) {
        return pending("""
                 where c.phase <> 'DECIDED' and not c.provisional and c.purpose = 'ENTRY'
                   and c.provisional_at <= shared.exam_now() and s.state = 'ENTERED'
                 order by c.provisional_at
                """, limit);
    }

    @Override
    public void provisional(UUID sittingId) {
        jdbc.sql("""
                        update sitting.identity_check set provisional = true
                         where sitting_id = :sitting and purpose = 'ENTRY' and phase <> 'DECIDED'
                        """).param("sitting", sittingId).update();
    }

    private void confirmProvisionalEntry(UUID photoId) {
        jdbc.sql("""
                        update sitting.admission a set provisional = false
                          from sitting.identity_check c
                         where c.photo_id = :photo and c.purpose = 'ENTRY'
                           and a.sitting_id = c.sitting_id and a.provisional
                        """).param("photo", photoId).update();
    }

    /** A check after a takeover runs beside the sitting, where no step leads back: the page asks, unless it already has. */
    private void oweFreshPhotoAgain(UUID photoId) {
        jdbc.sql("""
                        update sitting.sitting s set fresh_photo_needed = true
                          from sitting.identity_check c
                         where c.photo_id = :photo and c.purpose = 'TAKEOVER' and s.id = c.sitting_id
                           and s.state in ('ENTERED', 'ADMITTED')
                           and not exists (select 1 from sitting.identity_check later
                                            where later.sitting_id = c.sitting_id
                                              and later.submitted_at > c.submitted_at)
                        """).param("photo", photoId).update();
    }

    private List<PendingCheck> pending(String condition, int limit) {
        return jdbc.sql(PENDING + condition + " limit :limit")
                .param("limit", limit)
                .query(PendingCheck.class)
                .list();
    }

    private void update(String assignment, UUID photoId) {
        jdbc.sql("update sitting.identity_check set " + assignment)
                .param("photo", photoId)
                .update();
    }
}
