package org.yuankao.identity.account;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yuankao.identity.IdentityProperties;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.shared.AuditLog;

/**
 * An installation without accounts gets {@code admin}, whose password must be changed at the first login. Runs last, so
 * that a seed with accounts of its own comes first.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final String USERNAME = "admin";

    private final Accounts accounts;
    private final Passwords passwords;
    private final IdentityProperties properties;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    FirstAdministrator(
            Accounts accounts,
            Passwords passwords,
            IdentityProperties properties,
            AuditLog audit,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            return;
        }
        String given = Objects.requireNonNullElse(properties.adminPassword(), "");
        boolean made = given.isBlank();
        String password = made ? passwords.make() : given;
        try {
            transaction.executeWithoutResult(status -> create(password));
        } catch (DataIntegrityViolationException e) {
            // another node that starts at the same moment was faster
            return;
        }
        if (made) {
            System.out.println("First administrator: user " + USERNAME + ", password " + password
                    + " (shown only now; it must be changed at the first login)");
        }
    }

    private void create(String password) {
        var id = accounts.create(new NewStaff(USERNAME, "Administrator", Set.of(Role.ADMIN), password, true));
        audit.record("identity.account.created", "account:" + id, "first start", Map.of("username", USERNAME));
    }
}
