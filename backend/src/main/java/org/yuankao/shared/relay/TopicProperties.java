package org.yuankao.shared.relay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code yuankao.shared.topics.*}; they count when a topic is created, not afterwards.
 *
 * @param partitions of the topics whose key is a sitting; all have the same number, so that one worker has all of a
 *     sitting's
 */
@ConfigurationProperties("yuankao.shared.topics")
record TopicProperties(@DefaultValue("24") int partitions) {}
