package org.yuankao.bench.smoke;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yuankao.bench.stack.Part;
import org.yuankao.bench.stack.Stack;

/** Processor time that the parts and this program used between two moments. */
final class Usage {

    private final Stack stack;
    private final Map<String, Double> before;
    private final long began = System.nanoTime();

    private Usage(Stack stack) {
        this.stack = stack;
        this.before = readings(stack);
    }

    static Usage from(Stack stack) {
        return new Usage(stack);
    }

    /** Until now: seconds that have passed and milliseconds that each has used, this program as {@code generator}. */
    Spent until() {
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Double> used = new LinkedHashMap<>();
        readings(stack).forEach((name, now) -> used.put(name, now - before.getOrDefault(name, 0.0)));
        return new Spent(seconds, used);
    }

    private static Map<String, Double> readings(Stack stack) {
        Map<String, Double> readings = new LinkedHashMap<>();
        for (Part part : stack.parts()) {
            readings.put(part.name(), ProcessorTime.of(part));
        }
        readings.put(Spent.GENERATOR, ProcessorTime.ofMyself());
        return readings;
    }

    /** @param millis by part */
    record Spent(double seconds, Map<String, Double> millis) {

        static final String GENERATOR = "generator";

        /** Milliseconds for each of so many operations, by part. */
        Map<String, Double> perOperation(long operations) {
            Map<String, Double> each = new LinkedHashMap<>();
            millis.forEach((name, all) -> each.put(name, Figures.rounded(all / Math.max(1, operations))));
            return each;
        }

        double of(String part) {
            return millis.getOrDefault(part, 0.0);
        }

        double perSecond(long operations) {
            return operations / seconds;
        }
    }
}
