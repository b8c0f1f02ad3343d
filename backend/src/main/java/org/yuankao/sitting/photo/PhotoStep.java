package org.yuankao.sitting.photo;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Variables;
import org.yuankao.sitting.IdentityPurpose;
import org.yuankao.sitting.identitycheck.Submission;
import org.yuankao.sitting.identitycheck.Submissions;
import org.yuankao.sitting.pledge.Pledges;
import org.yuankao.sitting.step.OpenStep;
import org.yuankao.sitting.step.StepGate;

/** The photo of the entry: kept, submitted to an identity check, and the step completed with its id. */
@Service
class PhotoStep {

    private final StepGate gate;
    private final PictureIntake intake;
    private final PhotoStore photos;
    private final Pledges pledges;
    private final Submissions submissions;
    private final Sessions sessions;
    private final JdbcClient jdbc;

    PhotoStep(
            StepGate gate,
            PictureIntake intake,
            PhotoStore photos,
            Pledges pledges,
            Submissions submissions,
            Sessions sessions,
            JdbcClient jdbc) {
        this.gate = gate;
        this.intake = intake;
        this.photos = photos;
        this.pledges = pledges;
        this.submissions = submissions;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    @Transactional
    public void take(CandidatePrincipal candidate, long revision, byte[] bytes) {
        OpenStep open = gate.open(candidate, revision, FormKeys.CANDIDATE_PHOTO);
        TakenPhoto photo = photos.keep(open.sitting(), IdentityPurpose.ENTRY, intake.accept(bytes));
        ExamSession session = sessions.get(open.sitting().sessionId());
        boolean consent = pledges.isFaceConsentGiven(open.sitting().id());
        submissions.submit(new Submission(
                photo.id(), open.sitting().id(), IdentityPurpose.ENTRY, photo.tryNumber(), consent, session));
        // taken on the device that holds the sitting now, so it is also the photo that a takeover owes
        jdbc.sql("update sitting.sitting set fresh_photo_needed = false where id = :id and fresh_photo_needed")
                .param("id", open.sitting().id())
                .update();
        gate.complete(
                open,
                Map.of(
                        Variables.PHOTO_ID, photo.id().toString(),
                        Variables.PHOTO_TRY, photo.tryNumber(),
                        Variables.PHOTO_TRIES, session.rules().photoTries(),
                        Variables.FACE_CONSENT, consent));
    }
}
