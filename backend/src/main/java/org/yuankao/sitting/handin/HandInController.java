package org.yuankao.sitting.handin;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/sitting")
class HandInController {

    private final HandIn handIn;

    HandInController(HandIn handIn) {
        this.handIn = handIn;
    }

    @PostMapping("/hand-in")
    @PreAuthorize("hasRole('CANDIDATE')")
    Receipt handIn(@AuthenticationPrincipal CandidatePrincipal candidate) {
        return handIn.handIn(candidate);
    }

    @GetMapping("/receipt")
    @PreAuthorize("hasRole('CANDIDATE')")
    Receipt receipt(@AuthenticationPrincipal CandidatePrincipal candidate) {
        return handIn.receiptOf(candidate);
    }
}
