package org.yuankao.shared.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.yuankao.shared.Problem;

/** PostgreSQL keeps every character but NUL: what holds one is refused where JSON is read, not where it is stored. */
class StorableText extends SimpleModule {

    StorableText() {
        super("storable-text");
        addDeserializer(String.class, new Text());
        addDeserializer(JsonNode.class, new Tree());
        addKeyDeserializer(String.class, new Key());
    }

    static String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw Problem.of("shared.text.not-storable");
        }
        return text;
    }

    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return storable(StringDeserializer.instance.deserialize(json, context));
        }
    }

    private static final class Key extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return storable(key);
        }
    }

    private static final class Tree extends JsonNodeDeserializer {

        @Override
        public JsonNode deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode tree = super.deserialize(json, context);
            check(tree);
            return tree;
        }

        private static void check(JsonNode node) {
            if (node.isTextual()) {
                storable(node.textValue());
            }
            node.fieldNames().forEachRemaining(StorableText::storable);
            node.forEach(Tree::check);
        }
    }
}
