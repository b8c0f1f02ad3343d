package org.yuankao.workflow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Role;

/** The deployed models and who stands where in them, for administrators (N1). */
@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/workflow/models")
class ModelController {

    private final Models models;
    private final TokenCounts counts;
    private final ExamClock clock;

    ModelController(Models models, TokenCounts counts, ExamClock clock) {
        this.models = models;
        this.counts = counts;
        this.clock = clock;
    }

    @Schema(name = "WorkflowModelFile")
    record ModelFile(String xml) {}

    @Schema(name = "WorkflowCounts")
    record Counts(List<TokenCounts.Count> counts, Instant asOf) {}

    @GetMapping
    @PreAuthorize("hasRole('ADMIN')")
    List<Models.Model> all() {
        return models.all();
    }

    @GetMapping("/{id}/xml")
    @PreAuthorize("hasRole('ADMIN')")
    ModelFile xml(@PathVariable String id) {
        return new ModelFile(models.xml(id));
    }

    @GetMapping("/{id}/counts")
    @PreAuthorize("hasRole('ADMIN')")
    Counts counts(@PathVariable String id) {
        models.requireProcess(id);
        return new Counts(counts.of(id), clock.now());
    }

    @GetMapping("/{id}/activities/{activityId}/sittings")
    @PreAuthorize("hasRole('ADMIN')")
    Page<TokenCounts.Standing> sittings(@PathVariable String id, @PathVariable String activityId, PageRequest page) {
        models.requireProcess(id);
        return counts.on(id, activityId, page);
    }
}
