package org.yuankao.identity.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.identity.Role;

/** A staff account as administrators see it. */
record Account(
        UUID id,
        String username,
        String displayName,
        Set<Role> roles,
        AccountState state,
        boolean mustChangePassword,
        Instant createdAt,
        @Nullable Instant lastLoginAt) {}
