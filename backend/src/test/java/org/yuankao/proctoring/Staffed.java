package org.yuankao.proctoring;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yuankao.Browser;
import org.yuankao.identity.CandidateToken;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;

/** Signed-in browsers of staff and candidates. */
@Lazy
@Component
final class Staffed {

    private static final String PASSWORD = "Kao-shi-2022-shi-yi-yue";

    private final StaffAccounts accounts;
    private final CandidateToken candidates;
    private final Environment environment;

    Staffed(StaffAccounts accounts, CandidateToken candidates, Environment environment) {
        this.accounts = accounts;
        this.candidates = candidates;
        this.environment = environment;
    }

    UUID account(Role role, String displayName) {
        String name = "pr-" + UUID.randomUUID().toString().substring(0, 18);
        return accounts.create(new NewStaff(name, displayName, Set.of(role), PASSWORD, false));
    }

    Browser signedIn(UUID account) {
        return browser().signIn(accounts.byId(account).orElseThrow().username(), PASSWORD);
    }

    Browser candidate(UUID sitting) {
        return browser().cookie("YKSIT", candidates.issue(sitting, 1, "it").getValue());
    }

    private Browser browser() {
        return new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
    }
}
