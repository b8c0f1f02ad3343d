package org.yuankao.processes;

import static org.yuankao.processes.ModelProperties.WINDOW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Stands in for the use cases behind the bean catalogue: notes each call in order; the engine stays the real one. */
final class Catalogue {

    /** @param detail what the use case reads beyond the business key: window and shift, outcome or score */
    record Call(String bean, String businessKey, String detail) {}

    private final Map<Object, Object> beans = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();

    Catalogue() {
        window(Beans.WINDOW_OPENED);
        window(Beans.WINDOW_CLOSED);
        for (var bean : List.of(
                Beans.PREPARE_SITTINGS,
                Beans.OPEN_ENTRY,
                Beans.START_SESSION,
                Beans.CLOSE_SITTINGS,
                Beans.CLOSE_SESSION,
                Beans.RECORD_DECLINE,
                Beans.REJECT_IDENTITY,
                Beans.REMIND_INCIDENT,
                Beans.ESCALATE_INCIDENT)) {
            beans.put(bean, (JavaDelegate) execution -> note(bean, execution, ""));
        }
        telling(Beans.RECORD_IDENTITY, Variables.IDENTITY_OUTCOME);
        telling(Beans.RECORD_SECOND_VIEW, Variables.SECOND_VIEW_OUTCOME);
        telling(Beans.RECORD_SEVERITY, Variables.SEVERITY);
        telling(Beans.APPLY_DECISION, Variables.INCIDENT_DECISION);
        beans.put(Beans.RECORD_MEASUREMENT, (ExecutionListener) this::measurement);
    }

    Map<Object, Object> beans() {
        return beans;
    }

    void plan(FixedPlan plan) {
        beans.put(Beans.PLAN, plan);
    }

    void fail(String bean) {
        failing.add(bean);
    }

    void reset() {
        calls.clear();
        failing.clear();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The calls as {@code bean} or {@code bean:detail}. */
    List<String> called() {
        return calls.stream()
                .map(call -> call.detail().isEmpty() ? call.bean() : call.bean() + ":" + call.detail())
                .toList();
    }

    /** A use case that reads one variable. */
    private void telling(String bean, String variable) {
        beans.put(bean, (JavaDelegate)
                execution -> note(bean, execution, String.valueOf(execution.getVariable(variable))));
    }

    private void window(String bean) {
        beans.put(bean, (JavaDelegate) execution -> {
            var shift = execution.getVariable(Variables.SHIFT);
            note(bean, execution, property(execution, WINDOW) + (shift == null ? "" : " " + shift));
        });
    }

    /** An end listener is called on cancellation too; then nothing was measured. */
    private void measurement(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            note(
                    Beans.RECORD_MEASUREMENT,
                    execution,
                    execution.getVariable(Variables.IDENTITY_VERDICT) + " "
                            + execution.getVariable(Variables.IDENTITY_SCORE) + " "
                            + execution.getVariableLocal(Variables.MODEL_DIGEST));
        }
    }

    private void note(String bean, DelegateExecution execution, String detail) {
        if (failing.contains(bean)) {
            throw new IllegalStateException(bean + " fails in this test");
        }
        calls.add(new Call(bean, execution.getProcessBusinessKey(), detail));
    }

    private static String property(BpmnModelExecutionContext execution, String name) {
        return execution
                .getBpmnModelElementInstance()
                .getModelInstance()
                .getModelElementsByType(CamundaProperty.class)
                .stream()
                .filter(property -> property.getCamundaName().equals(name))
                .filter(property -> property.getParentElement()
                        .getParentElement()
                        .getParentElement()
                        .equals(execution.getBpmnModelElementInstance()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow();
    }
}
