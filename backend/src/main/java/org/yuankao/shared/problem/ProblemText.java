package org.yuankao.shared.problem;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a code says in one language.
 *
 * @param title what is the matter, one sentence; may hold {@code {name}} of a value
 * @param mend what to do about it; empty for the codes of fields
 */
record ProblemText(String title, String mend) {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");

    ProblemText filled(Map<String, ? extends @Nullable Object> values) {
        return new ProblemText(fill(title, values), fill(mend, values));
    }

    private static String fill(String text, Map<String, ? extends @Nullable Object> values) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf(values.get(found.group(1)) == null ? "" : values.get(found.group(1)))));
    }
}
