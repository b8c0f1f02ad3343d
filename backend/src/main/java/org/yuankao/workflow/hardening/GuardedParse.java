package org.yuankao.workflow.hardening;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/**
 * Looks through a model before the engine builds anything from it, each time that it reads one. Some classes the engine
 * would make while it reads, and a class's static part runs when it is only loaded.
 */
final class GuardedParse extends BpmnParse {

    GuardedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        NoCodeInModels.check(rootElement);
        super.parseRootElement();
    }
}
