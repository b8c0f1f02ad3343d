package org.yuankao.workflow.gate;

/** What a file is, with the ending by which the engine knows it. */
public enum ModelKind {
    PROCESS(".bpmn"),
    DECISION(".dmn"),
    FORM(".form");

    private final String suffix;

    ModelKind(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }
}
