package org.yuankao.sitting.secondview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.shared.SharedProperties;
import org.yuankao.sitting.view.SittingPages;
import org.yuankao.sitting.view.SittingView;

/** The candidate's side of the second view. */
@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/sitting")
class InvitationController {

    record Revision(@NotNull Long revision) {}

    private final Invitations invitations;
    private final SecondViewStep step;
    private final SittingPages pages;
    private final SharedProperties installation;

    InvitationController(
            Invitations invitations, SecondViewStep step, SittingPages pages, SharedProperties installation) {
        this.invitations = invitations;
        this.step = step;
        this.pages = pages;
        this.installation = installation;
    }

    @PostMapping("/second-view/invitations")
    @PreAuthorize("hasRole('CANDIDATE')")
    Invitation invite(@AuthenticationPrincipal CandidatePrincipal candidate) {
        return invitations.invite(candidate, publicUrl());
    }

    @PostMapping("/steps/second-view")
    @PreAuthorize("hasRole('CANDIDATE')")
    SittingView goOn(@AuthenticationPrincipal CandidatePrincipal candidate, @Valid @RequestBody Revision request) {
        step.goOn(candidate, request.revision());
        return pages.of(candidate);
    }

    private String publicUrl() {
        String said = installation.publicUrl();
        return said == null || said.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : said.replaceAll("/+$", "");
    }
}
