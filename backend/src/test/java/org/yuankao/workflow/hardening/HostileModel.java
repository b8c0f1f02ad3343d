package org.yuankao.workflow.hardening;

/** Models that have come past the gate, each leading to one element that touches the canary. */
enum HostileModel {
    SCRIPT_TASK("<scriptTask id=\"it\" scriptFormat=\"canary\"><script>sing</script></scriptTask>"),
    SERVICE_CLASS("<serviceTask id=\"it\" camunda:class=\"org.yuankao.workflow.hardening.Canary\" />"),
    FOREIGN_BEAN("<serviceTask id=\"it\" camunda:delegateExpression=\"${canary}\" />"),
    CALL_OF_A_FOREIGN_BEAN("<serviceTask id=\"it\" camunda:expression=\"${canary.sing()}\" />"),
    LISTENER_CLASS("<userTask id=\"it\"><extensionElements><camunda:executionListener event=\"start\""
            + " class=\"org.yuankao.workflow.hardening.Canary\" /></extensionElements></userTask>"),
    TASK_LISTENER_CLASS("<userTask id=\"it\"><extensionElements><camunda:taskListener event=\"create\""
            + " class=\"org.yuankao.workflow.hardening.Canary\" /></extensionElements></userTask>"),
    MAPPING_WITH_A_SCRIPT("<userTask id=\"it\"><extensionElements><camunda:inputOutput><camunda:inputParameter"
            + " name=\"x\"><camunda:script scriptFormat=\"canary\">sing</camunda:script></camunda:inputParameter>"
            + "</camunda:inputOutput></extensionElements></userTask>"),
    DECISION_IN_ANOTHER_LANGUAGE("<businessRuleTask id=\"it\" camunda:decisionRef=\"hostile\" />", "canary", "sing"),
    DECISION_WITH_AN_EXPRESSION(
            "<businessRuleTask id=\"it\" camunda:decisionRef=\"hostile\" />", "juel", "${canary.sing()}");

    private final String element;
    private final String language;
    private final String text;

    HostileModel(String element) {
        this(element, "", "");
    }

    HostileModel(String element, String language, String text) {
        this.element = element;
        this.language = language;
        this.text = text;
    }

    String process() {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                             xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="hostile">
                  <process id="hostile" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start" />
                    <sequenceFlow id="to" sourceRef="start" targetRef="it" />
                    %s
                  </process>
                </definitions>
                """.formatted(element);
    }

    boolean decides() {
        return !language.isEmpty();
    }

    String decision() {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                             xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                             id="hostile_definitions" name="hostile" namespace="hostile">
                  <decision id="hostile" name="hostile" camunda:historyTimeToLive="P1D">
                    <decisionTable id="table">
                      <output id="output" name="outcome" typeRef="string" />
                      <rule id="rule">
                        <outputEntry id="entry" expressionLanguage="%s"><text>%s</text></outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(language, text);
    }
}
