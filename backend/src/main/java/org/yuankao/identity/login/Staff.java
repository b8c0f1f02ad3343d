package org.yuankao.identity.login;

import java.util.Set;
import java.util.UUID;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffPrincipal;

/** Who is signed in. */
record Staff(UUID id, String username, String displayName, Set<Role> roles, boolean mustChangePassword) {

    static Staff of(StaffPrincipal principal, boolean mustChangePassword) {
        return new Staff(
                principal.id(), principal.username(), principal.displayName(), principal.roles(), mustChangePassword);
    }
}
