package org.yuankao.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal the caller can understand and mend: its code stands in {@code problems/<module>.yaml} with the HTTP status
 * and, in both languages, the title and the mend. Values given by {@link #with} fill {@code {name}} in these texts and
 * are members of the answer (RFC 9457).
 */
public final class Problem extends RuntimeException {

    /** A field of the request that was refused; {@code field} as a path such as {@code changes[0].value}. */
    public record Field(String field, String code) {}

    private final String code;
    private final transient Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final transient List<Field> fields = new ArrayList<>();

    private Problem(String code) {
        super(code);
        this.code = code;
    }

    public static Problem of(String code) {
        return new Problem(code);
    }

    public Problem with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** Names a refused field; the code is catalogued too and its title is the field's message. */
    public Problem field(String field, String fieldCode) {
        fields.add(new Field(field, fieldCode));
        return this;
    }

    /** Says when to try again, as member {@code retryAfterSeconds} (rounded up) and as header {@code Retry-After}. */
    public Problem retryAfter(Duration wait) {
        return with("retryAfterSeconds", Math.max(1, (wait.toMillis() + 999) / 1000));
    }

    public Problem causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public String code() {
        return code;
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }

    public List<Field> fields() {
        return fields;
    }
}
