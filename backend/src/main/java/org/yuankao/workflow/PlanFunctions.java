package org.yuankao.workflow;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import org.yuankao.batch.Edge;
import org.yuankao.batch.Plan;
import org.yuankao.batch.SessionEdge;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.WindowKind;
import org.yuankao.processes.Beans;
import org.yuankao.processes.Variables;

/** {@code plan} in the models: the dates of the batch or session that the running instance is about. */
@Component(Catalogue.PREFIX + Beans.PLAN)
public class PlanFunctions {

    private final Plan plan;

    PlanFunctions(Plan plan) {
        this.plan = plan;
    }

    public Date at(String window, String edge) {
        return Date.from(plan.windowEdge(businessKey(), WindowKind.valueOf(window), Edge.valueOf(edge)));
    }

    public List<String> shifts() {
        return plan.shifts(businessKey()).stream().map(UUID::toString).toList();
    }

    public Date shiftAt(String edge) {
        String shift = (String) execution().getVariable(Variables.SHIFT);
        return Date.from(plan.shiftEdge(UUID.fromString(shift), Edge.valueOf(edge)));
    }

    public List<String> sessions(String kind) {
        return plan.sessions(businessKey(), SessionKind.valueOf(kind)).stream()
                .map(UUID::toString)
                .toList();
    }

    public Date sessionAt(String edge) {
        return Date.from(plan.sessionEdge(UUID.fromString(businessKey()), SessionEdge.valueOf(edge)));
    }

    private static String businessKey() {
        return execution().getProcessBusinessKey();
    }

    private static ExecutionEntity execution() {
        BpmnExecutionContext context = Context.getBpmnExecutionContext();
        if (context == null) {
            throw new IllegalStateException("plan is for models only");
        }
        return context.getExecution();
    }
}
