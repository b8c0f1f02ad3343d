package org.yuankao.proctoring.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.yuankao.proctoring.IdentityReviewDecided.Outcome;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/proctoring/identity-reviews")
class ReviewController {

    /** @param reason obligatory unless it is the same person */
    record Decision(
            @NotNull Outcome outcome,
            @Size(max = 500) @Nullable String reason) {

        @Nullable
        String said() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    private final Reviews reviews;
    private final Decide decide;

    ReviewController(Reviews reviews, Decide decide) {
        this.reviews = reviews;
        this.decide = decide;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Page<Review> list(
            @RequestParam(defaultValue = "OPEN") ReviewState state,
            PageRequest page,
            @AuthenticationPrincipal StaffPrincipal staff) {
        return reviews.list(state, page, staff);
    }

    @GetMapping("/{taskId}")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    ReviewDetail detail(@PathVariable String taskId, @AuthenticationPrincipal StaffPrincipal staff) {
        return reviews.detail(taskId, staff);
    }

    @PostMapping("/{taskId}/decision")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Review decide(
            @PathVariable String taskId,
            @RequestBody @Valid Decision decision,
            @AuthenticationPrincipal StaffPrincipal staff) {
        return decide.decide(taskId, decision.outcome(), decision.said(), staff);
    }
}
