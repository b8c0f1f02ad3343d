package org.yuankao.sitting.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.PlannedStep;
import org.yuankao.sitting.view.SittingView.BarStep;

/** The steps of the deployed model with the place where the candidate is. */
final class StepBar {

    private static final String IDENTITY = "candidate:identity-";

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
            boolean identity =
                    formKey.startsWith(IDENTITY) && plan.get(i).formKey().startsWith(IDENTITY);
            if (identity || plan.get(i).activityId().equals(activityId)) {
                return i;
            }
        }
        return -1;
    }
}
