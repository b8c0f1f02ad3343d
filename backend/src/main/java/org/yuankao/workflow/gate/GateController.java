package org.yuankao.workflow.gate;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;
import org.yuankao.shared.problem.ProblemDocuments;
import org.yuankao.workflow.gate.Differences.Part;

/** Models of administrators: looked at, and deployed for whatever is prepared from then on (N1). */
@RestController
@OnRole(Role.WEB)
@RequestMapping(path = "/api/workflow", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
class GateController {

    private static final int MOST_FILES = 8;

    private final ModelDeployment deployment;
    private final ProblemDocuments words;

    GateController(ModelDeployment deployment, ProblemDocuments words) {
        this.deployment = deployment;
        this.words = words;
    }

    /** @param texts title and mend by language, as in a problem */
    @Schema(name = "WorkflowFinding")
    record Found(
            String elementId,
            String elementName,
            String code,
            String title,
            String mend,
            Map<String, ProblemDocuments.Words> texts) {}

    /**
     * @param kind null where the file is no model
     * @param nextVersion the number that a deployment would give it
     * @param running instances of all versions; they go on in theirs
     */
    @Schema(name = "WorkflowModelOutlook")
    record Outlook(
            String file,
            @Nullable ModelKind kind,
            String key,
            String name,
            String versionTag,
            int nextVersion,
            String currentTag,
            long running,
            List<Found> findings,
            List<Part> added,
            List<Part> removed,
            List<Part> changed) {}

    @Schema(name = "WorkflowModelCheck")
    record Check(boolean accepted, List<Outlook> files) {}

    @Schema(name = "WorkflowModelsDeployed")
    record Deployed(List<ModelDeployment.Deployment> models) {}

    @PostMapping("/model-checks")
    @PreAuthorize("hasRole('ADMIN')")
    Check check(@RequestPart List<MultipartFile> files, HttpServletRequest request) throws IOException {
        List<Outlook> outlooks = deployment.check(uploads(files)).stream()
                .map(each -> outlook(each, request))
                .toList();
        return new Check(outlooks.stream().allMatch(each -> each.findings().isEmpty()), outlooks);
    }

    @PostMapping("/models")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('ADMIN')")
    Deployed deploy(@RequestPart List<MultipartFile> files, @RequestParam @NotBlank @Size(max = 500) String reason)
            throws IOException {
        return new Deployed(deployment.deploy(uploads(files), reason));
    }

    private static List<Upload> uploads(List<MultipartFile> files) throws IOException {
        if (files.size() > MOST_FILES) {
            throw Problem.of("workflow.model.too-many").with("most", MOST_FILES);
        }
        List<Upload> uploads = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            uploads.add(new Upload(name == null || name.isBlank() ? "model" : Finding.brief(name), file.getBytes()));
        }
        return uploads;
    }

    private Outlook outlook(ModelDeployment.Outlook outlook, HttpServletRequest request) {
        Checked checked = outlook.checked();
        Draft draft = checked.draft();
        Newest.Version before = outlook.before();
        Differences differences = outlook.differences();
        List<Part> none = List.of();
        return new Outlook(
                checked.file(),
                draft == null ? null : draft.kind(),
                draft == null ? "" : draft.key(),
                draft == null ? "" : draft.name(),
                draft == null ? "" : draft.tag(),
                before == null ? 1 : before.number() + 1,
                before == null ? "" : before.tag(),
                before == null ? 0 : before.running(),
                checked.findings().stream().map(each -> found(each, request)).toList(),
                differences == null ? none : differences.added(),
                differences == null ? none : differences.removed(),
                differences == null ? none : differences.changed());
    }

    private Found found(Finding finding, HttpServletRequest request) {
        Problem problem = Problem.of(finding.fault().code());
        finding.values().forEach(problem::with);
        ProblemDocuments.Words own = words.words(problem, request);
        return new Found(
                finding.elementId(),
                finding.elementName(),
                finding.fault().code(),
                own.title(),
                own.mend(),
                words.words(problem));
    }
}
