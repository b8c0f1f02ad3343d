package org.yuankao.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.yuankao.shared.Actor;

/** A signed-in member of staff, as {@code @AuthenticationPrincipal} of a controller's method. */
public record StaffPrincipal(UUID id, String username, String displayName, Set<Role> roles)
        implements Actor, AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String actor() {
        return "staff:" + username;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
