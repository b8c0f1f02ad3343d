package org.yuankao.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.FieldChoice;
import org.yuankao.sitting.FormField;

/** The fields of a form-js form as the candidate's page knows fields; the gate lets no other components in. */
final class DeployedForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TYPES = Map.of(
            "textfield", "string",
            "textarea", "string",
            "number", "long",
            "checkbox", "boolean",
            "datetime", "date",
            "select", "enum",
            "radio", "enum");

    private DeployedForm() {}

    /** Of the same deployment as the process; runs within a command of the engine. */
    static List<FormField> fields(ProcessDefinitionEntity process, String form) {
        ResourceEntity file = Context.getCommandContext()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(process.getDeploymentId(), form + ".form");
        if (file == null) {
            throw new IllegalStateException("The form " + form + " was not deployed with " + process.getId());
        }
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : read(file).path("components")) {
            String type = TYPES.get(component.path("type").asText());
            if (type != null) {
                fields.add(field(component, type));
            }
        }
        return fields;
    }

    private static FormField field(JsonNode component, String type) {
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        boolean required = component.path("validate").path("required").asBoolean();
        return new FormField(component.path("key").asText(), label, type, required, choices(component, type));
    }

    private static @Nullable List<FieldChoice> choices(JsonNode component, String type) {
        if (!type.equals("enum")) {
            return null;
        }
        List<FieldChoice> choices = new ArrayList<>();
        component
                .path("values")
                .forEach(choice -> choices.add(new FieldChoice(
                        choice.path("value").asText(), choice.path("label").asText())));
        return choices;
    }

    private static JsonNode read(ResourceEntity file) {
        try {
            return JSON.readTree(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
