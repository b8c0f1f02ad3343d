package org.yuankao.sitting.entry;

import org.springframework.stereotype.Component;
import org.yuankao.identity.Challenges;
import org.yuankao.identity.DeviceProof;
import org.yuankao.shared.Problem;

/** Checks that a browser holds the key it names, against a nonce of ours. */
@Component
class Devices {

    private final Challenges challenges;
    private final DeviceProof proof;

    Devices(Challenges challenges, DeviceProof proof) {
        this.challenges = challenges;
        this.proof = proof;
    }

    String challenge() {
        return challenges.issue();
    }

    /** @return the device's id, a thumbprint of its key */
    String prove(LoginRequest login) {
        if (!challenges.check(login.nonce())) {
            throw Problem.of("sitting.login.proof");
        }
        return proof.verify(login.deviceKey(), login.nonce(), login.proof())
                .orElseThrow(() -> Problem.of("sitting.login.proof"));
    }
}
