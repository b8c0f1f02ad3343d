package org.yuankao.workflow.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An allow-list of elements, read from {@code resources/gate}: what they hold and what their values look like. */
final class Grammar {

    static final Grammar BPMN = read("bpmn.grammar");
    static final Grammar DMN = read("dmn.grammar");

    /** @param text null where the element has no text of its own */
    record Shape(
            Map<String, Kind> attributes,
            Set<String> required,
            Set<String> children,
            @Nullable Kind text) {}

    private final Map<String, Shape> shapes = new HashMap<>();

    private Grammar() {}

    @Nullable
    Shape of(XmlElement element) {
        XmlElement parent = element.parent();
        Shape own = parent == null ? null : shapes.get(element.name() + "@" + parent.name());
        return own == null ? shapes.get(element.name()) : own;
    }

    private static Grammar read(String file) {
        Grammar grammar = new Grammar();
        Map<String, String> macros = new LinkedHashMap<>();
        for (String line : text(file).split("\\R")) {
            if (line.startsWith("$")) {
                String[] macro = line.split("=", 2);
                macros.put(macro[0].strip(), macro[1].strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                grammar.add(filled(line, macros).split("\\|", -1));
            }
        }
        return grammar;
    }

    private void add(String[] columns) {
        Map<String, Kind> attributes = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (String word : words(columns, 1)) {
            String plain = word.replace("!", "");
            String name = plain.substring(0, plain.lastIndexOf(':'));
            attributes.put(name, Kind.named(plain.substring(plain.lastIndexOf(':') + 1)));
            if (word.endsWith("!")) {
                required.add(name);
            }
        }
        String text = columns.length > 3 ? columns[3].strip() : "";
        shapes.put(
                columns[0].strip(),
                new Shape(attributes, required, words(columns, 2), text.isEmpty() ? null : Kind.named(text)));
    }

    private static Set<String> words(String[] columns, int column) {
        return columns.length <= column || columns[column].isBlank()
                ? Set.of()
                : new LinkedHashSet<>(Set.of(columns[column].strip().split("\\s+")));
    }

    private static String filled(String line, Map<String, String> macros) {
        String filled = line;
        for (Map.Entry<String, String> macro : macros.entrySet()) {
            filled = filled.replaceAll(
                    java.util.regex.Pattern.quote(macro.getKey()) + "\\b",
                    java.util.regex.Matcher.quoteReplacement(macro.getValue()));
        }
        return filled;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream("/gate/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
