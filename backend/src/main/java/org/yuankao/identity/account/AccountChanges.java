package org.yuankao.identity.account;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;

/** What administrators do to accounts (O1): each with its reason in the audit log, none that leaves no administrator. */
@Service
@Transactional
class AccountChanges {

    private final StaffAccountRows rows;
    private final Accounts accounts;
    private final Passwords passwords;
    private final StaffSessions sessions;
    private final AuditLog audit;

    AccountChanges(
            StaffAccountRows rows, Accounts accounts, Passwords passwords, StaffSessions sessions, AuditLog audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    AccountWithPassword create(String username, String displayName, Set<Role> roles) {
        String password = passwords.make();
        UUID id = accounts.create(new NewStaff(username, displayName, roles, password, true));
        audit.record(
                "identity.account.created", subject(id), null, Map.of("username", username, "roles", names(roles)));
        return new AccountWithPassword(account(id).view(), password);
    }

    NewPassword reset(UUID id, String reason) {
        StaffAccount account = account(id);
        String password = passwords.make();
        account.reset(passwords.hash(password));
        rows.saveAndFlush(account);
        sessions.end(account.username());
        audit.record("identity.account.reset", subject(id), reason, Map.of("username", account.username()));
        return new NewPassword(password);
    }

    Account disable(UUID id, String reason, UUID by) {
        StaffAccount account = account(id);
        if (id.equals(by)) {
            throw Problem.of("identity.account.self");
        }
        keepAnAdministrator(account);
        account.disable();
        rows.saveAndFlush(account);
        sessions.end(account.username());
        audit.record("identity.account.disabled", subject(id), reason, Map.of("username", account.username()));
        return account.view();
    }

    Account enable(UUID id, String reason) {
        StaffAccount account = account(id);
        account.enable();
        rows.saveAndFlush(account);
        audit.record("identity.account.enabled", subject(id), reason, Map.of("username", account.username()));
        return account.view();
    }

    Account giveRoles(UUID id, Set<Role> roles, String reason) {
        StaffAccount account = account(id);
        if (!roles.contains(Role.ADMIN)) {
            keepAnAdministrator(account);
        }
        String before = names(account.principal().roles());
        account.giveRoles(roles);
        rows.saveAndFlush(account);
        // a session carries the roles it was opened with
        sessions.end(account.username());
        audit.record(
                "identity.account.roles",
                subject(id),
                reason,
                Map.of("username", account.username(), "from", before, "to", names(roles)));
        return account.view();
    }

    private void keepAnAdministrator(StaffAccount leaving) {
        rows.holdAdministrators();
        if (leaving.isActiveAdmin() && rows.active(Role.ADMIN).size() == 1) {
            throw Problem.of("identity.account.last-admin");
        }
    }

    private StaffAccount account(UUID id) {
        return rows.findById(id).orElseThrow(() -> Problem.of("identity.account.unknown"));
    }

    private static String subject(UUID id) {
        return "account:" + id;
    }

    private static String names(Set<Role> roles) {
        return String.join(" ", new TreeSet<>(roles).stream().map(Role::name).toList());
    }
}
