package org.yuankao.shared.api;

import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Role;
import org.yuankao.shared.SharedProperties;
import org.yuankao.shared.VisionTier;

@RestController
class ServerInfoController {

    private static final String ZONE = "Asia/Shanghai";

    private final SharedProperties properties;
    private final Environment environment;
    private final ExamClock clock;
    private final ObjectProvider<VisionTier> visionTier;

    ServerInfoController(
            SharedProperties properties,
            Environment environment,
            ExamClock clock,
            ObjectProvider<VisionTier> visionTier) {
        this.properties = properties;
        this.environment = environment;
        this.clock = clock;
        this.visionTier = visionTier;
    }

    @GetMapping("/api/shared/info")
    @PreAuthorize("permitAll()")
    ServerInfo info() {
        return new ServerInfo(
                "Yuankao",
                Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "development"),
                properties.demo(),
                Role.of(environment),
                Optional.ofNullable(visionTier.getIfAvailable())
                        .flatMap(VisionTier::lastHeard)
                        .orElse(null),
                ZONE,
                clock.now(),
                publicUrl());
    }

    private String publicUrl() {
        String configured = properties.publicUrl();
        return configured == null || configured.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured.replaceAll("/+$", "");
    }
}
