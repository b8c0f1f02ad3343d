package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

/** Constants and models name the same things: none is missing on either side. */
class NamesTest {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    @Test
    void process_keys() {
        assertThat(names(Models.elements(Process.class).map(Process::getId)))
                .isEqualTo(constants(ProcessKeys.class, ProcessKeys.SEEDED_VERSION_TAG));
    }

    /** Only some elements are known to code; those must be there, and be timers of the session. */
    @Test
    void activities() {
        assertThat(names(Models.elements(IntermediateCatchEvent.class).map(IntermediateCatchEvent::getId)))
                .containsAll(constants(ActivityIds.class));
    }

    @Test
    void messages() {
        assertThat(names(Models.elements(Message.class).map(Message::getName))).isEqualTo(constants(Messages.class));
    }

    @Test
    void topics() {
        assertThat(names(Models.elements(ServiceTask.class).map(ServiceTask::getCamundaTopic)))
                .isEqualTo(constants(Topics.class));
    }

    @Test
    void decisions() {
        assertThat(names(Models.elements(BusinessRuleTask.class).map(BusinessRuleTask::getCamundaDecisionRef)))
                .isEqualTo(constants(DecisionKeys.class));
    }

    /** The seeded models have a page of its own for every step. */
    @Test
    void form_keys() {
        var tasks = Models.elements(UserTask.class).map(UserTask::getCamundaFormKey);
        var steps = properties(ModelProperties.CANDIDATE_STEP).map(CamundaProperty::getCamundaValue);

        assertThat(names(Stream.concat(tasks, steps))).isEqualTo(constants(FormKeys.class, FormKeys.CANDIDATE_PLAIN));
    }

    @Test
    void groups() {
        assertThat(names(Models.elements(UserTask.class).map(UserTask::getCamundaCandidateGroups)))
                .isEqualTo(constants(Groups.class));
    }

    @Test
    void properties_and_the_windows_they_name() {
        assertThat(names(Models.elements(CamundaProperty.class).map(CamundaProperty::getCamundaName)))
                .isEqualTo(constants(ModelProperties.class));
        assertThat(names(properties(ModelProperties.WINDOW).map(CamundaProperty::getCamundaValue)))
                .containsExactly("DEVICE_CHECK", "SHIFT", "TICKETS");
    }

    @Test
    void beans() {
        var delegates = Models.elements(ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression);
        var listeners = Models.elements(CamundaExecutionListener.class)
                .map(CamundaExecutionListener::getCamundaDelegateExpression);
        var beans = Stream.concat(delegates, listeners)
                .filter(Objects::nonNull)
                .map(expression -> BEAN.matcher(expression).replaceFirst("$1"));

        assertThat(names(beans)).isEqualTo(constants(Beans.class, Beans.PLAN));
    }

    private static Stream<CamundaProperty> properties(String name) {
        return Models.elements(CamundaProperty.class)
                .filter(property -> property.getCamundaName().equals(name));
    }

    private static Set<String> names(Stream<String> names) {
        return names.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Class<?> type, String... besides) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(NamesTest::value)
                .filter(value -> !List.of(besides).contains(value))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
