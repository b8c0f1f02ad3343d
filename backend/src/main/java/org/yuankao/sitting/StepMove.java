package org.yuankao.sitting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the token stands now.
 *
 * @param taskId the user task that the candidate completes; none where a machine or another person has to act
 * @param formKey of the candidate's page, such as {@code candidate:pledge}
 * @param name in Chinese, as the model names the activity
 * @param fields of the plain form, for form keys the page has no component for
 */
public record StepMove(
        @Nullable String taskId, String activityId, String formKey, String name, List<FormField> fields) {}
