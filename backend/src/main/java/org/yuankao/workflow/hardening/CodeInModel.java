package org.yuankao.workflow.hardening;

import org.camunda.bpm.engine.ProcessEngineException;

/** A model wanted to run something of its own. */
public final class CodeInModel extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    public CodeInModel(String what) {
        super("Models are data, not code: " + what);
    }
}
