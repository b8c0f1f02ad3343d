package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Deploys in a transaction that is undone: what the engine cannot read is said before anybody decides. */
@Component
class Trial {

    private final RepositoryService repository;
    private final TransactionTemplate undone;

    Trial(RepositoryService repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.undone = new TransactionTemplate(transactions);
        this.undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<Finding> of(List<Draft> drafts) {
        List<Finding> findings = new ArrayList<>();
        undone.executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                deployment(repository, drafts).deploy();
            } catch (ParseException e) {
                e.getResorceReports().forEach(report -> of(report, findings));
            } catch (ProcessEngineException e) {
                findings.add(finding(drafts.get(0).file(), e));
            }
        });
        return findings;
    }

    static DeploymentBuilder deployment(RepositoryService repository, List<Draft> drafts) {
        DeploymentBuilder deployment = repository.createDeployment();
        drafts.forEach(draft -> deployment.addString(draft.resource(), draft.text()));
        return deployment;
    }

    private static void of(ResourceReport report, List<Finding> findings) {
        report.getErrors().forEach(error -> {
            String element = error.getMainElementId() == null ? report.getResourceName() : error.getMainElementId();
            findings.add(new Finding(element, "", Fault.ENGINE, Map.of("what", Finding.brief(error.getMessage()))));
        });
    }

    private static Finding finding(String file, ProcessEngineException e) {
        return Finding.inFile(file, Fault.ENGINE, Map.of("what", Finding.brief(String.valueOf(e.getMessage()))));
    }
}
