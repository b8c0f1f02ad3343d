package org.yuankao.vision;

import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Shows the tier at /actuator/info, so that nobody has to guess what the machine can do. */
@Component
class TierInfo implements InfoContributor {
    private final Eyes eyes;

    TierInfo(Eyes eyes) {
        this.eyes = eyes;
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("tier", eyes.tier().word());
        builder.withDetail("vision", Map.of("modelDigest", eyes.modelDigest(), "sentence", eyes.sentence()));
    }
}
