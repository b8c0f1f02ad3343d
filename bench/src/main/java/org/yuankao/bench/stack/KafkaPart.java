package org.yuankao.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** One KRaft broker, combined with its controller, from the jars on our own class path. */
public final class KafkaPart extends Part {

    /** The cluster has one member and never another one; its id only has to be well formed. */
    private static final String CLUSTER_ID = "eXVhbmthby1kZW1vLTAwMQ";

    private final Path folder;

    KafkaPart(Installation home) {
        super("kafka", home);
        this.folder = home.data().resolve("kafka");
    }

    @Override
    void prepare() {
        try {
            Files.createDirectories(folder);
            writeProperties();
            if (!Files.isRegularFile(folder.resolve("logs/meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while Kafka made its folder.", e);
        }
    }

    private void format() throws IOException, InterruptedException {
        List<String> command = Java.run(64, "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", config());
        Process format = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        if (format.waitFor() != 0) {
            throw new StackFailure("Kafka could not make its folder: " + lastWords());
        }
    }

    private void writeProperties() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty(
                "controller.quorum.voters", "1@127.0.0.1:" + home().ports().kafkaController());
        properties.setProperty(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(home().ports().kafka(), home().ports().kafkaController()));
        properties.setProperty(
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + home().ports().kafka());
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("log.dirs", folder.resolve("logs").toString());
        for (String factor : List.of(
                "offsets.topic.replication.factor",
                "transaction.state.log.replication.factor",
                "transaction.state.log.min.isr",
                "default.replication.factor")) {
            properties.setProperty(factor, "1");
        }
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty("num.partitions", "4");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        try (var out = Files.newBufferedWriter(Path.of(config()))) {
            properties.store(out, "written at every start");
        }
    }

    private String config() {
        return folder.resolve("server.properties").toString();
    }

    @Override
    List<String> command() {
        return Java.run(256, "kafka.Kafka", config());
    }

    @Override
    boolean answers() {
        return Sockets.accepts(home().ports().kafka());
    }
}
