package org.yuankao.workflow.hardening;

import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What names code, wherever it stands and in whatever namespace; no allowed model ever has it. */
final class NoCodeInModels {

    private static final Set<String> ELEMENTS =
            Set.of("scriptTask", "script", "connector", "inputOutput", "taskListener");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class", "formHandlerClass", "variableMappingClass", "variableMappingDelegateExpression", "resource");

    private NoCodeInModels() {}

    static void check(Element element) {
        if (ELEMENTS.contains(element.getTagName())) {
            throw new CodeInModel(element.getTagName() + " in line " + element.getLine());
        }
        for (String attribute : element.attributes()) {
            // the engine keeps them as namespace:name
            String name = attribute.substring(attribute.lastIndexOf(':') + 1);
            if (ATTRIBUTES.contains(name)) {
                throw new CodeInModel(name + " of " + element.getTagName() + " in line " + element.getLine());
            }
        }
        element.elements().forEach(NoCodeInModels::check);
    }
}
