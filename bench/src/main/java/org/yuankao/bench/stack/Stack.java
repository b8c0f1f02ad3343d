package org.yuankao.bench.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One installation: four parts started in the order they need each other and stopped the other way round. */
public final class Stack implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final Installation home;
    private final Consumer<String> say;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final BackendPart backend;
    private final WorkerPart worker;
    private @Nullable FileLock lock;

    /**
     * @param backendSettings further {@code --name=value} arguments of the backend
     * @param models directory of vision models; empty for tier {@code basic}
     * @param say what a person is told while it starts
     */
    public Stack(Installation home, List<String> backendSettings, String models, Consumer<String> say) {
        this.home = home;
        this.say = say;
        Secrets secrets = Secrets.of(home.data());
        this.postgres = new PostgresPart(home, secrets.database());
        this.kafka = new KafkaPart(home);
        this.backend = new BackendPart(home, secrets, postgres, backendSettings);
        this.worker = new WorkerPart(home, secrets, models);
    }

    /** Starts all parts and returns when each answers; throws {@link StackFailure} with one sentence otherwise. */
    public void start() {
        lock = home.requireLock();
        new Leftovers(home, say).clear();
        home.ports().requireFree();
        Space.require(home.data());
        say.accept("Starting PostgreSQL and Kafka");
        postgres.start();
        kafka.start();
        postgres.awaitAnswer(START);
        kafka.awaitAnswer(START);
        say.accept("Starting backend and vision-worker");
        backend.start();
        worker.start();
        backend.awaitAnswer(START);
        worker.awaitAnswer(START);
    }

    /**
     * Ends what an earlier run left alive and deletes its data, fetched models apart; refuses a folder that no run has
     * made, and one that is in use.
     */
    public static void forget(Path data, Path project, Ports ports, Consumer<String> say) {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.isRegularFile(data.resolve("run/lock"))) {
            throw new StackFailure("%s was not made by bin/demo, so --fresh does not delete it.".formatted(data));
        }
        Installation home = Installation.at(data, project, ports);
        try (FileChannel held = home.requireLock().channel();
                DirectoryStream<Path> old = Files.newDirectoryStream(data, path -> !path.endsWith("models"))) {
            new Leftovers(home, say).clear();
            for (Path path : old) {
                Trees.delete(path);
            }
        } catch (IOException e) {
            throw new StackFailure("%s cannot be deleted: %s".formatted(data, e.getMessage()), e);
        }
    }

    /** All parts in starting order. */
    public List<Part> parts() {
        return List.of(postgres, kafka, backend, worker);
    }

    public PostgresPart postgres() {
        return postgres;
    }

    public KafkaPart kafka() {
        return kafka;
    }

    public BackendPart backend() {
        return backend;
    }

    public WorkerPart worker() {
        return worker;
    }

    /** Stops what runs, the last started first; the data stays. */
    @Override
    public void close() {
        worker.stop(Duration.ofSeconds(5));
        backend.stop(Duration.ofSeconds(20));
        kafka.stop(Duration.ofSeconds(10));
        postgres.stop(Duration.ofSeconds(15));
        if (lock != null) {
            try {
                lock.channel().close();
            } catch (IOException e) {
                throw new StackFailure("The lock of %s cannot be released.".formatted(home.data()), e);
            }
        }
    }
}
