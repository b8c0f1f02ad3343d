package org.yuankao.sitting.secondview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.PhonePrincipal;
import org.yuankao.identity.PhoneToken;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** The phone's side. */
@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/sitting/view2")
class SecondViewController {

    record Join(@NotBlank @Size(max = 200) String token) {}

    record Beat(@NotNull Boolean cameraOn) {}

    private final SecondView secondView;
    private final PhonePulse pulse;
    private final PhoneToken token;

    SecondViewController(SecondView secondView, PhonePulse pulse, PhoneToken token) {
        this.secondView = secondView;
        this.pulse = pulse;
        this.token = token;
    }

    @PostMapping("/join")
    @PreAuthorize("permitAll()")
    ResponseEntity<JoinedView> join(@Valid @RequestBody Join join) {
        Joined joined = secondView.join(join.token());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        token.issue(joined.sittingId(), joined.joinId()).toString())
                .body(joined.view());
    }

    @PostMapping("/pulse")
    @PreAuthorize("hasRole('PHONE')")
    PhoneBeat pulse(@AuthenticationPrincipal PhonePrincipal phone, @Valid @RequestBody Beat beat) {
        return pulse.beat(phone, beat.cameraOn());
    }
}
