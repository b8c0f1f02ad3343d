package org.yuankao.workflow.gate;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of FEEL that a table needs: comparisons, ranges, lists, arithmetic and a few functions. No functions of one's
 * own (the language lets them call Java), no contexts, no loops, no members of objects.
 */
final class Feel {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 8;
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<text>\"[^\"\\\\]*\")"
            + "|(?<number>\\d{1,15}(?:\\.\\d{1,9})?)|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)"
            + "|(?<mark>\\.\\.|<=|>=|!=|[-+*/()\\[\\],<>=?]))\\s*");
    private static final Set<String> FORBIDDEN = Set.of(
            "function",
            "external",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "instance",
            "invoke",
            "java",
            "class",
            "context",
            "get");
    /** The word before a bracket. */
    private static final Set<String> CALLS = Set.of(
            "not",
            "min",
            "max",
            "sum",
            "count",
            "abs",
            "floor",
            "ceiling",
            "contains",
            "with",
            "length",
            "date",
            "time",
            "duration",
            "number",
            "string",
            "in",
            "and",
            "or",
            "if",
            "then",
            "else",
            "between");

    private Feel() {}

    static boolean isPlain(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        int depth = 0;
        String before = "";
        while (end < text.length()) {
            if (!token.find(end) || token.start() != end) {
                return false;
            }
            String word = token.group().strip();
            end = token.end();
            if (token.group("name") != null && FORBIDDEN.contains(word)) {
                return false;
            }
            if (word.equals("*") && before.equals("*")) {
                return false; // a power of a power computes for ever
            }
            if ("([".contains(word)) {
                boolean called = word.equals("(") && isName(before) && !CALLS.contains(before);
                if (called || ++depth > DEEPEST) {
                    return false;
                }
            } else if (")]".contains(word)) {
                depth--;
            }
            before = word;
        }
        return true;
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && (Character.isLetter(word.charAt(0)) || word.charAt(0) == '_');
    }
}
