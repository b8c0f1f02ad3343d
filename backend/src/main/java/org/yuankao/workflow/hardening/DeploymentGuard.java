package org.yuankao.workflow.hardening;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.yuankao.workflow.gate.AllowList;

/**
 * The allow-list at the engine's own door: whoever deploys, by whatever interface, is compared with it. What is deployed
 * already is read again without it, so that a list which grows shorter stops no exam that runs.
 */
final class DeploymentGuard implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        deployment.getResources().forEach((name, resource) -> {
            String refusal = AllowList.refusal(name, resource.getBytes());
            if (refusal != null) {
                throw new CodeInModel(name + " is refused: " + refusal);
            }
        });
    }
}
