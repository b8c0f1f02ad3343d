package org.yuankao.bench.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every port of an installation; {@link #from} moves all of them by the same offset. */
public record Ports(int http, int https, int postgres, int kafka, int kafkaController, int worker) {

    private static final Ports DEFAULTS = new Ports(8080, 8443, 15432, 19092, 19093, 8090);

    /** The default ports, moved so that the pages are served on {@code http}. */
    public static Ports from(int http) {
        int offset = http - DEFAULTS.http;
        if (http < 1024 || DEFAULTS.kafkaController + offset > 65_535) {
            throw new StackFailure("--port %d leaves no room for the other ports: take one between 1024 and %d."
                    .formatted(http, 65_535 - DEFAULTS.kafkaController + DEFAULTS.http));
        }
        return new Ports(
                http,
                DEFAULTS.https + offset,
                DEFAULTS.postgres + offset,
                DEFAULTS.kafka + offset,
                DEFAULTS.kafkaController + offset,
                DEFAULTS.worker + offset);
    }

    /** Refuses with one sentence when any port is held by somebody else. */
    void requireFree() {
        named().forEach((name, port) -> {
            if (!isFree(port)) {
                throw new StackFailure(
                        "Port %d (%s) is taken by another program: stop it, or move all ports with --port."
                                .formatted(port, name));
            }
        });
    }

    private Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("pages", http);
        named.put("pages over HTTPS", https);
        named.put("PostgreSQL", postgres);
        named.put("Kafka", kafka);
        named.put("Kafka controller", kafkaController);
        named.put("vision-worker", worker);
        return named;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
