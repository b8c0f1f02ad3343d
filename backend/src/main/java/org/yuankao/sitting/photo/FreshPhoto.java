package org.yuankao.sitting.photo;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.processes.Variables;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.IdentityPurpose;
import org.yuankao.sitting.RelayTypes;
import org.yuankao.sitting.identitycheck.Submission;
import org.yuankao.sitting.identitycheck.Submissions;
import org.yuankao.sitting.pledge.Pledges;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;

/**
 * The photo that a takeover owes. It is checked beside the sitting, by a process of its own that the relay starts, so it
 * never stops somebody who is answering.
 */
@Service
class FreshPhoto {

    private final Register register;
    private final PictureIntake intake;
    private final PhotoStore photos;
    private final Pledges pledges;
    private final Submissions submissions;
    private final Sessions sessions;
    private final Relay relay;
    private final JdbcClient jdbc;

    FreshPhoto(
            Register register,
            PictureIntake intake,
            PhotoStore photos,
            Pledges pledges,
            Submissions submissions,
            Sessions sessions,
            Relay relay,
            JdbcClient jdbc) {
        this.register = register;
        this.intake = intake;
        this.photos = photos;
        this.pledges = pledges;
        this.submissions = submissions;
        this.sessions = sessions;
        this.relay = relay;
        this.jdbc = jdbc;
    }

    @Transactional
    public void take(CandidatePrincipal candidate, byte[] bytes) {
        SittingFacts sitting = register.lock(candidate);
        if (!sitting.freshPhotoNeeded()) {
            throw Problem.of("sitting.photo.not-needed");
        }
        TakenPhoto photo = photos.keep(sitting, IdentityPurpose.TAKEOVER, intake.accept(bytes));
        ExamSession session = sessions.get(sitting.sessionId());
        boolean consent = pledges.isFaceConsentGiven(sitting.id());
        submissions.submit(new Submission(
                photo.id(), sitting.id(), IdentityPurpose.TAKEOVER, photo.tryNumber(), consent, session));
        jdbc.sql("update sitting.sitting set fresh_photo_needed = false where id = :id")
                .param("id", sitting.id())
                .update();
        relay.send(
                sitting.id().toString(),
                Relay.ENGINE,
                RelayTypes.FRESH_PHOTO,
                Map.of(
                        Variables.PHOTO_ID, photo.id().toString(),
                        Variables.PHOTO_TRY, photo.tryNumber(),
                        Variables.PHOTO_TRIES, session.rules().photoTries(),
                        Variables.FACE_CONSENT, consent,
                        Variables.PURPOSE, IdentityPurpose.TAKEOVER.name()));
    }
}
