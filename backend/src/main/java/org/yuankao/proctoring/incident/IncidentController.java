package org.yuankao.proctoring.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.IncidentDecided.Decision;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/proctoring")
class IncidentController {

    /**
     * @param reason obligatory when a violation is recorded or the exam ended; then the candidate reads it
     * @param message to the candidate, obligatory with a warning
     */
    record IncidentDecision(
            @NotNull Decision decision,
            @Size(max = 500) @Nullable String reason,
            @Size(max = 500) @Nullable String message) {

        Verdict verdict() {
            return new Verdict(decision, said(reason), said(message));
        }

        private static @Nullable String said(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    private final IncidentQueue queue;
    private final DecideIncident decide;

    IncidentController(IncidentQueue queue, DecideIncident decide) {
        this.queue = queue;
        this.decide = decide;
    }

    /** Open ones most severe first, then oldest; decided ones newest first. */
    @GetMapping("/incidents")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Page<Incident> list(
            @RequestParam(defaultValue = "OPEN") IncidentState state,
            @RequestParam(required = false) @Nullable UUID sessionId,
            @RequestParam(required = false) @Nullable UUID sittingId,
            @RequestParam(required = false) @Nullable IncidentKind kind,
            @RequestParam(defaultValue = "false") boolean escalated,
            @RequestParam(defaultValue = "false") boolean mine,
            PageRequest page,
            @AuthenticationPrincipal StaffPrincipal staff) {
        UUID decidedBy = mine ? staff.id() : null;
        return queue.page(new IncidentFilter(state, sessionId, sittingId, kind, escalated, decidedBy), page, staff);
    }

    @GetMapping("/incidents/{id}")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    IncidentDetail detail(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        return queue.detail(id, staff);
    }

    @PostMapping("/incidents/{id}/decision")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Incident decide(
            @PathVariable UUID id,
            @RequestBody @Valid IncidentDecision decision,
            @AuthenticationPrincipal StaffPrincipal staff) {
        return decide.decide(id, decision.verdict(), staff);
    }

    @GetMapping("/ready-sentences")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    List<ReadySentence> sentences() {
        return queue.sentences();
    }
}
