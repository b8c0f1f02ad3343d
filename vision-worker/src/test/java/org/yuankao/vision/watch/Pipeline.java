package org.yuankao.vision.watch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.View;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.processes.watching.WatchedSitting;
import org.yuankao.vision.kafka.WatchJson;

/** A real broker, and what stands before and behind the worker: who sends frames, who has photos, who hears episodes. */
final class Pipeline implements AutoCloseable {
    final Map<String, byte[]> photos = new ConcurrentHashMap<>();

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private final HttpServer backend;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Heard> heard = new ArrayList<>();
    private int number;

    Pipeline() throws Exception {
        broker.afterPropertiesSet();
        backend = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        backend.createContext("/api/vision/sittings/", exchange -> {
            String[] path = exchange.getRequestURI().getPath().split("/");
            byte[] photo = path[5].equals("registered-photo") ? photos.get(path[4]) : null;
            byte[] body = photo == null ? "{\"code\":\"vision.photo.none\"}".getBytes() : photo;
            exchange.sendResponseHeaders(photo == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        backend.start();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka()), new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka(), "group.id", "listener", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    String kafka() {
        return broker.getBrokersAsString();
    }

    int backend() {
        return backend.getAddress().getPort();
    }

    void admit(String sitting) {
        WatchedSitting admitted = new WatchedSitting(sitting, "session", null, null, WatchedSitting.WATCHED);
        producer.send(new ProducerRecord<>(WatchTopics.SITTINGS, sitting, WatchJson.write(admitted)));
        producer.flush();
    }

    /** @return when it was taken */
    Instant send(String sitting, View view, byte[] jpeg) {
        Instant at = Instant.now();
        var record = new ProducerRecord<>(WatchTopics.FRAMES, sitting, numbered(jpeg));
        record.headers().add("view", view.name().getBytes(StandardCharsets.UTF_8));
        record.headers().add("at", at.toString().getBytes(StandardCharsets.UTF_8));
        producer.send(record);
        producer.flush();
        return at;
    }

    /** A camera sends no two equal pictures: a comment makes the same photo another file. */
    private byte[] numbered(byte[] jpeg) {
        byte[] comment = ("frame " + ++number).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 4 + comment.length);
        whole.put(jpeg, 0, 2).putShort((short) 0xFFFE).putShort((short) (2 + comment.length));
        return whole.put(comment).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Everything told of a sitting until now. */
    List<Heard> heard(String sitting) {
        if (consumer.subscription().isEmpty()) {
            consumer.subscribe(List.of(WatchTopics.EPISODES));
        }
        for (var record : consumer.poll(Duration.ofMillis(100))) {
            try {
                heard.add(new Heard(WatchJson.read(record.value(), Episode.class), Instant.now()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return heard.stream()
                .filter(one -> one.episode().sittingId().equals(sitting))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
        backend.stop(0);
        broker.destroy();
    }

    record Heard(Episode episode, Instant at) {}
}
