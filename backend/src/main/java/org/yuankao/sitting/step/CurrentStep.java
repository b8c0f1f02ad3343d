package org.yuankao.sitting.step;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.FormField;

/** Where the token of a sitting stands. */
public record CurrentStep(
        @Nullable String taskId,
        String activityId,
        String formKey,
        String name,
        List<FormField> fields,
        long revision,
        Instant since) {}
