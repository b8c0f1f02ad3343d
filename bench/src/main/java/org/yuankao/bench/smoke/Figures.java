package org.yuankao.bench.smoke;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part found, in the order in which it is printed; numbers are rounded to what a noisy machine can tell. */
final class Figures {

    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A part that could not be measured here, and why. */
    static Map<String, Object> skipped(String reason) {
        return Map.of("skipped", reason);
    }

    Figures with(String name, double value) {
        values.put(name, rounded(value));
        return this;
    }

    Figures with(String name, long value) {
        values.put(name, value);
        return this;
    }

    Figures with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * Ours beside the reference.
     *
     * @param perSecond operations of ours in a second
     * @param reference operations of the bare thing in a second
     */
    Figures rates(double perSecond, double reference) {
        return with("per_second", perSecond)
                .with("reference_per_second", reference)
                .with("ratio", perSecond / reference);
    }

    Map<String, Object> values() {
        return values;
    }

    static Map<String, Double> rounded(Map<String, Double> values) {
        Map<String, Double> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, rounded(value)));
        return all;
    }

    /** Four digits that count; what is no number stays what it is. */
    static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
    }
}
