package org.yuankao.sitting.delivery;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
class PaperController {

    private final PaperDelivery delivery;
    private final PaperCache papers;

    PaperController(PaperDelivery delivery, PaperCache papers) {
        this.delivery = delivery;
        this.papers = papers;
    }

    /** 425 before the clock opens it; 304 for who has it already, so that a reload at the start costs nothing. */
    @GetMapping("/api/sitting/paper")
    @PreAuthorize("hasRole('CANDIDATE')")
    ResponseEntity<byte[]> paper(@AuthenticationPrincipal CandidatePrincipal candidate) {
        ReadyPaper paper = papers.paper(delivery.paperOf(candidate));
        return ResponseEntity.ok()
                .eTag("\"" + paper.digest() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_JSON)
                .body(paper.content());
    }
}
