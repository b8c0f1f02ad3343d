package org.yuankao.identity;

import java.util.Set;

/** An account to create; {@code mustChangePassword} bars everything else until it is done. */
public record NewStaff(
        String username, String displayName, Set<Role> roles, String password, boolean mustChangePassword) {}
