package org.yuankao.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.ModelProperties;
import org.yuankao.processes.ProcessKeys;
import org.yuankao.sitting.PlannedStep;

/** What code reads from a model beyond what the engine does. */
final class ModelReader {

    static final String CANDIDATE = "candidate:";

    /** In the step bar they are one with the step in which the phone joins. */
    private static final Set<String> PART_OF_ANOTHER =
            Set.of(FormKeys.CANDIDATE_SECOND_VIEW_CHECK, FormKeys.CANDIDATE_SECOND_VIEW_PERSON);

    private ModelReader() {}

    static @Nullable String property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return null;
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElse(null);
    }

    /** The candidate's steps in the order in which a token first reaches them. */
    static List<PlannedStep> steps(BpmnModelInstance model, String processKey) {
        // by the flows' own ends: a model that somebody wrote by hand need not say them at the nodes as well
        Map<FlowNode, List<FlowNode>> next = model.getModelElementsByType(SequenceFlow.class).stream()
                .collect(Collectors.groupingBy(
                        SequenceFlow::getSource, Collectors.mapping(SequenceFlow::getTarget, Collectors.toList())));
        Set<FlowNode> reached = new LinkedHashSet<>();
        Deque<FlowNode> ahead = new ArrayDeque<>(startsOf(model, processKey));
        while (!ahead.isEmpty()) {
            FlowNode node = ahead.remove();
            if (reached.add(node)) {
                ahead.addAll(next.getOrDefault(node, List.of()));
            }
        }
        List<PlannedStep> steps = new ArrayList<>();
        for (FlowNode node : reached) {
            String formKey = formKey(node);
            if (formKey != null && !PART_OF_ANOTHER.contains(formKey)) {
                steps.add(new PlannedStep(node.getId(), formKey, node.getName() == null ? "" : node.getName()));
            }
        }
        return steps;
    }

    /** Id of the user task with the form key. */
    static String task(BpmnModelInstance model, String formKey) {
        return only(UserTask.class, model, task -> formKey.equals(task.getCamundaFormKey()), formKey);
    }

    /** Id of the activity that calls the process. */
    static String call(BpmnModelInstance model, String processKey) {
        return only(CallActivity.class, model, call -> processKey.equals(call.getCalledElement()), processKey);
    }

    private static <T extends FlowNode> String only(
            Class<T> type, BpmnModelInstance model, Predicate<T> wanted, String what) {
        return model.getModelElementsByType(type).stream()
                .filter(wanted)
                .map(FlowNode::getId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The model has no " + what));
    }

    private static Collection<StartEvent> startsOf(BpmnModelInstance model, String processKey) {
        return model.getModelElementsByType(StartEvent.class).stream()
                .filter(start ->
                        start.getParentElement().getAttributeValue("id").equals(processKey))
                .toList();
    }

    private static @Nullable String formKey(FlowNode node) {
        String step = property(node, ModelProperties.CANDIDATE_STEP);
        if (step != null) {
            return step;
        }
        if (node instanceof UserTask task
                && task.getCamundaFormKey() != null
                && task.getCamundaFormKey().startsWith(CANDIDATE)) {
            return task.getCamundaFormKey();
        }
        if (node instanceof UserTask task && task.getCamundaFormRef() != null) {
            return FormKeys.CANDIDATE_PLAIN;
        }
        // the steps inside of it belong to another model
        return node instanceof CallActivity call && ProcessKeys.IDENTITY_CHECK.equals(call.getCalledElement())
                ? FormKeys.CANDIDATE_IDENTITY_MACHINE
                : null;
    }
}
