package org.yuankao.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Where an installation lives on disk: {@code logs/}, {@code run/} (process ids and the lock), {@code postgres/},
 * {@code kafka/}, {@code objects/} and the jars it is built from.
 *
 * @param data the folder that keeps everything over restarts
 * @param project the checkout whose built jars are run
 * @param detached parts get a session of their own, so that Ctrl-C reaches them through us and in order
 */
public record Installation(Path data, Path project, Ports ports, boolean detached) {

    public Installation {
        data = data.toAbsolutePath().normalize();
        project = project.toAbsolutePath().normalize();
    }

    public static Installation at(Path data, Path project, Ports ports) {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        Installation made = new Installation(data, project, ports, linux);
        made.makeFolders();
        return made;
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path run() {
        return data.resolve("run");
    }

    private void makeFolders() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(run());
        } catch (IOException e) {
            throw new StackFailure(
                    "%s cannot be written: %s. Choose another folder with --data.".formatted(data, e.getMessage()), e);
        }
    }

    Path jar(String module) {
        return jar(project, module);
    }

    /** The bootable jar of a module in a checkout; a missing build is said with its mend. */
    public static Path jar(Path project, String module) {
        Path target = project.resolve(module).resolve("target");
        String pattern = "yuankao-" + module + "-*.jar";
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, pattern)) {
            return jars.iterator().next();
        } catch (IOException | NoSuchElementException e) {
            throw new StackFailure("%s holds no %s: run mvn -DskipTests package.".formatted(target, pattern), e);
        }
    }

    /** Holds the folder for this process alone until the lock's channel is closed. */
    FileLock requireLock() {
        try {
            FileChannel channel =
                    FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StackFailure(
                        "Another run uses %s already: stop it, or choose another folder with --data.".formatted(data));
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null when it is held, by another process or by this one. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException mine) {
            return null;
        }
    }

    void remember(String part, ProcessHandle handle) {
        String started = handle.info().startInstant().map(Object::toString).orElse("");
        try {
            Files.writeString(run().resolve(part + ".pid"), handle.pid() + " " + started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String part) {
        try {
            Files.deleteIfExists(run().resolve(part + ".pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
