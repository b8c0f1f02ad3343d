package org.yuankao.proctoring.frame;

import org.springframework.stereotype.Component;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.identity.PhonePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/**
 * Whether a token still speaks for its sitting. What is remembered can be two seconds old, so who might
 * have come since is looked up again before anybody is refused; an epoch only ever grows.
 */
@Component
@OnRole(Role.INGEST)
class Standing {

    private final Directory directory;

    Standing(Directory directory) {
        this.directory = directory;
    }

    /** @throws Problem {@code sitting.taken-over}, {@code proctoring.frame.over} */
    FilmedSitting of(CandidatePrincipal candidate) {
        FilmedSitting sitting = directory.of(candidate.sittingId());
        if (sitting.epoch() < candidate.epoch()) {
            sitting = directory.now(candidate.sittingId());
        } else if (!sitting.open()) {
            sitting = directory.again(candidate.sittingId());
        }
        if (sitting.epoch() != candidate.epoch()) {
            throw Problem.of("sitting.taken-over");
        }
        return open(sitting);
    }

    /** @throws Problem {@code proctoring.frame.replaced}, {@code proctoring.frame.over} */
    FilmedSitting of(PhonePrincipal phone) {
        FilmedSitting sitting = directory.of(phone.sittingId());
        if (!phone.joinId().equals(sitting.joinId())) {
            sitting = directory.now(phone.sittingId());
        } else if (!sitting.open()) {
            sitting = directory.again(phone.sittingId());
        }
        if (!phone.joinId().equals(sitting.joinId())) {
            throw Problem.of("proctoring.frame.replaced");
        }
        return open(sitting);
    }

    private static FilmedSitting open(FilmedSitting sitting) {
        if (!sitting.open()) {
            throw Problem.of("proctoring.frame.over");
        }
        return sitting;
    }
}
