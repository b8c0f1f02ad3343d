package org.yuankao.workflow.gate;

import java.util.Map;

/**
 * One thing for which a model is refused.
 *
 * @param elementId the drawn element that is to be mended; the file's name where the fault lies before all elements
 * @param elementName as the model calls it, empty where it does not
 * @param values fill the fault's sentence
 */
public record Finding(String elementId, String elementName, Fault fault, Map<String, Object> values) {

    /** Nobody reads a sentence with a whole script in it. */
    private static final int LONGEST = 120;

    static Finding of(XmlElement element, Fault fault) {
        return at(element, fault, Map.of());
    }

    /** @param what the offending name: an element, an attribute, a bean */
    static Finding of(XmlElement element, Fault fault, String what) {
        return at(element, fault, Map.of("what", brief(what)));
    }

    static Finding of(XmlElement element, Fault fault, String what, String value) {
        return at(element, fault, Map.of("what", brief(what), "value", brief(value)));
    }

    static Finding inFile(String file, Fault fault, Map<String, Object> values) {
        return new Finding(file, "", fault, values);
    }

    private static Finding at(XmlElement element, Fault fault, Map<String, Object> values) {
        XmlElement drawn = element.drawn();
        return new Finding(drawn.idOrName(), drawn.label(), fault, values);
    }

    static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
