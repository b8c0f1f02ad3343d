package org.yuankao.bench.smoke;

import java.nio.file.Path;
import org.yuankao.bench.stack.StackFailure;

/**
 * What the command line asks for.
 *
 * @param project the checkout
 * @param seconds each part is measured for so long
 * @param clients HTTP clients at once
 * @param models directory of vision models; empty: the part of the frames is skipped
 * @param pictures directory of labelled photographs; empty: frames are drawn
 */
record SmokeOptions(Path project, int seconds, int clients, String models, String pictures) {

    private static final int MOST_SECONDS = 600;
    private static final int MOST_CLIENTS = 500;

    static SmokeOptions of(Path project, String... arguments) {
        SmokeOptions options = new SmokeOptions(project, 20, 16, "", "");
        for (int i = 0; i < arguments.length; i += 2) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            options = options.with(arguments[i], value);
        }
        return options;
    }

    /** Seconds before each measurement in which everything is done and nothing counted. */
    int warmUpSeconds() {
        return Math.max(5, seconds / 2);
    }

    private SmokeOptions with(String name, String value) {
        return switch (name) {
            case "--seconds" -> new SmokeOptions(project, number(name, value, MOST_SECONDS), clients, models, pictures);
            case "--clients" -> new SmokeOptions(project, seconds, number(name, value, MOST_CLIENTS), models, pictures);
            case "--models" -> new SmokeOptions(project, seconds, clients, value, pictures);
            case "--pictures" -> new SmokeOptions(project, seconds, clients, models, value);
            default ->
                throw new StackFailure(
                        "%s is no option of bin/bench smoke; bin/bench --help lists them.".formatted(name));
        };
    }

    private static int number(String name, String value, int most) {
        if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new StackFailure("%s takes a number from 1 to %d, not %s."
                    .formatted(name, most, value.isEmpty() ? "nothing" : value));
        }
        return Integer.parseInt(value);
    }
}
