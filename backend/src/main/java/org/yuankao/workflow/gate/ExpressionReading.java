package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yuankao.workflow.gate.Expressions.Parsed;
import org.yuankao.workflow.gate.Expressions.Shape;

/** Reads what stands between the brackets of an expression, by descent. */
final class ExpressionReading {

    private static final int DEEPEST = 8;
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    /** Objects of the engine, and words that the expression language reads as operators. */
    private static final Set<String> RESERVED = Set.of(
            "execution",
            "task",
            "externalTask",
            "caseExecution",
            "authenticatedUserId",
            "connector",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof");

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<name>[A-Za-z][A-Za-z0-9_]*)"
            + "|(?<text>'[^'\\\\$#{}]*')|(?<number>\\d{1,12}(?:\\.\\d{1,6})?)"
            + "|(?<mark>==|!=|<=|>=|&&|\\|\\||[<>!().,]))");
    private static final Set<String> COMPARES = Set.of("==", "!=", "<=", ">=", "<", ">");

    private final List<String> tokens = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private int at;

    private ExpressionReading() {}

    static @Nullable Parsed of(String inside) {
        ExpressionReading reading = new ExpressionReading();
        return reading.split(inside) ? reading.whole() : null;
    }

    private boolean split(String inside) {
        Matcher token = TOKEN.matcher(inside);
        int end = 0;
        while (end < inside.length()) {
            if (!token.find(end) || token.start() != end) {
                return false;
            }
            tokens.add(token.group().strip());
            end = token.end();
        }
        return !tokens.isEmpty();
    }

    private @Nullable Parsed whole() {
        if (tokens.size() == 1 && isName(tokens.get(0))) {
            return new Parsed(Shape.NAME, Set.of(tokens.get(0)), null, List.of(), words());
        }
        Parsed call = call();
        if (call != null) {
            return call;
        }
        at = 0;
        return either(0) && at == tokens.size() ? new Parsed(Shape.COMPARISON, names, null, List.of(), words()) : null;
    }

    /** {@code plan.at('TICKETS','OPEN')}. */
    private @Nullable Parsed call() {
        List<String> arguments = new ArrayList<>();
        if (!(take("plan") && take(".") && at < tokens.size())) {
            return null;
        }
        String function = tokens.get(at++);
        if (!take("(")) {
            return null;
        }
        while (at < tokens.size() && tokens.get(at).startsWith("'")) {
            String argument = tokens.get(at++);
            arguments.add(argument.substring(1, argument.length() - 1));
            if (!take(",")) {
                break;
            }
        }
        return take(")") && at == tokens.size() && Functions.known(function, arguments)
                ? new Parsed(Shape.FUNCTION, Set.of("plan"), function, arguments, words())
                : null;
    }

    private String words() {
        return String.join(" ", tokens).replace("! ", "!");
    }

    private boolean either(int depth) {
        boolean fine = both(depth);
        while (fine && take("||")) {
            fine = both(depth);
        }
        return fine;
    }

    private boolean both(int depth) {
        boolean fine = one(depth);
        while (fine && take("&&")) {
            fine = one(depth);
        }
        return fine;
    }

    private boolean one(int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (take("!")) {
            return one(depth + 1);
        }
        if (take("(")) {
            return either(depth + 1) && take(")");
        }
        if (!operand()) {
            return false;
        }
        if (at < tokens.size() && COMPARES.contains(tokens.get(at))) {
            at++;
            return operand();
        }
        return true;
    }

    private boolean operand() {
        if (at >= tokens.size()) {
            return false;
        }
        String token = tokens.get(at++);
        if (isName(token)) {
            names.add(token);
            return true;
        }
        return CONSTANTS.contains(token) || token.startsWith("'") || Character.isDigit(token.charAt(0));
    }

    private boolean take(String token) {
        if (at < tokens.size() && tokens.get(at).equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private static boolean isName(String token) {
        return Character.isLetter(token.charAt(0)) && !RESERVED.contains(token) && !CONSTANTS.contains(token);
    }
}
