package org.yuankao.shared.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Ids;
import org.yuankao.shared.ObjectStore;
import org.yuankao.shared.SharedProperties;

/** One file per object: written beside its place, flushed to disk, then moved there in one step. */
@Component
class DirectoryStore implements ObjectStore {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private final Path root;

    DirectoryStore(SharedProperties properties) {
        root = properties.objects().toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, byte[] bytes) {
        Path place = place(key);
        Path folder = place.resolveSibling("");
        Path beside = place.resolveSibling("." + Ids.next());
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    file.write(left);
                }
                file.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flushName(folder);
        } catch (IOException e) {
            discard(beside, e);
            throw new UncheckedIOException("Could not store " + key, e);
        }
    }

    @Override
    public Optional<byte[]> get(String key) {
        try {
            return Optional.of(Files.readAllBytes(place(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + key, e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + key, e);
        }
    }

    private Path place(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key of the object store: " + key);
        }
        return root.resolve(key);
    }

    /** A new name is durable only when its folder is; some systems cannot open a folder and need not. */
    private static void flushName(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static void discard(Path beside, IOException reason) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
