package org.yuankao.sitting.pledge;

import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.identity.CandidateToken;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.view.SittingPages;
import org.yuankao.sitting.view.SittingView;

@RestController
@OnRole(Role.WEB)
class PledgeController {

    private final PledgeStep pledge;
    private final SittingPages pages;
    private final CandidateToken token;

    PledgeController(PledgeStep pledge, SittingPages pages, CandidateToken token) {
        this.pledge = pledge;
        this.pages = pages;
        this.token = token;
    }

    /** Declining takes the token away: the next request needs a new login. */
    @PostMapping("/api/sitting/steps/pledge")
    @PreAuthorize("hasRole('CANDIDATE')")
    ResponseEntity<SittingView> answer(
            @AuthenticationPrincipal CandidatePrincipal candidate, @Valid @RequestBody PledgeRequest request) {
        if (request.signed()) {
            String signature = request.signature() == null ? "" : request.signature();
            pledge.sign(candidate, request.revision(), signature, request.consents());
            return ResponseEntity.ok(pages.of(candidate));
        }
        pledge.decline(candidate, request.revision());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, token.cleared().toString())
                .body(pages.of(candidate));
    }
}
