package org.yuankao.shared.api;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yuankao.shared.Role;

/**
 * What a page needs to know of its server before anybody signs in.
 *
 * @param visionTier {@code full} or {@code basic} as the workers last said, none when nobody knows
 * @param zone times are shown in this zone
 * @param publicUrl where browsers reach the installation, without a slash at its end
 */
record ServerInfo(
        String product,
        String version,
        boolean demo,
        Set<Role> roles,
        @Nullable String visionTier,
        String zone,
        Instant serverNow,
        String publicUrl) {}
