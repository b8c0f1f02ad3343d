package org.yuankao.vision.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.yuankao.processes.WorkerHeaders;

/** A small real server that speaks as much of the engine's REST interface and of the picture addresses as is needed. */
final class FakeBackend implements AutoCloseable {
    static final String USER = "vision-worker";
    static final String PASSWORD = "s3cret-密";

    private static final ObjectMapper JSON = new ObjectMapper();

    final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    final BlockingQueue<String> pollers = new LinkedBlockingQueue<>();
    final Map<String, PictureAnswer> pictures = new ConcurrentHashMap<>();
    volatile Duration engineLock = Duration.ofSeconds(20);

    private final BlockingQueue<Waiting> tasks = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    FakeBackend() throws IOException {
        this(0);
    }

    FakeBackend(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        server.setExecutor(threads);
        server.createContext("/engine-rest/external-task/", this::engine);
        server.createContext("/api/vision/", this::picture);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return server.getAddress().getPort();
    }

    void offer(String id, String photoId, Integer retries) {
        tasks.add(new Waiting("vision.identity", id, "sitting-1", photoId, retries));
    }

    void offerSecondView(String id, String sittingId) {
        tasks.add(new Waiting("vision.second-view", id, sittingId, "", null));
    }

    Call next() throws InterruptedException {
        Call call = calls.poll(20, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("The worker told the engine nothing within 20 s");
        }
        return call;
    }

    private void engine(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        if (refused(exchange)) {
            return;
        }
        String[] path = exchange.getRequestURI().getPath().split("/");
        if (path[path.length - 1].equals("fetchAndLock")) {
            pollers.add(exchange.getRequestHeaders().getFirst(WorkerHeaders.WORKER)
                    + " "
                    + exchange.getRequestHeaders().getFirst(WorkerHeaders.TIER));
            answer(exchange, 200, "application/json", fetch(body).getBytes());
        } else {
            calls.add(new Call(path[path.length - 2], path[path.length - 1], body));
            answer(exchange, 204, "application/json", new byte[0]);
        }
    }

    /** As the engine does: waits for the first task, then takes what else is there; all locks end together. */
    private String fetch(JsonNode request) {
        try {
            Waiting task = tasks.poll(request.path("asyncResponseTimeout").asLong(), TimeUnit.MILLISECONDS);
            StringBuilder found = new StringBuilder("[");
            String lock = new java.text.SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZ")
                    .format(new java.util.Date(System.currentTimeMillis() + engineLock.toMillis()));
            for (int i = 0; task != null && i < request.path("maxTasks").asInt(); i++, task = tasks.poll()) {
                found.append(i == 0 ? "" : ",").append(task.json(lock));
            }
            return found.append("]").toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "[]";
        }
    }

    private void picture(HttpExchange exchange) throws IOException {
        if (refused(exchange)) {
            return;
        }
        String which = exchange.getRequestURI().getPath().replaceFirst("^/api/vision/(identity-checks/)?", "");
        try {
            pictures.get(which).to(exchange);
        } catch (InterruptedException e) {
            exchange.close();
        }
    }

    private static boolean refused(HttpExchange exchange) throws IOException {
        String pair = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes("UTF-8"));
        if (("Basic " + pair).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return false;
        }
        answer(exchange, 401, "application/json", "{\"type\":\"x\",\"message\":\"no\"}".getBytes());
        return true;
    }

    static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    static PictureAnswer bytes(byte[] picture) {
        return exchange -> answer(exchange, 200, "image/jpeg", picture);
    }

    static PictureAnswer problem(int status, String code) {
        return exchange ->
                answer(exchange, status, "application/problem+json", ("{\"code\":\"" + code + "\"}").getBytes());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** How one picture address answers. */
    interface PictureAnswer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** What the worker told the engine about a task: complete, failure or unlock. */
    record Call(String task, String what, JsonNode body) {
        String variable(String name) {
            return body.path("variables").path(name).path("value").asText("absent");
        }

        String local(String name) {
            return body.path("localVariables").path(name).path("value").asText("absent");
        }
    }

    private record Waiting(String topic, String id, String businessKey, String photoId, Integer retries) {
        String json(String lockExpires) {
            return """
                   {"id":"%s","topicName":"%s","workerId":"w","businessKey":"%s","retries":%s,
                    "lockExpirationTime":"%s","variables":{"photoId":{"type":"String","value":"%s","valueInfo":{}}}}
                   """.formatted(id, topic, businessKey, retries, lockExpires, photoId);
        }
    }
}
