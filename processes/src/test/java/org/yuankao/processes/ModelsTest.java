package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Query;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every seeded model keeps to, so that an administrator finds one hand in all of them. */
class ModelsTest {

    private static final Pattern ID = Pattern.compile(
            "(event|gateway|userTask|serviceTask|businessRuleTask|callActivity|subProcess)_[a-z][A-Za-z]+");
    private static final Pattern PLAN_DATE =
            Pattern.compile("\\$\\{plan\\.(at\\('[A-Z_]+','[A-Z]+'\\)|(session|shift)At\\('[A-Z]+'\\))}");
    private static final Pattern PLAN_LIST = Pattern.compile("\\$\\{plan\\.(shifts\\(\\)|sessions\\('[A-Z]+'\\))}");
    private static final Pattern COMPARISON = Pattern.compile("\\$\\{\\w+( == '[A-Z]+')?}");
    private static final Pattern DURATION = Pattern.compile("\\$\\{[a-z][A-Za-z]+}");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，？]+");

    static List<Path> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void is_tagged_executable_and_keeps_its_history_half_a_year(Path file) {
        var processes = Models.read(file).getModelElementsByType(Process.class);

        assertThat(processes).singleElement().satisfies(process -> {
            assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaVersionTag()).isEqualTo(ProcessKeys.SEEDED_VERSION_TAG);
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P180D");
            assertThat(process.getDocumentations()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("elements have Chinese names and English ids of type and purpose")
    void elements_have_Chinese_names_and_English_ids() {
        assertThat(Models.elements(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getId()).matches(ID);
            if (!(node instanceof Gateway) || node.getName() != null) {
                assertThat(node.getName()).as(node.getId()).matches(CHINESE);
            }
        });
    }

    @Test
    @DisplayName("a branch says in Chinese when it is taken, and a branching gateway has a default")
    void branches_say_when_they_are_taken() {
        var conditional = Models.elements(SequenceFlow.class).filter(flow -> flow.getConditionExpression() != null);

        assertThat(conditional).isNotEmpty().allSatisfy(flow -> {
            assertThat(flow.getName()).as(flow.getId()).matches(CHINESE);
            assertThat(flow.getSource().getOutgoing())
                    .filteredOn(other -> other.getConditionExpression() == null)
                    .singleElement()
                    .satisfies(otherwise -> assertThat(flow.getSource().getAttributeValue("default"))
                            .isEqualTo(otherwise.getId()));
        });
    }

    @Test
    @DisplayName("expressions are the plan's functions and comparisons of variables, nothing else")
    void expressions_keep_to_the_allowed_forms() {
        assertThat(Models.elements(TimeDate.class))
                .isNotEmpty()
                .allSatisfy(date -> assertThat(date.getTextContent()).matches(PLAN_DATE));
        assertThat(Models.elements(MultiInstanceLoopCharacteristics.class))
                .isNotEmpty()
                .allSatisfy(loop -> assertThat(loop.getCamundaCollection()).matches(PLAN_LIST));
        assertThat(Models.elements(ConditionExpression.class))
                .allSatisfy(condition -> assertThat(condition.getTextContent()).matches(COMPARISON));
    }

    @Test
    @DisplayName(
            "a timer between steps has a date of the plan, never a duration or a cycle, and five tries ten seconds apart")
    void timers_have_a_date_and_a_retry_cycle() {
        var timers = Models.elements(IntermediateCatchEvent.class);

        assertThat(timers).isNotEmpty().allSatisfy(event -> {
            var definition = (TimerEventDefinition)
                    event.getEventDefinitions().iterator().next();
            assertThat(definition.getTimeDate()).as(event.getId()).isNotNull();
            assertThat(retries(event)).isEqualTo("R5/PT10S");
        });
    }

    @Test
    @DisplayName("a timer at a task takes its duration from a variable that the start sets, and lets the task stand")
    void timers_at_tasks_take_their_duration_from_a_variable() {
        var timers = Models.elements(BoundaryEvent.class)
                .filter(event -> event.getEventDefinitions().iterator().next() instanceof TimerEventDefinition);

        assertThat(timers).isNotEmpty().allSatisfy(event -> {
            var definition = (TimerEventDefinition)
                    event.getEventDefinitions().iterator().next();
            assertThat(event.cancelActivity()).as(event.getId()).isFalse();
            assertThat(definition.getTimeDuration().getTextContent()).matches(DURATION);
            assertThat(retries(event)).isEqualTo("R5/PT10S");
        });
    }

    private static String retries(FlowNode event) {
        Query<CamundaFailedJobRetryTimeCycle> retries =
                event.getExtensionElements().getElementsQuery().filterByType(CamundaFailedJobRetryTimeCycle.class);
        return retries.singleResult().getTextContent();
    }

    @Test
    void called_processes_are_pinned_and_get_a_business_key() {
        assertThat(Models.elements(CallActivity.class)).isNotEmpty().allSatisfy(call -> {
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("versionTag");
            assertThat(call.getCamundaCalledElementVersionTag()).isEqualTo(ProcessKeys.SEEDED_VERSION_TAG);
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .anyMatch(in -> in.getCamundaBusinessKey() != null);
        });
    }

    @Test
    @DisplayName("every element is drawn, flows in right angles")
    void every_element_is_drawn_and_flows_in_right_angles() {
        assertThat(Models.elements(FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
        assertThat(Models.elements(SequenceFlow.class)).isNotEmpty().allSatisfy(flow -> {
            var points = List.copyOf(flow.getDiagramElement().getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY()))
                        .as("segment %d of %s", i, flow.getId())
                        .isTrue();
            }
        });
    }
}
