package org.yuankao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.yuankao.IntegrationTest;

/** {@code -Dopenapi.write=true} writes the file instead of comparing with it. */
@IntegrationTest
class OpenApiIT {

    private static final Path COMMITTED = Path.of("openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Autowired
    OpenApiWebMvcResource springdoc;

    @Test
    void the_committed_description_is_that_of_this_code() throws Exception {
        byte[] made = springdoc.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", Locale.ROOT);
        String description = JSON.writeValueAsString(sorted(JSON.readTree(made))) + "\n";

        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, description);
        }
        assertThat(COMMITTED)
                .as("backend/openapi.json; -Dtest=OpenApiIT -Dopenapi.write=true writes it anew")
                .content()
                .isEqualTo(description);
    }

    /** Objects by key, so that the order of declarations makes no difference; arrays keep theirs. */
    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, Object> members = new TreeMap<>();
            node.fields().forEachRemaining(member -> members.put(member.getKey(), sorted(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            return JSON.createArrayNode()
                    .addAll(java.util.stream.StreamSupport.stream(node.spliterator(), false)
                            .map(item -> (JsonNode) JSON.valueToTree(sorted(item)))
                            .toList());
        }
        return node;
    }
}
