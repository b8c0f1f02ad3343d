package org.yuankao.vision.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;
import org.yuankao.vision.episode.Judging;
import org.yuankao.vision.frame.FrameCounts;
import org.yuankao.vision.kafka.Broker;
import org.yuankao.vision.kafka.WatchProperties;

/**
 * Shows at /actuator/info how the watching goes. Not part of the health: a missing Kafka is nothing that restarting this
 * worker mends.
 */
@Component
class WatchingInfo implements InfoContributor {
    private final WatchProperties properties;
    private final Broker broker;
    private final FrameCounts counts;
    private final Judging judging;

    WatchingInfo(WatchProperties properties, Broker broker, FrameCounts counts, Judging judging) {
        this.properties = properties;
        this.broker = broker;
        this.counts = counts;
        this.judging = judging;
    }

    @Override
    public void contribute(Info.Builder builder) {
        Map<String, Object> watching = new LinkedHashMap<>();
        watching.put("kafka", properties.wanted() ? broker.word() : "off");
        watching.put("judging", judging.word());
        watching.put("frames", counts.frames());
        watching.put("detections", counts.detections());
        watching.put("unusable", counts.unusable());
        watching.put("stale", counts.stale());
        watching.put("dead", counts.dead());
        watching.put("episodes", judging.told());
        watching.put("lag", counts.lag());
        builder.withDetail("watching", watching);
    }
}
