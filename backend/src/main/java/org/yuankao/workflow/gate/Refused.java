package org.yuankao.workflow.gate;

import java.util.Map;

/** A file that cannot even be read as a model. */
final class Refused extends Exception {

    private final Fault fault;
    private final transient Map<String, Object> values;

    Refused(Fault fault, Map<String, Object> values) {
        super(fault.code());
        this.fault = fault;
        this.values = values;
    }

    Finding finding(String file) {
        return Finding.inFile(file, fault, values);
    }
}
