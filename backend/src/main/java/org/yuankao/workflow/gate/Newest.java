package org.yuankao.workflow.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The version that a new one would follow. */
@Component
class Newest {

    /** @param id null where the model has never been deployed */
    record Version(@Nullable String id, int number, String tag, long running) {}

    private final RepositoryService repository;
    private final RuntimeService runtime;

    Newest(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    Version of(Draft draft) {
        if (draft.kind() == ModelKind.PROCESS) {
            ProcessDefinition process = process(draft.key());
            return process == null
                    ? none()
                    : new Version(
                            process.getId(), process.getVersion(), text(process.getVersionTag()), running(draft.key()));
        }
        DecisionDefinition decision = draft.kind() == ModelKind.DECISION ? decision(draft.key()) : null;
        return decision == null
                ? none()
                : new Version(decision.getId(), decision.getVersion(), text(decision.getVersionTag()), 0);
    }

    /** Empty where there is none, or where it is older than what the reader knows. */
    Optional<XmlElement> definition(Draft draft) {
        Version newest = of(draft);
        if (newest.id() == null) {
            return Optional.empty();
        }
        try (InputStream file = draft.kind() == ModelKind.PROCESS
                ? repository.getProcessModel(newest.id())
                : repository.getDecisionModel(newest.id())) {
            return Optional.of(Draft.read(draft.file(), file.readAllBytes()).definition());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private long running(String key) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(key).count();
    }

    private @Nullable ProcessDefinition process(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private @Nullable DecisionDefinition decision(String key) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private static Version none() {
        return new Version(null, 0, "", 0);
    }

    private static String text(@Nullable String tag) {
        return tag == null ? "" : tag;
    }
}
