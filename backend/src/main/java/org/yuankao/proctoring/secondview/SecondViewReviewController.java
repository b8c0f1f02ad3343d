package org.yuankao.proctoring.secondview;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.SecondViewDecided.Outcome;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/proctoring/second-views")
class SecondViewReviewController {

    /** @param hint what the candidate should change */
    @Schema(name = "SecondViewDecision")
    record Decision(
            @NotEmpty @Size(max = PageRequest.LARGEST) List<@NotBlank @Size(max = 64) String> taskIds,
            @NotNull Outcome decision,
            @Size(max = 200) @Nullable String hint) {

        @Nullable
        String said() {
            return hint == null || hint.isBlank() ? null : hint.strip();
        }
    }

    @Schema(name = "SecondViewsDecided")
    record Results(List<Decided> results) {}

    private final ViewReading reading;
    private final ApproveMany approve;

    SecondViewReviewController(ViewReading reading, ApproveMany approve) {
        this.reading = reading;
        this.approve = approve;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Page<WaitingView> list(
            @RequestParam(defaultValue = "WAITING") ViewState state,
            PageRequest page,
            @AuthenticationPrincipal StaffPrincipal staff) {
        return reading.list(state, page, staff);
    }

    @PostMapping("/decisions")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Results decide(@RequestBody @Valid Decision decision, @AuthenticationPrincipal StaffPrincipal staff) {
        return new Results(approve.decide(decision.taskIds(), decision.decision(), decision.said(), staff));
    }
}
