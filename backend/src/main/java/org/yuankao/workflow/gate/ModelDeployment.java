package org.yuankao.workflow.gate;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;

/** The one way of an administrator's model to the engine: through the gate, with a reason, once at a time. */
@Service
class ModelDeployment {

    private static final long LOCK = 6_502_001;

    private final Gate gate;
    private final Newest newest;
    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    ModelDeployment(Gate gate, Newest newest, RepositoryService repository, JdbcClient jdbc, AuditLog audit) {
        this.gate = gate;
        this.newest = newest;
        this.repository = repository;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** @param before what it would follow; null where the file could not be read */
    record Outlook(
            Checked checked,
            Newest.@Nullable Version before,
            @Nullable Differences differences) {}

    /** @param id the engine's id of the new version, null for a form */
    @Schema(name = "WorkflowModelDeployment")
    record Deployment(
            ModelKind kind,
            String key,
            int version,
            String tag,
            @Nullable String id) {}

    @Transactional(readOnly = true)
    public List<Outlook> check(List<Upload> uploads) {
        return gate.check(uploads).stream().map(this::outlook).toList();
    }

    /** Deployments of several administrators wait for one another: a tag that was free stays free. */
    @Transactional
    public List<Deployment> deploy(List<Upload> uploads, String reason) {
        jdbc.sql("select true from (select pg_advisory_xact_lock(:lock)) held")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        List<Checked> checked = gate.check(uploads);
        long findings =
                checked.stream().mapToLong(each -> each.findings().size()).sum();
        if (findings > 0 || checked.isEmpty()) {
            throw Problem.of("workflow.model.refused").with("findings", findings);
        }
        List<Draft> drafts = checked.stream()
                .map(Checked::draft)
                .map(Objects::requireNonNull)
                .toList();
        Trial.deployment(repository, drafts).name("gate").deploy();
        return drafts.stream().map(draft -> deployed(draft, reason)).toList();
    }

    private Deployment deployed(Draft draft, String reason) {
        Newest.Version version = newest.of(draft);
        audit.record(
                "workflow.model.deployed",
                "model:" + draft.key(),
                reason,
                Map.of("version", version.number(), "tag", draft.tag(), "fileDigest", digest(draft.text())));
        return new Deployment(draft.kind(), draft.key(), version.number(), draft.tag(), version.id());
    }

    private Outlook outlook(Checked checked) {
        Draft draft = checked.draft();
        if (draft == null || draft.root() == null) {
            return new Outlook(checked, null, null);
        }
        Optional<XmlElement> before = newest.definition(draft);
        return new Outlook(
                checked,
                newest.of(draft),
                before.map(old -> Differences.between(old, draft.definition()))
                        .orElseGet(() -> Differences.allNew(draft.definition())));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
