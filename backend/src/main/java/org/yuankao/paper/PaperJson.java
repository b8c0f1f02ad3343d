package org.yuankao.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads papers and keys, and refuses those that do not fit their schemas or each other. */
@Component
class PaperJson {

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonSchema paperSchema = schema("paper/paper-v1.schema.json");
    private final JsonSchema keySchema = schema("paper/paper-key-v1.schema.json");

    private static JsonSchema schema(String resource) {
        try (InputStream text = new ClassPathResource(resource).getInputStream()) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + resource, e);
        }
    }

    /** @return the paper, after nothing was found against it and its key */
    JsonNode check(String code, byte[] paperBytes, byte[] keyBytes) {
        JsonNode paper = read(code, paperBytes);
        JsonNode key = read(code, keyBytes);
        List<String> faults = new ArrayList<>();
        paperSchema.validate(paper).forEach(message -> faults.add("paper " + message.getMessage()));
        keySchema.validate(key).forEach(message -> faults.add("key " + message.getMessage()));
        if (faults.isEmpty()) {
            faults.addAll(PaperAndKey.faults(paper, key));
        }
        if (!faults.isEmpty()) {
            throw new InvalidPaper(code, faults);
        }
        return paper;
    }

    private JsonNode read(String code, byte[] bytes) {
        try {
            return mapper.readTree(bytes);
        } catch (IOException e) {
            throw new InvalidPaper(code, List.of("no JSON: " + e.getMessage()));
        }
    }

    byte[] compact(JsonNode paper) {
        try {
            return mapper.writeValueAsBytes(paper);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that was read can be written", e);
        }
    }

    PaperShape shape(byte[] content) {
        return PaperShape.of(PaperAndKey.questions(read("stored", content))
                .map(question -> new QuestionShape(
                        question.path("id").asText(),
                        QuestionType.valueOf(question.path("type").asText()),
                        StreamSupport.stream(question.path("options").spliterator(), false)
                                .map(option -> option.path("id").asText())
                                .collect(Collectors.toSet())))
                .toList());
    }
}
