package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Looks at models before the engine does: the allow-list first, then the catalogue, then where the flows lead, then what
 * is deployed and running, and only what is clean so far is tried on the engine itself, without a trace.
 */
@Component
class Gate {

    private final KnownNames known;
    private final Deployed deployed;
    private final Trial trial;

    Gate(KnownNames known, Deployed deployed, Trial trial) {
        this.known = known;
        this.deployed = deployed;
        this.trial = trial;
    }

    /** One result for each file, in the order of the files. */
    List<Checked> check(List<Upload> uploads) {
        List<Checked> results = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Upload upload : uploads) {
            Checked result = ModelRules.check(upload, known);
            results.add(result);
            Draft draft = result.draft();
            if (draft != null) {
                drafts.add(draft);
                if (!names.add(draft.resource())) {
                    result.findings().add(Finding.inFile(upload.file(), Fault.ID, Map.of("what", draft.key())));
                }
            }
        }
        for (Checked result : results) {
            if (result.draft() != null && result.findings().isEmpty()) {
                result.findings().addAll(deployed.findings(result.draft(), drafts));
            }
        }
        if (!drafts.isEmpty()
                && results.stream().allMatch(each -> each.findings().isEmpty())) {
            results.get(0).findings().addAll(trial.of(drafts));
        }
        return results;
    }
}
