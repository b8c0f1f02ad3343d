package org.yuankao.batch.round;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;

/** One session for the administrator: its passcode, and its end moved. */
@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/batch/sessions/{id}")
class SessionController {

    private final MoveSessionEnd moveSessionEnd;
    private final BatchReading reading;
    private final Sessions sessions;
    private final AuditLog audit;

    SessionController(MoveSessionEnd moveSessionEnd, BatchReading reading, Sessions sessions, AuditLog audit) {
        this.moveSessionEnd = moveSessionEnd;
        this.reading = reading;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** @param version of the session as it was read; another one has been stored since if it does not match */
    @Schema(name = "NewSessionEnd")
    record NewEnd(
            @NotNull Instant endsAt,
            @NotBlank @Size(max = 500) String reason,
            @NotNull Long version) {}

    @Schema(name = "SessionPasscode")
    record PasscodeShown(String passcode) {}

    @GetMapping("/end-preview")
    @PreAuthorize("hasRole('ADMIN')")
    MoveSessionEnd.Preview preview(@PathVariable UUID id, @RequestParam Instant endsAt) {
        return moveSessionEnd.preview(id, endsAt);
    }

    @PutMapping("/end")
    @PreAuthorize("hasRole('ADMIN')")
    BatchDetail.Session moveEnd(
            @PathVariable UUID id, @RequestBody @Valid NewEnd end, @AuthenticationPrincipal StaffPrincipal staff) {
        try {
            moveSessionEnd.move(id, end.endsAt(), end.reason().strip(), end.version(), staff.displayName());
        } catch (OptimisticLockingFailureException e) {
            throw Problem.of("batch.session.stale").causedBy(e);
        }
        return reading.session(id);
    }

    @GetMapping("/passcode")
    @PreAuthorize("hasRole('ADMIN')")
    ResponseEntity<PasscodeShown> passcode(@PathVariable UUID id) {
        String passcode = sessions.passcode(id);
        audit.record("batch.passcode.shown", "session:" + id, null, Map.of());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new PasscodeShown(passcode));
    }
}
