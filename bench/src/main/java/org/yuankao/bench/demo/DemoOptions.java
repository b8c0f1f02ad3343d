package org.yuankao.bench.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.yuankao.bench.stack.StackFailure;

/**
 * What the command line asks for.
 *
 * @param at the phase of the demo batch that lies ahead: tickets, device, mock or exam
 * @param startIn how far ahead it begins
 * @param models directory of vision models, empty for tier basic
 */
record DemoOptions(
        Path project,
        Path data,
        int port,
        boolean fresh,
        boolean headless,
        String at,
        Duration startIn,
        String models) {

    private static final Set<String> PHASES = Set.of("tickets", "device", "mock", "exam");

    static DemoOptions of(Path project, String... arguments) {
        DemoOptions options = new DemoOptions(
                project, project.resolve("data"), 8080, false, false, "exam", Duration.ofMinutes(2), "");
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            boolean flag = "--fresh".equals(name) || "--headless".equals(name);
            String value = flag ? "" : valueOf(name, i + 1 < arguments.length ? arguments[++i] : "");
            options = options.with(name, value);
        }
        return options;
    }

    private static String valueOf(String name, String value) {
        if (value.isEmpty() && !"--models".equals(name)) {
            throw new StackFailure("%s needs a value; bin/demo --help tells which.".formatted(name));
        }
        return value;
    }

    private DemoOptions with(String name, String value) {
        return switch (name) {
            case "--fresh" -> new DemoOptions(project, data, port, true, headless, at, startIn, models);
            case "--headless" -> new DemoOptions(project, data, port, fresh, true, at, startIn, models);
            case "--data" -> new DemoOptions(project, Path.of(value), port, fresh, headless, at, startIn, models);
            case "--port" -> new DemoOptions(project, data, number(value), fresh, headless, at, startIn, models);
            case "--at" -> new DemoOptions(project, data, port, fresh, headless, phase(value), startIn, models);
            case "--start-in" -> new DemoOptions(project, data, port, fresh, headless, at, span(value), models);
            case "--models" -> new DemoOptions(project, data, port, fresh, headless, at, startIn, value);
            default -> throw new StackFailure("%s is no option of bin/demo; --help lists them.".formatted(name));
        };
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new StackFailure("--port takes a number, not %s.".formatted(value), e);
        }
    }

    private static String phase(String value) {
        if (!PHASES.contains(value)) {
            throw new StackFailure("--at takes tickets, device, mock or exam, not %s.".formatted(value));
        }
        return value;
    }

    /** Spans as people write them: {@code 90s}, {@code 2m}, {@code 1h}. */
    private static Duration span(String value) {
        if (!value.matches("[0-9]{1,4}[smh]")) {
            throw new StackFailure("--start-in takes a span such as 90s, 2m or 1h, not %s.".formatted(value));
        }
        return Duration.parse("PT" + value.toUpperCase(java.util.Locale.ROOT));
    }
}
