package org.yuankao.workflow;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuankao.batch.Batches;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.ModelProperties;
import org.yuankao.processes.ProcessKeys;

/** Hangs the listeners that write our facts on every model, so that an edited model cannot leave them out. */
@Component
class ListeningParser extends AbstractBpmnParseListener {

    private final StepListeners steps;
    private final ReviewListeners reviews;
    private final IncidentListeners incidents;
    private final SecondViewListeners secondViews;
    private final Batches batches;

    ListeningParser(
            StepListeners steps,
            ReviewListeners reviews,
            IncidentListeners incidents,
            SecondViewListeners secondViews,
            Batches batches) {
        this.steps = steps;
        this.reviews = reviews;
        this.incidents = incidents;
        this.secondViews = secondViews;
        this.batches = batches;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        if (definition.getKey().equals(ProcessKeys.EXAM_BATCH)) {
            definition.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> {
                if (!execution.isCanceled()) {
                    batches.closed(execution.getProcessBusinessKey());
                }
            });
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        candidateStep(element, activity);
        String formKey = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formKey");
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String form = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        if (form != null) {
            task.addTaskListener(TaskListener.EVENTNAME_CREATE, created -> steps.form((TaskEntity) created, form));
        }
        if (formKey == null) {
            return;
        }
        if (formKey.startsWith(ModelReader.CANDIDATE)) {
            task.addTaskListener(TaskListener.EVENTNAME_CREATE, created -> steps.task((TaskEntity) created, formKey));
        } else if (formKey.equals(FormKeys.PROCTOR_IDENTITY)) {
            follow(task, reviews::opened, reviews::closed);
        } else if (formKey.equals(FormKeys.PROCTOR_INCIDENT)) {
            follow(task, incidents::opened, incidents::closed);
        } else if (formKey.equals(FormKeys.PROCTOR_SECOND_VIEW)) {
            follow(task, secondViews::opened, secondViews::closed);
        }
    }

    /** A proctors' list knows each task from its creation to its end, whichever way it ends. */
    private static void follow(TaskDefinition task, TaskListener opened, TaskListener closed) {
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, opened);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, closed);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, closed);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        candidateStep(element, activity);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        candidateStep(element, activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        candidateStep(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        candidateStep(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        candidateStep(element, activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        candidateStep(element, activity);
    }

    private void candidateStep(Element element, ActivityImpl activity) {
        String formKey = property(element, ModelProperties.CANDIDATE_STEP);
        if (formKey == null) {
            return;
        }
        if (formKey.equals(FormKeys.CANDIDATE_SECOND_VIEW_CHECK)) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) secondViews::checkBegins);
        }
        activity.addListener(
                ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> steps.activity(execution, formKey));
    }

    private static @Nullable String property(Element element, String name) {
        Element extensions = element.element("extensionElements");
        Element properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
