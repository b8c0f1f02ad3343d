package org.yuankao.sitting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
class ReportController {

    record Report(@NotBlank @Size(max = 500) String text) {}

    private final ReportDesk desk;

    ReportController(ReportDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/sitting/information-reports")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('CANDIDATE')")
    Map<String, String> report(
            @AuthenticationPrincipal CandidatePrincipal candidate, @Valid @RequestBody Report report) {
        return Map.of("number", desk.report(candidate, report.text().strip()));
    }
}
