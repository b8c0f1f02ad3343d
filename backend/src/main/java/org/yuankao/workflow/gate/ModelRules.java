package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What can be said of a model without a database: the allow-list, the catalogue, where the flows lead. */
final class ModelRules {

    private ModelRules() {}

    static Checked check(Upload upload, KnownNames known) {
        List<Finding> findings = new ArrayList<>();
        try {
            Draft draft = Draft.read(upload.file(), upload.bytes());
            findings.addAll(draft.grammar());
            if (findings.isEmpty()) {
                findings.addAll(known(draft, known));
            }
            return new Checked(upload.file(), draft, findings);
        } catch (Refused e) {
            findings.add(e.finding(upload.file()));
            return new Checked(upload.file(), null, findings);
        }
    }

    private static List<Finding> known(Draft draft, KnownNames known) {
        return switch (draft.kind()) {
            case PROCESS -> process(draft, known);
            case DECISION -> DecisionCheck.of(Objects.requireNonNull(draft.root()), known);
            case FORM -> List.of();
        };
    }

    private static List<Finding> process(Draft draft, KnownNames known) {
        List<Finding> findings = new ArrayList<>(ProcessNames.of(Objects.requireNonNull(draft.root()), known));
        if (findings.stream().noneMatch(each -> each.fault() == Fault.PROCESS)) {
            Flow flow = new Flow(draft.definition());
            findings.addAll(FlowCheck.of(flow));
            findings.addAll(Invariants.of(flow));
            findings.addAll(DrawnCheck.of(Objects.requireNonNull(draft.root()), flow));
        }
        return findings;
    }
}
