package org.yuankao.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.yuankao.walk.Caller.ADMIN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.yuankao.Form;
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
        walk.on("POST /api/workflow/model-checks")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), new Form().file("files", "x.dmn", "text/xml", decision())));
        // calls bind a tag, so a decision with a tag of its own changes nothing for anybody
        walk.on("POST /api/workflow/models")
                .allows(ADMIN)
                .with(as -> Case.of(
                        callers.some(as),
                        new Form()
                                .file("files", "x.dmn", "text/xml", decision())
                                .field("reason", "a walk")));
    }

    /** The seeded one with a version tag that nobody has. */
    private static byte[] decision() {
        try {
            return new ClassPathResource("dmn/identity-decision.dmn")
                    .getContentAsString(UTF_8)
                    .replace(
                            "camunda:versionTag=\"1\"",
                            "camunda:versionTag=\""
                                    + UUID.randomUUID().toString().substring(0, 13) + "\"")
                    .getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
