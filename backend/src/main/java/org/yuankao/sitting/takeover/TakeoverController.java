package org.yuankao.sitting.takeover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.identity.CandidateToken;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.holding.LetIn;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/sitting")
class TakeoverController {

    record Consent(@NotNull Boolean agree) {}

    record Poll(@NotBlank @Size(max = 200) String token) {}

    private final TakeoverPoll takeovers;
    private final CandidateToken token;

    TakeoverController(TakeoverPoll takeovers, CandidateToken token) {
        this.takeovers = takeovers;
        this.token = token;
    }

    /**
     * Who asked polls with the token of the request; when it is granted the reply sets the candidate's cookie. The token
     * stands in the body: addresses are written into logs.
     */
    @PostMapping("/takeover/{id}")
    @PreAuthorize("permitAll()")
    ResponseEntity<Map<String, TakeoverAnswer.TakeoverState>> poll(
            @PathVariable UUID id, @Valid @RequestBody Poll poll) {
        TakeoverAnswer answer = takeovers.poll(id, poll.token());
        ResponseEntity.BodyBuilder reply = ResponseEntity.ok();
        LetIn letIn = answer.letIn();
        if (letIn != null) {
            reply.header(
                    HttpHeaders.SET_COOKIE,
                    token.issue(letIn.sittingId(), letIn.epoch(), letIn.deviceId())
                            .toString());
        }
        return reply.body(Map.of("state", answer.state()));
    }

    /** Who holds the sitting answers. */
    @PostMapping("/takeovers/{id}/answer")
    @PreAuthorize("hasRole('CANDIDATE')")
    ResponseEntity<Void> answer(
            @AuthenticationPrincipal CandidatePrincipal candidate,
            @PathVariable UUID id,
            @Valid @RequestBody Consent consent) {
        takeovers.answer(candidate, id, consent.agree());
        return ResponseEntity.noContent().build();
    }
}
