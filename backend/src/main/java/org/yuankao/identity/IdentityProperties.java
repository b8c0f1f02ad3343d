package org.yuankao.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code yuankao.identity.*}.
 *
 * @param adminPassword password of the first administrator, from {@code YUANKAO_ADMIN_PASSWORD}; one is made and printed
 *     once where it is not said
 * @param workerPassword password of the vision workers, from {@code YUANKAO_WORKER_PASSWORD}; without one no worker is
 *     let in
 * @param loginAttempts attempts that are free before the throttle holds
 * @param loginRefill span after which one more attempt is free
 * @param tokenValidity how long a candidate's or phone's token is good; a sitting is over sooner
 */
@ConfigurationProperties("yuankao.identity")
public record IdentityProperties(
        @Nullable String adminPassword,
        @Nullable String workerPassword,
        @DefaultValue("5") int loginAttempts,
        @DefaultValue("60s") Duration loginRefill,
        @DefaultValue("18h") Duration tokenValidity) {}
