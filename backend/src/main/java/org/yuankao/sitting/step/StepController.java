package org.yuankao.sitting.step;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.view.SittingPages;
import org.yuankao.sitting.view.SittingView;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/sitting/steps")
class StepController {

    record Confirmation(@NotNull Long revision) {}

    record FilledForm(
            @NotNull Long revision,
            @NotNull @Size(max = 100) Map<String, JsonNode> values) {}

    private final InformationStep information;
    private final FormStep form;
    private final SittingPages pages;

    StepController(InformationStep information, FormStep form, SittingPages pages) {
        this.information = information;
        this.form = form;
        this.pages = pages;
    }

    @PostMapping("/information")
    @PreAuthorize("hasRole('CANDIDATE')")
    SittingView confirm(
            @AuthenticationPrincipal CandidatePrincipal candidate, @Valid @RequestBody Confirmation confirmation) {
        information.confirm(candidate, confirmation.revision());
        return pages.of(candidate);
    }

    @PostMapping("/form")
    @PreAuthorize("hasRole('CANDIDATE')")
    SittingView fillIn(@AuthenticationPrincipal CandidatePrincipal candidate, @Valid @RequestBody FilledForm filled) {
        form.fillIn(candidate, filled.revision(), filled.values());
        return pages.of(candidate);
    }
}
