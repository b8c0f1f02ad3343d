package org.yuankao.identity.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.Ids;

/** A member of staff. */
@Entity
@Table(schema = "identity", name = "staff_account")
public class StaffAccount {

    @Id
    private UUID id;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean mustChangePassword;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    private Instant createdAt;
    private @Nullable Instant lastLoginAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "identity", name = "staff_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StaffAccount() {}

    StaffAccount(
            String username,
            String displayName,
            Set<Role> roles,
            String passwordHash,
            boolean mustChange,
            Instant now) {
        this.id = Ids.next();
        this.username = username;
        this.displayName = displayName;
        this.roles.addAll(roles);
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChange;
        this.createdAt = now;
    }

    void reset(String newHash) {
        passwordHash = newHash;
        mustChangePassword = true;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
    }

    void disable() {
        state = AccountState.DISABLED;
    }

    void enable() {
        state = AccountState.ACTIVE;
    }

    void giveRoles(Set<Role> next) {
        roles.clear();
        roles.addAll(next);
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    boolean isActiveAdmin() {
        return isActive() && roles.contains(Role.ADMIN);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public StaffPrincipal principal() {
        return new StaffPrincipal(id, username, displayName, Set.copyOf(roles));
    }

    Account view() {
        return new Account(
                id, username, displayName, Set.copyOf(roles), state, mustChangePassword, createdAt, lastLoginAt);
    }
}
