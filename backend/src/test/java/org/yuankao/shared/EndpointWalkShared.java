package org.yuankao.shared;

import static org.yuankao.walk.Caller.ADMIN;
import static org.yuankao.walk.Caller.AUDITOR;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.yuankao.walk.Callers;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Walk;

/** Pages are everybody's; the description of the API and the list of actuators nobody's. */
class EndpointWalkShared implements EndpointWalk {

    private static final List<String> PAGES =
            List.of("/exam/**", "/proctor/**", "/admin/**", "/support/**", "/point/**", "/view2/**");

    @Override
    public void describe(Walk walk) {
        Callers callers = walk.callers();
        walk.on("GET /api/shared/audit").allows(ADMIN, AUDITOR).with(as -> Case.of(callers.some(as), null));
        walk.on("GET /api/shared/info").open().with(as -> Case.of(callers.some(as), null));

        // a quick build leaves the pages out; then nobody finds them
        int built = new ClassPathResource("static/index.html").exists() ? 200 : 404;
        walk.on("GET /").open().answers(built).with(as -> Case.of(callers.some(as), null));
        PAGES.forEach(page -> walk.on("GET " + page)
                .open()
                .answers(built)
                .with(as -> Case.of(callers.some(as), null).at(page.replace("**", "anything"))));
        walk.on("GET /error").open().answers(404).with(as -> Case.of(callers.some(as), null));
        walk.on("GET /actuator/health").open().with(as -> Case.of(callers.some(as), null));
        walk.on("GET /actuator/health/**")
                .open()
                .with(as -> Case.of(callers.some(as), null).at("/actuator/health/liveness"));
        walk.on("GET /actuator").closed();
        walk.on("GET /actuator/metrics").allows(ADMIN).with(as -> Case.of(callers.some(as), null));
        walk.on("GET /actuator/metrics/{requiredMetricName}")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), null).var("requiredMetricName", "yuankao.relay.waiting"));
        walk.on("GET /v3/api-docs").closed();
        walk.on("GET /v3/api-docs.yaml").closed();
    }
}
