package org.yuankao.sitting.entry;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
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
class EntryController {

    private final Devices devices;
    private final Door door;
    private final Login login;
    private final Leaving leaving;
    private final CandidateToken token;

    EntryController(Devices devices, Door door, Login login, Leaving leaving, CandidateToken token) {
        this.devices = devices;
        this.door = door;
        this.login = login;
        this.leaving = leaving;
        this.token = token;
    }

    @GetMapping("/challenge")
    @PreAuthorize("permitAll()")
    Map<String, String> challenge() {
        return Map.of("nonce", devices.challenge());
    }

    /** Accepted (202) when another device holds the sitting and has been asked. */
    @PostMapping("/login")
    @PreAuthorize("permitAll()")
    ResponseEntity<LoginAnswer> login(@Valid @RequestBody LoginRequest request) {
        String deviceId = devices.prove(request);
        Knock knock = login.knock(door.find(request.passcode(), request.idNumber()), deviceId);
        LetIn letIn = knock.letIn();
        if (letIn == null) {
            return ResponseEntity.status(HttpStatus.ACCEPTED).body(LoginAnswer.of(knock));
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        token.issue(letIn.sittingId(), letIn.epoch(), letIn.deviceId())
                                .toString())
                .body(LoginAnswer.of(knock));
    }

    @PostMapping("/logout")
    @PreAuthorize("hasRole('CANDIDATE')")
    ResponseEntity<Void> logout(@AuthenticationPrincipal CandidatePrincipal candidate) {
        leaving.leave(candidate);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, token.cleared().toString())
                .build();
    }
}
