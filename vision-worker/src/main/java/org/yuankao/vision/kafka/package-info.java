/**
 * What detecting and judging share to speak with Kafka: settings of its clients, the topics, JSON, and the one sentence
 * when it is away. It never holds a rule. Begin at {@link org.yuankao.vision.kafka.KafkaAddress}.
 */
@NullMarked
package org.yuankao.vision.kafka;

import org.jspecify.annotations.NullMarked;
