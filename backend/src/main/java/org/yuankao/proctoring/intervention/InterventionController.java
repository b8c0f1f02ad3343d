package org.yuankao.proctoring.intervention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/proctoring/sittings/{id}")
class InterventionController {

    private static final String RANGE = "proctoring.absence.range";

    record Because(@NotBlank @Size(max = 500) String reason) {

        String said() {
            return reason.strip();
        }
    }

    /** Minutes are whole ones. */
    record Leave(
            @Min(value = 1, message = RANGE) @Max(value = 30, message = RANGE)
            int minutes,

            @NotBlank @Size(max = 500) String reason) {}

    record AbsentUntil(Instant until) {}

    /** @param deadline none for a sitting that begins anew with the next login */
    record GoesOn(@Nullable Instant deadline) {}

    private final EndSitting end;
    private final ChiefsWord chief;
    private final Absences absences;

    InterventionController(EndSitting end, ChiefsWord chief, Absences absences) {
        this.end = end;
        this.chief = chief;
        this.absences = absences;
    }

    /** The candidate reads the reason. */
    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    void end(@PathVariable UUID id, @RequestBody @Valid Because why, @AuthenticationPrincipal StaffPrincipal staff) {
        end.end(id, why.said(), staff);
    }

    @PostMapping("/reinstate")
    @PreAuthorize("hasRole('CHIEF_PROCTOR')")
    GoesOn reinstate(
            @PathVariable UUID id, @RequestBody @Valid Because why, @AuthenticationPrincipal StaffPrincipal staff) {
        return new GoesOn(chief.reinstate(id, why.said(), staff).orElse(null));
    }

    /** For when the engine stands still: everything is done, and the step does not move. */
    @PostMapping("/admission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('CHIEF_PROCTOR')")
    void admit(@PathVariable UUID id, @RequestBody @Valid Because why, @AuthenticationPrincipal StaffPrincipal staff) {
        chief.admit(id, why.said(), staff);
    }

    /** Granted once more, it lasts from now on. */
    @PostMapping("/absence")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    AbsentUntil leave(
            @PathVariable UUID id, @RequestBody @Valid Leave leave, @AuthenticationPrincipal StaffPrincipal staff) {
        return new AbsentUntil(
                absences.grant(id, leave.minutes(), leave.reason().strip(), staff));
    }

    @DeleteMapping("/absence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    void back(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        absences.end(id, staff);
    }
}
