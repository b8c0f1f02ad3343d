package org.yuankao.identity.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Problem;

/** Checks and changes passwords. */
@Service
@Transactional
public class Credentials {

    /** Who the password belongs to. */
    public record Proven(StaffPrincipal principal, boolean mustChangePassword) {}

    private final StaffAccountRows rows;
    private final Passwords passwords;
    private final StaffSessions sessions;
    private final ExamClock clock;
    private final AuditLog audit;

    Credentials(StaffAccountRows rows, Passwords passwords, StaffSessions sessions, ExamClock clock, AuditLog audit) {
        this.rows = rows;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
        this.audit = audit;
    }

    /** Empty for an unknown name, a disabled account and a wrong password alike. */
    public Optional<Proven> prove(String username, String password) {
        Optional<StaffAccount> account = rows.findByUsernameIgnoreCase(username).filter(StaffAccount::isActive);
        boolean same = passwords.match(
                password, account.map(StaffAccount::passwordHash).orElse(null));
        if (!same || account.isEmpty()) {
            return Optional.empty();
        }
        StaffAccount signingIn = account.get();
        rows.noteLogin(signingIn.id(), clock.now());
        audit.recordAs(
                signingIn.principal().actor(), "identity.signed-in", "account:" + signingIn.id(), null, Map.of());
        return Optional.of(new Proven(signingIn.principal(), signingIn.mustChangePassword()));
    }

    /** Ends all sessions of the account; the caller opens a new one. */
    public Proven change(UUID id, String current, String next) {
        StaffAccount account =
                rows.findById(id).filter(StaffAccount::isActive).orElseThrow(() -> Problem.of("identity.session.none"));
        if (!passwords.match(current, account.passwordHash())) {
            throw Problem.of("identity.password.wrong").field("current", "identity.password.not-this");
        }
        if (!passwords.strong(next, account.username()) || next.equals(current)) {
            throw Problem.of("identity.password.weak").field("next", "identity.password.rules");
        }
        account.changePassword(passwords.hash(next));
        rows.saveAndFlush(account);
        sessions.end(account.username());
        audit.record("identity.password.changed", "account:" + id, null, Map.of());
        return new Proven(account.principal(), false);
    }
}
