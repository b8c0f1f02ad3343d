package org.yuankao.sitting;

/** One step of a model as the step bar shows it. */
public record PlannedStep(String activityId, String formKey, String name) {}
