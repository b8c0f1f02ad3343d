package org.yuankao.sitting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a plain form.
 *
 * @param type string, long, boolean, date or enum
 * @param values of an enum, otherwise none
 */
public record FormField(
        String id,
        String label,
        String type,
        boolean required,
        @Nullable List<FieldChoice> values) {}
