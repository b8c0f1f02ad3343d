package org.yuankao.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Staff accounts as other modules see them. Seeds create accounts here; people create them over the API. */
public interface StaffAccounts {

    /** Creates an account; a taken user name is refused with {@code identity.account.username-taken}. */
    UUID create(NewStaff staff);

    /** Sets the password unless it is this one already, and lifts the duty to change it; for the demonstration only. */
    void ensurePassword(UUID id, String password);

    /** An active account. */
    Optional<StaffPrincipal> byId(UUID id);

    /** An active account. */
    Optional<StaffPrincipal> byUsername(String username);

    /** Whoever has the user name, a disabled account too: for who has to know whether the name is taken. */
    Optional<UUID> idOf(String username);

    /** Active accounts that hold the role, by user name. */
    List<StaffPrincipal> withRole(Role role);

    /** Display names, of disabled accounts too; an id without account is left out. */
    Map<UUID, String> displayNames(Collection<UUID> ids);
}
