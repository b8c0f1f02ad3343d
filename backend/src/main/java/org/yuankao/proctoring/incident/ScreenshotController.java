package org.yuankao.proctoring.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.processes.watching.View;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** On the nodes that hold the frames, so that what is kept is what the proctor sees. */
@RestController
@OnRole(Role.INGEST)
class ScreenshotController {

    /**
     * @param at of the frame that the proctor saw; the newest one when nothing is said
     * @param violation whether the note goes on record as a violation, as it does when nothing is said
     */
    record Screenshot(
            @NotNull View view,
            @Nullable Instant at,
            @NotBlank @Size(max = 500) String note,
            @Nullable Boolean violation) {

        boolean goesOnRecord() {
            return !Boolean.FALSE.equals(violation);
        }
    }

    record Taken(UUID evidenceId, Instant at, boolean violation) {}

    private final TakeScreenshot take;

    ScreenshotController(TakeScreenshot take) {
        this.take = take;
    }

    @PostMapping("/api/proctoring/sittings/{id}/screenshot")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Taken take(
            @PathVariable UUID id,
            @RequestBody @Valid Screenshot screenshot,
            @AuthenticationPrincipal StaffPrincipal staff) {
        return take.take(id, screenshot, staff);
    }
}
