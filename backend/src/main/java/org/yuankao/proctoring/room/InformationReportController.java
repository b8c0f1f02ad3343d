package org.yuankao.proctoring.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Role;
import org.yuankao.sitting.InformationReport;
import org.yuankao.sitting.InformationReports;

/** Wrong personal information as candidates of one's rooms reported it (C2). */
@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/proctoring/information-reports")
class InformationReportController {

    enum State {
        OPEN,
        DONE
    }

    record Report(
            UUID id, UUID sittingId, String nameMasked, String ticketNumber, String text, Instant at, State state) {

        static Report of(InformationReport report) {
            return new Report(
                    report.id(),
                    report.sittingId(),
                    report.nameMasked(),
                    report.ticketNumber(),
                    report.text(),
                    report.at(),
                    report.done() ? State.DONE : State.OPEN);
        }
    }

    record Done(@NotBlank @Size(max = 500) String note) {}

    private final InformationReports reports;
    private final Reach reach;

    InformationReportController(InformationReports reports, Reach reach) {
        this.reports = reports;
        this.reach = reach;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Page<Report> list(PageRequest page, @AuthenticationPrincipal StaffPrincipal staff) {
        return reports.reports(reach.of(staff), page).map(Report::of);
    }

    @PostMapping("/{id}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    void done(@PathVariable UUID id, @RequestBody @Valid Done done, @AuthenticationPrincipal StaffPrincipal staff) {
        reports.done(id, reach.of(staff), staff.id(), done.note().strip());
    }
}
