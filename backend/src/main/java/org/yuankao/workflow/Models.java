package org.yuankao.workflow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yuankao.shared.Problem;

/** The deployed models (N1): processes and decisions with all their versions, newest first. */
@Service
class Models {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    Models(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    enum Kind {
        PROCESS,
        DECISION
    }

    @Schema(name = "WorkflowModel")
    record Model(String key, String name, Kind kind, List<Version> versions) {}

    /** @param running instances that have not ended; 0 for decisions, which have none */
    @Schema(name = "WorkflowModelVersion")
    record Version(String id, int version, @Nullable String versionTag, Instant deployedAt, long running) {}

    List<Model> all() {
        Map<String, Model> byKey = new LinkedHashMap<>();
        Map<String, Date> deployed = new LinkedHashMap<>();
        for (Deployment deployment : repository.createDeploymentQuery().list()) {
            deployed.put(deployment.getId(), deployment.getDeploymentTime());
        }
        for (ProcessDefinition process : repository
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .desc()
                .list()) {
            add(byKey, Kind.PROCESS, process.getKey(), process.getName(), version(process, deployed));
        }
        for (DecisionDefinition decision : repository
                .createDecisionDefinitionQuery()
                .orderByDecisionDefinitionKey()
                .asc()
                .orderByDecisionDefinitionVersion()
                .desc()
                .list()) {
            add(byKey, Kind.DECISION, decision.getKey(), decision.getName(), version(decision, deployed));
        }
        return List.copyOf(byKey.values());
    }

    /** The model's file as it was deployed. */
    String xml(String id) {
        boolean process = process(id) != null;
        if (!process
                && repository
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionId(id)
                                .count()
                        == 0) {
            throw Problem.of("workflow.model.unknown");
        }
        try (InputStream file = process ? repository.getProcessModel(id) : repository.getDecisionModel(id)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses what is no deployed process. */
    void requireProcess(String id) {
        if (process(id) == null) {
            throw Problem.of("workflow.model.unknown");
        }
    }

    private @Nullable ProcessDefinition process(String id) {
        return repository.createProcessDefinitionQuery().processDefinitionId(id).singleResult();
    }

    private static void add(Map<String, Model> byKey, Kind kind, String key, @Nullable String name, Version version) {
        byKey.computeIfAbsent(
                        kind + ":" + key, none -> new Model(key, name == null ? key : name, kind, new ArrayList<>()))
                .versions()
                .add(version);
    }

    private Version version(ProcessDefinition process, Map<String, Date> deployed) {
        long running = runtime.createProcessInstanceQuery()
                .processDefinitionId(process.getId())
                .count();
        return new Version(
                process.getId(),
                process.getVersion(),
                process.getVersionTag(),
                at(deployed, process.getDeploymentId()),
                running);
    }

    private static Version version(DecisionDefinition decision, Map<String, Date> deployed) {
        return new Version(
                decision.getId(),
                decision.getVersion(),
                decision.getVersionTag(),
                at(deployed, decision.getDeploymentId()),
                0);
    }

    private static Instant at(Map<String, Date> deployed, String deploymentId) {
        Date time = deployed.get(deploymentId);
        return time == null ? Instant.EPOCH : time.toInstant();
    }
}
