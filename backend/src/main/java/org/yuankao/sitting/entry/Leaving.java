package org.yuankao.sitting.entry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.sitting.holding.Presence;
import org.yuankao.sitting.register.Register;

/** A device lets go of the sitting by itself; one that was taken over has nothing to let go of. */
@Service
class Leaving {

    private final Register register;
    private final Presence presence;

    Leaving(Register register, Presence presence) {
        this.register = register;
        this.presence = presence;
    }

    @Transactional
    public void leave(CandidatePrincipal candidate) {
        register.find(candidate.sittingId())
                .filter(sitting -> sitting.epoch() == candidate.epoch())
                .ifPresent(sitting -> presence.gone(sitting.id()));
    }
}
