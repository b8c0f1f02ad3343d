package org.yuankao.vision.kafka;

import java.io.IOException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record of ours in a topic or store. What cannot be read is as if it were not there: a store that stopped at it would
 * stop at each start again.
 */
public final class JsonSerde<T> implements Serde<T> {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSerde.class);

    private final Class<T> type;

    public JsonSerde(Class<T> type) {
        this.type = type;
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, message) -> message == null ? null : WatchJson.write(message);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(topic, bytes);
    }

    private @Nullable T read(String topic, byte[] bytes) {
        try {
            return WatchJson.read(bytes, type);
        } catch (IOException e) {
            LOG.warn("{}: a {} cannot be read and is passed over: {}", topic, type.getSimpleName(), e.toString());
            return null;
        }
    }
}
