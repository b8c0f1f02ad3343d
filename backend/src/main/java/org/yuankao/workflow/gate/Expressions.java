package org.yuankao.workflow.gate;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The only expressions there are in a model: the name of a bean or variable, a catalogued function of {@code plan} with
 * literal arguments, comparisons of variables, and {@code execution.processBusinessKey}. The gate and the engine ask
 * the same parser, so what passes one passes the other.
 */
public final class Expressions {

    /**
     * {@code null} names and function stand for a text that is no expression at all.
     *
     * @param words the expression itself, whatever blanks and bracket it was written with; empty for a literal
     */
    public record Parsed(
            Shape shape, Set<String> names, @Nullable String function, List<String> arguments, String words) {}

    public enum Shape {
        LITERAL,
        /** One name and nothing else: a bean or a variable. */
        NAME,
        FUNCTION,
        COMPARISON,
        BUSINESS_KEY
    }

    private static final int LONGEST = 500;
    private static final Pattern WHOLE = Pattern.compile("[$#]\\{([^{}]*)}");

    private Expressions() {}

    /** Null where the text is not one of the allowed expressions. */
    public static @Nullable Parsed parse(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return new Parsed(Shape.LITERAL, Set.of(), null, List.of(), "");
        }
        Matcher whole = WHOLE.matcher(text.strip());
        if (text.length() > LONGEST || !whole.matches()) {
            return null;
        }
        String inside = whole.group(1).strip();
        if (inside.equals("execution.processBusinessKey")) {
            return new Parsed(Shape.BUSINESS_KEY, Set.of(), null, List.of(), inside);
        }
        return ExpressionReading.of(inside);
    }
}
