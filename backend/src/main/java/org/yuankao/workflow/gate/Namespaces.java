package org.yuankao.workflow.gate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The namespaces that the grammars know; the engine's older name for its own is not among them. */
final class Namespaces {

    static final String UNKNOWN = "?";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn"),
            Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DC", "dc"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DI", "di"),
            Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda"),
            Map.entry("http://camunda.org/schema/modeler/1.0", "modeler"),
            Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi"),
            Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc"),
            Map.entry("http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "ddc"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DI/", "ddi"),
            Map.entry("http://camunda.org/schema/1.0/dmn", "cdmn"),
            Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "biodi"));

    private Namespaces() {}

    static String element(@Nullable String namespace, String local) {
        return PREFIXES.getOrDefault(namespace == null ? "" : namespace, UNKNOWN) + ":" + local;
    }

    static String attribute(@Nullable String namespace, String local) {
        return namespace == null || namespace.isEmpty() ? local : element(namespace, local);
    }
}
