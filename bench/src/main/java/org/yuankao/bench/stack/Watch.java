package org.yuankao.bench.stack;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Starts a crashed part again, up to three times each; the fourth crash ends the watch with the part's last words. */
public final class Watch {

    private static final int RESTARTS = 3;

    private final Stack stack;
    private final Consumer<String> say;
    private final Map<String, Integer> restarts = new HashMap<>();

    public Watch(Stack stack, Consumer<String> say) {
        this.stack = stack;
        this.say = say;
    }

    /** Returns when {@code stopping} says so; throws {@link StackFailure} when a part crashed too often. */
    public void until(BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            for (Part part : stack.parts()) {
                if (!part.isAlive() && !stopping.getAsBoolean()) {
                    again(part);
                }
            }
            Part.pause(Duration.ofMillis(500));
        }
    }

    private void again(Part part) {
        int count = restarts.merge(part.name(), 1, Integer::sum);
        if (count > RESTARTS) {
            throw new StackFailure("%s crashed %d times, so everything stops. Its last words: %s"
                    .formatted(part.name(), count, part.lastWords()));
        }
        say.accept("%s ended by itself: starting it again (%d of %d)".formatted(part.name(), count, RESTARTS));
        part.start();
    }
}
