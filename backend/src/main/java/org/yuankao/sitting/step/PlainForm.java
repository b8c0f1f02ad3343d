package org.yuankao.sitting.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.FormField;

/** Checks what was filled into a form that an administrator modelled against its fields. */
final class PlainForm {

    private static final int LONGEST_TEXT = 2000;

    private PlainForm() {}

    static void check(List<FormField> fields, Map<String, JsonNode> values) {
        Problem refused = Problem.of("sitting.form.invalid");
        for (FormField field : fields) {
            String fault = fault(field, values.get(field.id()));
            if (fault != null) {
                refused.field("values." + field.id(), fault);
            }
        }
        values.keySet().stream()
                .filter(id -> fields.stream().noneMatch(field -> field.id().equals(id)))
                .forEach(id -> refused.field("values." + id, "sitting.form.field-unknown"));
        if (!refused.fields().isEmpty()) {
            throw refused;
        }
    }

    private static @Nullable String fault(FormField field, @Nullable JsonNode value) {
        if (value == null
                || value.isNull()
                || value.isTextual() && value.asText().isBlank()) {
            return field.required() ? "sitting.form.field-required" : null;
        }
        return fits(field, value) ? null : "sitting.form.field-invalid";
    }

    private static boolean fits(FormField field, JsonNode value) {
        return switch (field.type()) {
            case "long" -> value.isIntegralNumber() && value.canConvertToLong();
            case "boolean" -> value.isBoolean();
            case "date" -> value.isTextual() && isDate(value.asText());
            case "enum" -> value.isTextual() && isChoice(field, value.asText());
            default -> value.isTextual() && value.asText().length() <= LONGEST_TEXT;
        };
    }

    private static boolean isChoice(FormField field, String value) {
        return field.values() != null
                && field.values().stream().anyMatch(choice -> choice.id().equals(value));
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
