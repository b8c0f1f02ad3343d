package org.yuankao.workflow.gate;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yuankao.workflow.gate.Expressions.Parsed;
import org.yuankao.workflow.gate.Expressions.Shape;

/** What a value of an attribute, or the text of an element, may look like. Which names exist is asked elsewhere. */
enum Kind {
    ID(matches("[A-Za-z_][A-Za-z0-9_.-]{0,120}")),
    KEY(matches("[A-Za-z][A-Za-z0-9:._-]{0,120}")),
    KEYS(matches("[A-Za-z][A-Za-z0-9:._-]{0,120}( ?, ?[A-Za-z][A-Za-z0-9:._-]{0,120}){0,9}")),
    WORD(matches("[A-Za-z]{1,30}")),
    VARIABLE(matches("[A-Za-z][A-Za-z0-9_]{0,60}")),
    TAG(matches("[A-Za-z0-9][A-Za-z0-9._-]{0,30}")),
    FLAG(matches("true|false")),
    NUMBER(matches("-?\\d{1,9}")),
    DECIMAL(matches("-?\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,3})?")),
    COLOUR(matches("#[0-9A-Fa-f]{3,8}|[a-z]{3,20}")),
    DAYS(matches("P\\d{1,4}D|\\d{1,4}")),
    RETRY(matches("R\\d{1,2}/PT\\d{1,4}[SMH]")),
    EVENT(matches("start|end")),
    EXTERNAL(matches("external")),
    MAPPED(matches("singleEntry|singleResult")),
    FIELD(matches("string|long|boolean|date|enum")),
    REQUIRED(matches("required")),
    TYPE(matches("string|boolean|integer|long|double|number|date")),
    POLICY(matches("UNIQUE|FIRST|ANY|COLLECT|RULE ORDER")),
    AGGREGATION(matches("SUM|MIN|MAX|COUNT")),
    HREF(matches("#[A-Za-z_][A-Za-z0-9_.-]{0,120}")),
    FORMAL(matches("([A-Za-z][A-Za-z0-9]{0,20}:)?tFormalExpression")),
    /** A namespace: a name that nobody looks up. */
    URI(matches("[A-Za-z][A-Za-z0-9+.:/_#-]{0,200}")),
    TEXT(text -> text.length() <= 255 && isPlain(text)),
    PROSE(text -> text.length() <= 4_000 && isPlain(text)),
    BEAN(Fault.EXPRESSION, text -> shape(text) == Shape.NAME),
    CONDITION(Fault.EXPRESSION, text -> Set.of(Shape.NAME, Shape.COMPARISON).contains(shape(text))),
    MAPPING(Fault.MAPPING, Kind::isMapping),
    LIST(Fault.LIST, text -> isFunction(text, true)),
    DATE(
            Fault.TIMER,
            text -> isFunction(text, false) || text.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,12}(Z|[+-]\\d\\d:\\d\\d)")),
    DURATION(Fault.TIMER, text -> shape(text) == Shape.NAME || isDuration(text)),
    CYCLE(Fault.TIMER, Kind::isSlowCycle),
    FEEL(Fault.LANGUAGE, text -> text.equalsIgnoreCase("feel")),
    FEELTEXT(Fault.FEEL, Feel::isPlain);

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Fault fault;
    private final Predicate<String> allowed;

    Kind(Predicate<String> allowed) {
        this(Fault.VALUE, allowed);
    }

    Kind(Fault fault, Predicate<String> allowed) {
        this.fault = fault;
        this.allowed = allowed;
    }

    boolean allows(String value) {
        return allowed.test(value);
    }

    Fault fault() {
        return fault;
    }

    static Kind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A grammar names an unknown kind: " + name));
    }

    static Shape shape(String text) {
        Parsed parsed = Expressions.parse(text);
        return parsed == null || parsed.shape() == Shape.LITERAL ? Shape.LITERAL : parsed.shape();
    }

    /** A literal duration that lasts long enough to be waited for. */
    static boolean isSlow(String duration) {
        try {
            return Duration.parse(duration).compareTo(SHORTEST) >= 0;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** The engine reads expressions in many an innocent place: none has what looks like one. */
    private static boolean isPlain(String text) {
        return !text.contains("${") && !text.contains("#{");
    }

    private static boolean isFunction(String text, boolean list) {
        Parsed parsed = Expressions.parse(text);
        return parsed != null && parsed.function() != null && Functions.isList(parsed.function()) == list;
    }

    private static boolean isMapping(String text) {
        Parsed parsed = Expressions.parse(text);
        return parsed != null
                && text.length() <= 200
                && Set.of(Shape.LITERAL, Shape.NAME, Shape.BUSINESS_KEY).contains(parsed.shape());
    }

    private static boolean isDuration(String text) {
        return text.matches("P(T?\\d{1,6}[DHMS]){1,4}|P\\d{1,4}DT(\\d{1,6}[HMS]){1,3}");
    }

    private static boolean isSlowCycle(String text) {
        return text.matches("R\\d{1,3}/PT?[0-9DHMST]{2,20}") && isSlow(text.substring(text.indexOf('/') + 1));
    }
}
