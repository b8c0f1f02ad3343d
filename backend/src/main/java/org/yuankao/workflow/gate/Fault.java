package org.yuankao.workflow.gate;

/** What can be wrong with a model; the sentences stand in {@code problems/workflow.yaml}. */
public enum Fault {
    UNREADABLE("workflow.gate.unreadable"),
    TOO_LARGE("workflow.gate.too-large"),
    TOO_DEEP("workflow.gate.too-deep"),
    DOCTYPE("workflow.gate.doctype"),
    ENCODING("workflow.gate.encoding"),
    KIND("workflow.gate.kind"),
    ELEMENT("workflow.gate.element"),
    ATTRIBUTE("workflow.gate.attribute"),
    VALUE("workflow.gate.value"),
    MISSING("workflow.gate.missing"),
    TEXT("workflow.gate.text"),
    ID("workflow.gate.id"),
    SCRIPT("workflow.gate.script"),
    CLASS("workflow.gate.class"),
    EXPRESSION("workflow.gate.expression"),
    BEAN("workflow.gate.bean"),
    LISTENER("workflow.gate.listener"),
    MAPPING("workflow.gate.mapping"),
    CONNECTOR("workflow.gate.connector"),
    RESOURCE("workflow.gate.resource"),
    NAME("workflow.gate.name"),
    PROCESS("workflow.gate.process"),
    NOT_EXECUTABLE("workflow.gate.not-executable"),
    NO_TAG("workflow.gate.no-tag"),
    TAG_TAKEN("workflow.gate.tag-taken"),
    BINDING("workflow.gate.binding"),
    TIMER("workflow.gate.timer"),
    LOOP("workflow.gate.loop"),
    LIST("workflow.gate.list"),
    FORK("workflow.gate.fork"),
    FAN_OUT("workflow.gate.fan-out"),
    NO_DEFAULT("workflow.gate.no-default"),
    ASYNCHRONOUS("workflow.gate.asynchronous"),
    DANGLING("workflow.gate.dangling"),
    OCCUPIED("workflow.gate.occupied"),
    STEP_MISSING("workflow.gate.step-missing"),
    ORDER("workflow.gate.order"),
    LANGUAGE("workflow.gate.language"),
    FEEL("workflow.gate.feel"),
    OUTCOME("workflow.gate.outcome"),
    HIT_POLICY("workflow.gate.hit-policy"),
    CATCH_ALL("workflow.gate.catch-all"),
    UNDRAWN("workflow.gate.undrawn"),
    COMPONENT("workflow.gate.component"),
    HTML("workflow.gate.html"),
    ENGINE("workflow.gate.engine");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
