package org.yuankao.bench.journey;

/** The sitting with one more step after the pledge, drawn as a modeler draws it. */
final class OneMoreStep {

    static final String NAME = "检查桌面";
    static final String FIELD = "桌面已清空";

    private static final String STEP = """
            <bpmn:userTask id="userTask_clearDesk" name="检查桌面" camunda:formKey="candidate:plain">
              <bpmn:extensionElements>
                <camunda:formData><camunda:formField id="tidy" label="桌面已清空" type="boolean" /></camunda:formData>
              </bpmn:extensionElements>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="flow_deskClear" sourceRef="userTask_clearDesk" targetRef="gateway_toPhoto" />
            """;
    private static final String DRAWN = """
            <bpmndi:BPMNShape id="userTask_clearDesk_di" bpmnElement="userTask_clearDesk">
              <dc:Bounds x="940" y="120" width="100" height="80" />
            </bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id="flow_deskClear_di" bpmnElement="flow_deskClear">
              <di:waypoint x="990" y="200" />
              <di:waypoint x="990" y="265" />
            </bpmndi:BPMNEdge>
            """;

    private OneMoreStep() {}

    static SeededModel afterThePledge(String tag) {
        return SeededModel.process("candidate-sitting")
                .tagged(tag)
                .change(
                        "sourceRef=\"gateway_pledgeSigned\" targetRef=\"gateway_toPhoto\"",
                        "sourceRef=\"gateway_pledgeSigned\" targetRef=\"userTask_clearDesk\"")
                .change("<bpmn:sequenceFlow id=\"flow_toPhoto\"", STEP + "<bpmn:sequenceFlow id=\"flow_toPhoto\"")
                .change("</bpmndi:BPMNPlane>", DRAWN + "</bpmndi:BPMNPlane>");
    }
}
