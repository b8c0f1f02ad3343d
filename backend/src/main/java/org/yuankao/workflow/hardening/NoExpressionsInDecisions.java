package org.yuankao.workflow.hardening;

import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;

/** Decisions speak FEEL alone. */
final class NoExpressionsInDecisions implements ElProvider {

    @Override
    public ElExpression createExpression(String expression) {
        throw new CodeInModel("a decision in another language than FEEL");
    }
}
