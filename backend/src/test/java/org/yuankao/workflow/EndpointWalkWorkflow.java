package org.yuankao.workflow;

import static org.yuankao.walk.Caller.ADMIN;

import org.yuankao.walk.Callers;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Walk;

/** Models are the administrators' alone; they belong to no batch, so there is no row of somebody else. */
class EndpointWalkWorkflow implements EndpointWalk {

    private final Models models;

    EndpointWalkWorkflow(Models models) {
        this.models = models;
    }

    @Override
    public void describe(Walk walk) {
        Callers callers = walk.callers();
        walk.on("GET /api/workflow/models").allows(ADMIN).with(as -> Case.of(callers.some(as), null));
        walk.on("GET /api/workflow/models/{id}/xml")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), null).var("id", sitting()));
        walk.on("GET /api/workflow/models/{id}/counts")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), null).var("id", sitting()));
        walk.on("GET /api/workflow/models/{id}/activities/{activityId}/sittings")
                .allows(ADMIN)
                .with(as ->
                        Case.of(callers.some(as), null).var("id", sitting()).var("activityId", "userTask_signPledge"));
    }

    private String sitting() {
        return models.all().stream()
                .filter(model -> "candidate-sitting".equals(model.key()))
                .findFirst()
                .orElseThrow()
                .versions()
                .get(0)
                .id();
    }
}
