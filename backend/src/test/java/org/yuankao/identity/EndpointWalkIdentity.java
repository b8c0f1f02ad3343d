package org.yuankao.identity;

import static org.yuankao.walk.Caller.ADMIN;

import java.util.List;
import java.util.Map;
import org.yuankao.Browser;
import org.yuankao.shared.Ids;
import org.yuankao.walk.Callers;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Walk;

/** Accounts belong to all administrators alike, so there are no foreign rows, only unknown ones. */
class EndpointWalkIdentity implements EndpointWalk {

    private static final Map<String, String> REASON = Map.of("reason", "walked");

    private final StaffAccounts accounts;

    EndpointWalkIdentity(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void describe(Walk walk) {
        Callers callers = walk.callers();
        walk.on("GET /api/identity/csrf").open().with(as -> Case.of(callers.some(as), null));
        walk.on("POST /api/identity/login").open().with(as -> login(callers));
        walk.on("GET /api/identity/me")
                .allowsAllStaff()
                .rowless("everybody sees himself")
                .with(as -> Case.of(callers.some(as), null));
        walk.on("POST /api/identity/logout")
                .allowsAllStaff()
                .rowless("everybody ends his own session")
                .with(as -> Case.of(callers.staff(as), Map.of()));
        walk.on("POST /api/identity/password")
                .allowsAllStaff()
                .rowless("everybody changes his own")
                .with(as -> Case.of(
                        callers.staff(as), Map.of("current", Callers.PASSWORD, "next", "Another-l0ng-password")));

        walk.on("GET /api/identity/accounts").allows(ADMIN).with(as -> Case.of(callers.some(as), null));
        walk.on("POST /api/identity/accounts")
                .allows(ADMIN)
                .answers(201)
                .with(as -> Case.of(
                        callers.some(as),
                        Map.of(
                                "username",
                                "n" + Ids.next().toString().substring(9),
                                "displayName",
                                "New",
                                "roles",
                                List.of("PROCTOR"))));
        for (String change : List.of("reset", "disable", "enable")) {
            walk.on("POST /api/identity/accounts/{id}/" + change)
                    .allows(ADMIN)
                    .with(as -> Case.of(callers.some(as), REASON).var("id", callers.account(Role.PROCTOR)));
        }
        walk.on("PUT /api/identity/accounts/{id}/roles")
                .allows(ADMIN)
                .with(as -> Case.of(callers.some(as), Map.of("roles", List.of("MARKER"), "reason", "walked"))
                        .var("id", callers.account(Role.PROCTOR)));
    }

    private Case login(Callers callers) {
        String username =
                accounts.byId(callers.account(Role.PROCTOR)).orElseThrow().username();
        Browser nobody = callers.anonymous();
        return Case.of(nobody, Map.of("username", username, "password", Callers.PASSWORD));
    }
}
