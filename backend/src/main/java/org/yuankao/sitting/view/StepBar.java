package org.yuankao.sitting.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.PlannedStep;
import org.yuankao.sitting.view.SittingView.BarStep;

/** The steps of the deployed model with the place where the candidate is. */
final class StepBar {

    /** Steps of one beginning are one in the bar, whoever has to act in them. */
    private static final List<String> ONE_STEP = List.of("candidate:identity-", "candidate:second-view");

    private StepBar() {}

    /** @param formKey the effective one */
    static List<BarStep> of(List<PlannedStep> plan, @Nullable String formKey, @Nullable String activityId) {
        int current = EffectiveStep.RECEIPT.equals(formKey) ? plan.size() : current(plan, formKey, activityId);
        List<BarStep> bar = new ArrayList<>(plan.size());
        for (int i = 0; i < plan.size(); i++) {
            PlannedStep step = plan.get(i);
            BarStep.Progress state = i < current
                    ? BarStep.Progress.DONE
                    : i == current ? BarStep.Progress.CURRENT : BarStep.Progress.AHEAD;
            bar.add(new BarStep(step.activityId(), step.formKey(), step.name(), state));
        }
        return bar;
    }

    private static int current(List<PlannedStep> plan, @Nullable String formKey, @Nullable String activityId) {
        if (formKey == null) {
            return -1;
        }
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).formKey().equals(formKey)) {
                return i;
            }
        }
        for (int i = 0; i < plan.size(); i++) {
            PlannedStep step = plan.get(i);
            boolean same = ONE_STEP.stream()
                    .anyMatch(one -> formKey.startsWith(one) && step.formKey().startsWith(one));
            if (same || step.activityId().equals(activityId)) {
                return i;
            }
        }
        return -1;
    }
}
