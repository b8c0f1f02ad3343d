package org.yuankao.sitting.pulse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
class PulseController {

    private final Pulse pulse;

    PulseController(Pulse pulse) {
        this.pulse = pulse;
    }

    @PostMapping("/api/sitting/pulse")
    @PreAuthorize("hasRole('CANDIDATE')")
    PulseAnswer pulse(@AuthenticationPrincipal CandidatePrincipal candidate, @RequestBody PulseRequest request) {
        return pulse.beat(candidate, request);
    }
}
