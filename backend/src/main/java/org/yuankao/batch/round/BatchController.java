package org.yuankao.batch.round;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** Batches for the administrator: read, copied, published, started. */
@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/batch/batches")
class BatchController {

    private final BatchReading reading;
    private final CopyBatch copyBatch;
    private final BatchSteps steps;

    BatchController(BatchReading reading, CopyBatch copyBatch, BatchSteps steps) {
        this.reading = reading;
        this.copyBatch = copyBatch;
        this.steps = steps;
    }

    /** @param firstExamDay day of the first formal session of the copy, in the batch's zone */
    @Schema(name = "BatchCopy")
    record Copy(
            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}")
            String code,

            @NotBlank @Size(max = 100) String name,
            @NotNull LocalDate firstExamDay) {}

    @GetMapping
    @PreAuthorize("hasRole('ADMIN')")
    Page<BatchSummary> list(PageRequest page) {
        return reading.list(page);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    BatchDetail detail(@PathVariable UUID id) {
        return reading.detail(id);
    }

    @PostMapping("/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('ADMIN')")
    BatchDetail copy(
            @PathVariable UUID id, @RequestBody @Valid Copy copy, @AuthenticationPrincipal StaffPrincipal staff) {
        return reading.detail(
                copyBatch.copy(id, copy.code(), copy.name().strip(), copy.firstExamDay(), staff.displayName()));
    }

    @PostMapping("/{id}/publish")
    @PreAuthorize("hasRole('ADMIN')")
    BatchDetail publish(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        steps.publish(id, staff.displayName());
        return reading.detail(id);
    }

    @PostMapping("/{id}/start")
    @PreAuthorize("hasRole('ADMIN')")
    BatchDetail start(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        steps.start(id, staff.displayName());
        return reading.detail(id);
    }
}
