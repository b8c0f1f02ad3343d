package org.yuankao.sitting.message;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
class AcknowledgementController {

    private final Acknowledgement acknowledgement;

    AcknowledgementController(Acknowledgement acknowledgement) {
        this.acknowledgement = acknowledgement;
    }

    @PostMapping("/api/sitting/messages/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('CANDIDATE')")
    void acknowledge(@PathVariable UUID id, @AuthenticationPrincipal CandidatePrincipal candidate) {
        acknowledgement.give(candidate, id);
    }
}
