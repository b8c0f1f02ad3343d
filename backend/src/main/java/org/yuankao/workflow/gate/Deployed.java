package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is deployed and running sets bounds too: a tag names one version, and nobody's step disappears. */
@Component
class Deployed {

    private static final String BODY = "#multiInstanceBody";

    private final RepositoryService repository;
    private final JdbcClient jdbc;

    Deployed(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** Tokens on one activity of any version. */
    private record Occupied(String activity, String name, String type, long tokens) {}

    List<Finding> findings(Draft draft, List<Draft> together) {
        List<Finding> findings = new ArrayList<>();
        if (draft.kind() == ModelKind.FORM) {
            return findings;
        }
        XmlElement definition = draft.definition();
        if (draft.tag().isEmpty()) {
            findings.add(Finding.of(definition, Fault.NO_TAG));
        } else if (exists(draft.kind(), draft.key(), draft.tag())) {
            findings.add(Finding.of(definition, Fault.TAG_TAKEN, draft.tag()));
        }
        if (draft.kind() == ModelKind.PROCESS) {
            definition
                    .all("bpmn:callActivity")
                    .forEach(call -> bound(
                            call,
                            ModelKind.PROCESS,
                            "calledElement",
                            "camunda:calledElementVersionTag",
                            together,
                            findings));
            definition
                    .all("bpmn:businessRuleTask")
                    .forEach(task -> bound(
                            task,
                            ModelKind.DECISION,
                            "camunda:decisionRef",
                            "camunda:decisionRefVersionTag",
                            together,
                            findings));
            definition.all("bpmn:userTask").forEach(task -> form(task, together, findings));
            occupied(draft, findings);
        }
        return findings;
    }

    private void bound(
            XmlElement caller,
            ModelKind kind,
            String reference,
            String tag,
            List<Draft> together,
            List<Finding> findings) {
        String key = caller.get(reference, "");
        String version = caller.get(tag, "");
        boolean comes = together.stream()
                .anyMatch(each -> each.kind() == kind
                        && each.key().equals(key)
                        && each.tag().equals(version));
        if (!version.isEmpty() && !comes && !exists(kind, key, version)) {
            findings.add(Finding.of(caller, Fault.BINDING, key, version));
        }
    }

    /** A form is part of its model: it comes in the same upload, each time. */
    private static void form(XmlElement task, List<Draft> together, List<Finding> findings) {
        String form = task.get("camunda:formRef", "");
        boolean comes = together.stream()
                .anyMatch(each -> each.kind() == ModelKind.FORM && each.key().equals(form));
        if (!form.isEmpty() && !comes) {
            findings.add(Finding.of(task, Fault.BINDING, "camunda:formRef", form));
        }
    }

    private boolean exists(ModelKind kind, String key, String tag) {
        long found = kind == ModelKind.PROCESS
                ? repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .versionTag(tag)
                        .count()
                : repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .versionTag(tag)
                        .count();
        return found > 0;
    }

    /** An instance can be carried over to a version only where the step it stands on is still there. */
    private void occupied(Draft draft, List<Finding> findings) {
        Map<String, XmlElement> elements = new LinkedHashMap<>();
        draft.definition().all().forEach(each -> elements.put(each.get("id", ""), each));
        for (Occupied step : occupied(draft.key())) {
            XmlElement element = elements.get(step.activity());
            if (element == null || !type(element).equals(step.type())) {
                findings.add(
                        new Finding(step.activity(), step.name(), Fault.OCCUPIED, Map.of("tokens", step.tokens())));
            }
        }
    }

    private List<Occupied> occupied(String key) {
        return jdbc
                .sql("""
                        select act_id_, coalesce(max(act_name_), ''), act_type_, count(*) from engine.act_hi_actinst
                         where proc_def_key_ = :key and end_time_ is null
                         group by act_id_, act_type_ order by act_id_
                        """)
                .param("key", key)
                .query((row, number) ->
                        new Occupied(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list()
                .stream()
                .filter(step -> !step.activity().endsWith(BODY))
                .toList();
    }

    /** As the engine's history calls it. */
    private static String type(XmlElement element) {
        return switch (element.name()) {
            case "bpmn:intermediateCatchEvent" ->
                element.children("bpmn:timerEventDefinition").findAny().isPresent()
                        ? "intermediateTimer"
                        : "intermediateMessageCatch";
            default -> element.localName();
        };
    }
}
