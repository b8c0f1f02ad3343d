package org.yuankao.bench.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model of the product as an administrator sends it back: with a tag of its own and a change. */
record SeededModel(String name, String text) {

    static SeededModel process(String key) {
        Path file = Path.of("../processes/bpmn", key + ".bpmn");
        try {
            return new SeededModel(key + ".bpmn", Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SeededModel tagged(String tag) {
        return change("camunda:versionTag=\"1\"", "camunda:versionTag=\"" + tag + "\"");
    }

    SeededModel change(String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " has no " + from);
        }
        return new SeededModel(name, text.replace(from, to));
    }

    FilePayload file() {
        return new FilePayload(name, "text/xml", text.getBytes(UTF_8));
    }
}
