package org.yuankao.sitting.view;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
class SittingController {

    private final SittingPages pages;

    SittingController(SittingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/api/sitting/me")
    @PreAuthorize("hasRole('CANDIDATE')")
    SittingView me(@AuthenticationPrincipal CandidatePrincipal candidate) {
        return pages.of(candidate);
    }
}
