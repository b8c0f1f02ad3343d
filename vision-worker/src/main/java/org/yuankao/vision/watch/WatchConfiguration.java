package org.yuankao.vision.watch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuankao.vision.episode.EpisodeSettings;
import org.yuankao.vision.episode.Judging;
import org.yuankao.vision.kafka.Broker;
import org.yuankao.vision.kafka.KafkaAddress;
import org.yuankao.vision.kafka.WatchProperties;

/** What {@link Watching} keeps alive; it closes both itself, in its order. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    @Bean(destroyMethod = "")
    Broker broker(WatchProperties properties) {
        return new Broker(new KafkaAddress(properties.kafka()), properties.partitions());
    }

    @Bean(destroyMethod = "")
    Judging judging(WatchProperties properties) {
        return new Judging(new KafkaAddress(properties.kafka()), EpisodeSettings.USUAL);
    }
}
