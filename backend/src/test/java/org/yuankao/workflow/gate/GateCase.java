package org.yuankao.workflow.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A hostile change to a seeded model and its harmless twin, read from {@code src/test/resources/gate}.
 *
 * @param base the seeded model, or {@code form} where both are whole forms
 * @param element the one that the refusal has to name
 * @param drawn whether what the change brings is drawn as a modeler would
 * @param replace the text of the base that is changed; empty where a step is put before the photo
 */
record GateCase(
        String name,
        String base,
        String element,
        Fault fault,
        boolean drawn,
        String replace,
        String hostile,
        String twin) {

    private static final String BEFORE = "<bpmn:sequenceFlow id=\"flow_toPhoto\" sourceRef=\"gateway_toPhoto\""
            + " targetRef=\"userTask_takePhoto\" />";

    static Stream<GateCase> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/gate"))) {
            List<GateCase> cases = files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .map(GateCase::read)
                    .toList();
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String seeded(String base) {
        try {
            return new ClassPathResource(base).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an administrator would send it: with a version tag that is new. */
    Upload hostile(String tag) {
        return upload(hostile, tag);
    }

    Upload twin(String tag) {
        return upload(twin, tag);
    }

    String file() {
        return base.equals("form") ? name + ".form" : base.substring(base.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return name;
    }

    private Upload upload(String change, String tag) {
        return new Upload(file(), changed(change, tag).getBytes(UTF_8));
    }

    private String changed(String change, String tag) {
        if (base.equals("form")) {
            return change;
        }
        String model = seeded(base).replace("camunda:versionTag=\"1\"", "camunda:versionTag=\"" + tag + "\"");
        String from = replace.isEmpty() ? BEFORE : replace;
        String to = replace.isEmpty() ? change + step() : change;
        int at = model.indexOf(from);
        if (at < 0) {
            throw new IllegalStateException(name + " changes a text that " + base + " does not have");
        }
        String changed = model.substring(0, at) + to + model.substring(at + from.length());
        return drawn && base.endsWith(".bpmn") ? Drawing.complete(changed) : changed;
    }

    private static String step() {
        return BEFORE.replace("userTask_takePhoto", "step_new")
                + "<bpmn:sequenceFlow id=\"flow_new\" sourceRef=\"step_new\" targetRef=\"userTask_takePhoto\" />";
    }

    private static GateCase read(Path file) {
        try {
            String text = Files.readString(file);
            return new GateCase(
                    file.getFileName().toString().replace(".case", ""),
                    header(text, "base"),
                    header(text, "element"),
                    Fault.valueOf(header(text, "fault")),
                    !text.contains("\ndrawn: no\n"),
                    part(text, "replace"),
                    part(text, "hostile"),
                    part(text, "twin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + ": "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 2);
    }

    private static String part(String text, String name) {
        int at = text.indexOf("=== " + name + "\n");
        if (at < 0) {
            return "";
        }
        String rest = text.substring(text.indexOf('\n', at) + 1);
        int end = rest.indexOf("\n=== ");
        return (end < 0 ? rest : rest.substring(0, end)).strip();
    }
}
