package org.yuankao.workflow.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that could be read as a model; its kind follows from what stands in it, not from its name.
 *
 * @param root of the XML; null for a form
 * @param key of process, decision or form
 */
public record Draft(
        String file,
        ModelKind kind,
        String key,
        String name,
        String tag,
        String text,
        @Nullable XmlElement root,
        @Nullable JsonNode form) {

    /** Bytes; the seeded models have 30 thousand. */
    static final int LARGEST = 1_048_576;

    static Draft read(String file, byte[] bytes) throws Refused {
        if (bytes.length > LARGEST) {
            throw new Refused(Fault.TOO_LARGE, Map.of("most", LARGEST / 1024));
        }
        String text = decoded(bytes);
        if (text.startsWith("<")) {
            return ofXml(file, text, XmlReading.read(text));
        }
        if (text.startsWith("{")) {
            JsonNode form = FormCheck.read(text);
            String id = form.path("id").asText("");
            return new Draft(file, ModelKind.FORM, id, id, "", text, null, form);
        }
        throw new Refused(Fault.KIND, Map.of());
    }

    /** The name under which the engine finds its deployer. */
    public String resource() {
        return key + kind.suffix();
    }

    XmlElement definition() {
        XmlElement definitions = Objects.requireNonNull(root);
        return definitions.children("bpmn:process", "dmn:decision").findFirst().orElse(definitions);
    }

    private static Draft ofXml(String file, String text, XmlElement root) throws Refused {
        ModelKind kind = switch (root.name()) {
            case "bpmn:definitions" -> ModelKind.PROCESS;
            case "dmn:definitions" -> ModelKind.DECISION;
            default -> throw new Refused(Fault.KIND, Map.of());
        };
        XmlElement definition =
                root.children("bpmn:process", "dmn:decision").findFirst().orElse(root);
        String tag = definition.get("camunda:versionTag", definition.get("cdmn:versionTag", ""));
        return new Draft(file, kind, definition.get("id", ""), definition.get("name", ""), tag, text, root, null);
    }

    private static String decoded(byte[] bytes) throws Refused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        } catch (CharacterCodingException e) {
            throw new Refused(Fault.ENCODING, Map.of());
        }
    }

    /** What the allow-lists say, apart from everything that is deployed. */
    List<Finding> grammar() {
        if (form != null) {
            return FormCheck.of(form, file);
        }
        return GrammarCheck.of(Objects.requireNonNull(root), kind == ModelKind.PROCESS ? Grammar.BPMN : Grammar.DMN);
    }
}
